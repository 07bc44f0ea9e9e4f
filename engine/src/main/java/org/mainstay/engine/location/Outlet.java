package org.mainstay.engine.location;

/// One site more or fewer, and what that changes.
///
/// @param change of the value, in the terms of the question: people who gain or lose cover, or travel
public record Outlet(int site, double change) {}
