package org.mainstay.web.store;

import java.time.Instant;

/// What somebody says is wrong with a shared result.
///
/// @param organisation on whose behalf
/// @param contact how to answer, as it was given; personal data
public record Objection(long number, String organisation, String words, String contact, Instant at) {}
