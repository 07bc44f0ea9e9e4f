package org.mainstay.engine.access;

/// How far the catchments of two services are the same. Alone it says nothing about duplication.
///
/// @param jaccard the people both serve as a share of those that either serves, each counted by how near they are
/// @param containment the people both serve as a share of those of the smaller
public record Overlap(int first, int second, double jaccard, double containment) {}
