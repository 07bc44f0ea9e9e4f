package org.mainstay.engine.topic;

/// From which score on a tag is believed, and how sure a score makes.
record Judged(float threshold, Confidence confidence) {}
