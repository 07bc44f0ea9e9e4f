package org.mainstay.engine.criticality;

/// A single tie without which a network falls apart. Two grants between the same two bodies are none.
public record Bridge(int one, int other) {}
