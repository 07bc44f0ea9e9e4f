package org.mainstay.engine.inequality;

/// Theil's T in two parts, which add up to the whole.
public record Theil(double between, double within) {}
