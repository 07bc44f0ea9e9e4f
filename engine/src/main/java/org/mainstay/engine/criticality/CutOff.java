package org.mainstay.engine.criticality;

/// What loses its tie to the largest part of its network when one node goes. The node itself is not counted.
///
/// @param parts into how many parts the whole network then falls
public record CutOff(long nodes, long people, long pence, long services, int parts) {}
