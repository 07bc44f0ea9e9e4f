package org.mainstay.engine.review;

import org.mainstay.engine.history.CouncilRecord;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Published;

/// Somebody to talk to, and whom they stand for.
///
/// @param scale by what the council pays it a year
/// @param lost whether it lost money
/// @param paid what the council paid it in the year that the scale goes by
/// @param alike how many others of the same sector and scale lost money, or did not, as this one
@Published
public record Interviewee(
        Organisation organisation, CouncilRecord.Band scale, boolean lost, Figure paid, Figure alike) {}
