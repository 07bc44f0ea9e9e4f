package org.mainstay.web.store;

/// A private link by which one partner answers a round once. Whether it did is known to the store alone.
///
/// @param organisation who is asked
/// @param group in which its answer counts; empty where all are asked as one
public record SurveyLink(String place, String round, String organisation, String group, boolean revoked) {}
