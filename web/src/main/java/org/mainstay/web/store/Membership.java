package org.mainstay.web.store;

import java.util.UUID;

/// What one person may do in one place.
public record Membership(UUID person, String place, Role role) {}
