package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.engine.uncertainty.Shares;

/// How rough a first look is: it must never be taken for the whole answer.
///
/// @param points by how many in a hundred a usual share of its draws may be off, either way
/// @param said the sentence that stands before its answer
/// @param notWorkedOut what it leaves out, one sentence each
public record FirstLook(int points, String said, List<String> notWorkedOut) {

    /// A share that is usual, in millionths: how far off it may be says how rough so many draws are.
    static final int USUAL = 800_000;

    private static final int HUNDRED = 100;

    private static final List<String> ALWAYS = List.of(
            "Not worked out in a first look: classes at 3 and 5 years, and more draws where a verdict is borderline.",
            "Not worked out in a first look: whether each line is a sound investment.",
            "Not worked out in a first look: what it is worth to measure. The datum that stands beside an unclear"
                    + " verdict is the usual first one to ask for, not the one found to settle most.");

    private static final List<String> CHOSEN = List.of(
            "Not worked out in a first look: how good each choice is known to be, with its bound, the best but one and"
                    + " the price of the last £10,000. The approaches are choices by estimates, corrected twice at"
                    + " most and not proven.",
            "Not worked out in a first look: what else may happen. The approaches are chosen at central assumptions;"
                    + " the whole answer also counts the worst that may happen, shocks among it.",
            "Not looked at in a first look: more than two mergers of a line, those that save most.");

    public FirstLook {
        notWorkedOut = List.copyOf(notWorkedOut);
    }

    static FirstLook of(AppraisalRequest request) {
        var left = new ArrayList<>(ALWAYS);
        if (request.hasTarget()) {
            left.addAll(CHOSEN);
        }
        return new FirstLook(points(request.draws()), said(request), left);
    }

    private static String said(AppraisalRequest request) {
        return "This is a first look, not the whole answer: of its %s a share of %s may be %d points off either way, every range is that of these few, and the whole answer may %s. What it leaves out is listed below."
                .formatted(
                        Words.count(request.draws(), "draw", "draws"),
                        Words.percent(USUAL),
                        points(request.draws()),
                        request.hasTarget()
                                ? "choose other changes and judge them otherwise"
                                : "judge the same changes otherwise");
    }

    /// Two standard errors of a usual share.
    static int points(int draws) {
        return (int) Math.round(2 * HUNDRED * Shares.error((double) USUAL / Micro.ONE, draws));
    }
}
