package org.mainstay.engine.linkage;

/// What one field adds to the evidence about a pair.
///
/// @param field what was compared
/// @param level how far it agrees
/// @param bits what that is worth; below 0 it speaks against the pair
public record Weight(String field, String level, double bits) {}
