package org.mainstay.engine.appraisal;

import java.util.List;
import java.util.SortedMap;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Published;

/// What ending one funding line would do, by itself.
///
/// @param request the horizon and the day it looks from; its saving is the line's yearly amount
/// @param judged the end of the line with its verdict, as an appraisal would give it
/// @param byPayer change for each payer over the horizon; positive is better
/// @param byDecile people who lose service, by deprivation decile of where they live; `unknown` last
/// @param byArea the same by ward; empty where no file tells areas
/// @param figures every figure in here, and every figure that those were made from
@Published
public record CutAnswer(
        FundingLine line,
        AppraisalRequest request,
        Appraisal.Judged judged,
        SortedMap<Payer, Figure> byPayer,
        List<Appraisal.DecileLoss> byDecile,
        List<Appraisal.AreaLoss> byArea,
        Appraisal.Switching switching,
        List<Figure> figures) {}
