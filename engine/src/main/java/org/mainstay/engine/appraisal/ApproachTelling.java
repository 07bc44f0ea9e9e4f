package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// What one approach or option does, as the first paragraph tells it.
final class ApproachTelling {

    private final AppraisalRequest request;

    ApproachTelling(AppraisalRequest request) {
        this.request = request;
    }

    String sentences(Appraisal.Result result) {
        var name = result.approach().words();
        if (result.changes().isEmpty()) {
            return result.approach() instanceof Approach
                    ? name + " finds no change that saves the council money on this data."
                    : name + " changes nothing.";
        }
        var bankable = result.saving().low();
        var costs = result.saving().value() < 0;
        var banked = costs
                ? ""
                : bankable == result.saving().value()
                        ? ", all of which can be banked"
                        : ", of which %s can be banked on what is known"
                                .formatted(bankable <= 0 ? "nothing" : Words.pounds(bankable));
        var verdict = result.verdict() == null
                ? "None of it can be judged"
                : "The verdict on the whole: " + whole(result.verdict(), result.outlook());
        return "%s %s %s a year by %s%s%s.%s %s. Over %s the public purse is %s and %s. %s"
                .formatted(
                        name,
                        costs ? "costs" : "books",
                        Words.pounds(result.saving().value()),
                        Words.count(result.changes().size(), "change", "changes"),
                        banked,
                        shortOf(result),
                        earmarked(result),
                        verdict,
                        Words.years(request.years()),
                        Words.betterOrWorse(result.publicPurse().value()),
                        people(result),
                        unclear(result));
    }

    /// A verdict that is unclear still leans somewhere.
    private static String whole(Verdict verdict, Outlook outlook) {
        var words = verdict.words().toLowerCase(Locale.ROOT);
        if (verdict != Verdict.UNCLEAR) {
            return words;
        }
        var leaning = outlook.shares().stream()
                .max(Comparator.comparingLong(one -> one.share().value()))
                .orElseThrow();
        return "%s, leaning to %s in %s of the draws"
                .formatted(
                        words,
                        leaning.verdict().words().toLowerCase(Locale.ROOT),
                        Words.percent(leaning.share().value()));
    }

    /// Money that seems to have been given for one purpose may be no saving at all.
    private static String earmarked(Appraisal.Result result) {
        var pence = result.changes().stream()
                .filter(one -> one.change().takes()
                        && one.change().lines().stream()
                                .anyMatch(line -> line.signs().earmarked()))
                .mapToLong(one -> Math.max(0, one.saving().value()))
                .sum();
        return pence == 0
                ? ""
                : " %s of it is booked as money given for one purpose, which may be no saving."
                        .formatted(Words.pounds(pence));
    }

    /// How far it is from what was asked of it.
    private String shortOf(Appraisal.Result result) {
        var missing = request.savingPence() - result.saving().value();
        return request.hasTarget() && result.approach() instanceof Approach && missing > 0
                ? ": %s less than the target".formatted(Words.pounds(missing))
                : "";
    }

    /// People who lose service in one need are not made good by others who gain it in another: both are said.
    private static String people(Appraisal.Result result) {
        var changes =
                result.byNeed().stream().map(loss -> loss.people().value()).toList();
        var losing = changes.stream().mapToLong(people -> Math.max(0, people)).sum();
        var gaining = changes.stream().mapToLong(people -> Math.max(0, -people)).sum();
        var lost = losing == 0
                ? "nobody loses service"
                : Words.count(losing, "person loses service", "people lose service") + mostly(result, losing);
        return gaining == 0
                ? lost
                : "%s while %s it".formatted(lost, Words.count(gaining, "more person gets", "more people get"));
    }

    /// A visitor to a hall and somebody in crisis count alike: where one need makes up most of a number, it is
    /// named.
    private static String mostly(Appraisal.Result result, long losing) {
        var needs = result.byNeed().stream()
                .filter(loss -> loss.people().value() > 0)
                .toList();
        return needs.size() < 2
                ? ""
                : needs.stream()
                        .filter(loss -> 2 * loss.people().value() > losing)
                        .findFirst()
                        .map(loss -> " (%s: %s)"
                                .formatted(
                                        loss.need(), Words.number(loss.people().value())))
                        .orElse("");
    }

    private static String unclear(Appraisal.Result result) {
        var share = result.unclearShare().value();
        if (share > 0) {
            return "%s of its money is UNCLEAR: %s.".formatted(Words.percent(share), Words.list(reasons(result)));
        }
        return result.verdict() == Verdict.UNCLEAR
                ? "Each of its changes is clear by itself; together they hang on assumptions."
                : "None of its money is unclear.";
    }

    /// How many lines it takes of which nobody has reported whom they serve.
    static long unreported(Appraisal.Result result) {
        return result.changes().stream()
                .filter(one -> one.verdict() == Verdict.UNCLEAR && !one.change().hasLocalEvidence())
                .count();
    }

    private static List<String> reasons(Appraisal.Result result) {
        var needUnknown = result.changes().stream()
                .filter(one -> one.change().findNeed().isEmpty())
                .count();
        var unreported = unreported(result);
        var disagree = result.changes().stream()
                .filter(one -> one.verdict() == Verdict.UNCLEAR && one.change().hasLocalEvidence())
                .count();
        var reasons = new ArrayList<String>();
        if (unreported > 0) {
            reasons.add("nobody has reported whom " + Words.count(unreported, "line serves", "lines serve"));
        }
        if (needUnknown > 0) {
            reasons.add(
                    "nothing in the data tells what need " + Words.count(needUnknown, "line serves", "lines serve"));
        }
        if (disagree > 0) {
            reasons.add("it hangs on assumptions what becomes of " + Words.count(disagree, "change", "changes"));
        }
        return reasons;
    }
}
