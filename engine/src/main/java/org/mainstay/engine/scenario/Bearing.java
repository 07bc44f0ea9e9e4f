package org.mainstay.engine.scenario;

import org.mainstay.engine.tie.KnownTie;

/// A tie between two bodies of the model.
///
/// @param from the place of the one among the providers
/// @param to of the other
/// @param supply what is paid for, by its place in the model; below 0 where that is other income, or nothing is paid
record Bearing(KnownTie tie, int from, int to, int supply) {}
