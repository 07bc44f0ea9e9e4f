/// What organisations do: topics of a classification, told by its patterns and learnt from examples, and service types
/// of our own, told by cues. Uses the model and `classification`.
@NullMarked
package org.mainstay.engine.topic;

import org.jspecify.annotations.NullMarked;
