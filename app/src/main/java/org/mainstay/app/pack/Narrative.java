package org.mainstay.app.pack;

/// What the council itself says, in its own words.
///
/// @param by who wrote it and when, in words
public record Narrative(String text, String by) {}
