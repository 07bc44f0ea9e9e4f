package org.mainstay.engine.access;

/// What closing one service does to those it hurts; the mean says nothing, since it always falls by the capacity lost.
///
/// @param newlyBelow people whose score falls below the threshold
/// @param newlyWithout people who reach no service any more
/// @param newlySingle people who depend on one service from then on
public record Tail(int service, double newlyBelow, double newlyWithout, double newlySingle) {}
