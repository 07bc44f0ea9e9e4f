package org.mainstay.web.job;

/// A part of a job that runs, and how it stands; nothing of it is final.
///
/// @param said what is known of it already, empty where nothing is
public record SoFar(String name, String state, String said) {}
