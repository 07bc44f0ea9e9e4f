package org.mainstay.app.publishing;

/// Who publishes grants.
///
/// @param prefix what 360Giving gave the publisher: `360G-ambleford`
/// @param funderId the council's identifier: `GB-LAE-AFD`
/// @param funderName as it is to be published
/// @param page where the grants will be published; empty where that is not known
public record Publisher(String prefix, String funderId, String funderName, String page) {}
