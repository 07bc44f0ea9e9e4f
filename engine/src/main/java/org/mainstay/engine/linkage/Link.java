package org.mainstay.engine.linkage;

/// Two records taken for one.
///
/// @param probability how sure that is, once what competes with it is weighed too
/// @param margin how many bits the evidence is ahead of the best other candidate of either record
public record Link(int left, int right, double probability, double margin) {}
