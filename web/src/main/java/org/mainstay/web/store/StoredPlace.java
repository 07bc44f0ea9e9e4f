package org.mainstay.web.store;

import java.time.Instant;

/// A place that somebody set up here.
///
/// @param id its name in addresses: small letters, digits and hyphens
public record StoredPlace(String id, String name, Instant madeAt, String madeBy) {}
