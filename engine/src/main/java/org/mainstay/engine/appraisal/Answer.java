package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mainstay.engine.relationship.FundingLines;

/// The first paragraph: what share of the money is unclear and why, then what each approach does.
final class Answer {

    private final AppraisalRequest request;
    private final FundingLines funding;
    private final List<Appraisal.Result> results;

    Answer(AppraisalRequest request, FundingLines funding, List<Appraisal.Result> results) {
        this.request = request;
        this.funding = funding;
        this.results = results;
    }

    List<String> sentences() {
        var sentences = new ArrayList<String>();
        sentences.add("The place pays %s a year on %s; %s judged over %s."
                .formatted(
                        Words.pounds(funding.total().value()),
                        Words.count(funding.lines().size(), "funding line", "funding lines"),
                        request.hasTarget()
                                ? "the target is " + Words.pounds(request.savingPence()) + " a year,"
                                : "what is asked for is",
                        Words.years(request.years())));
        setAside().ifPresent(sentences::add);
        results.forEach(result -> sentences.add(result(result)));
        if (results.size() > 1) {
            sentences.add(best());
        }
        return List.copyOf(sentences);
    }

    private Optional<String> setAside() {
        var kept = funding.setAside().kept();
        var pence = kept.stream().mapToLong(one -> one.line().yearly().value()).sum();
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of("People have set aside %s worth %s a year; no proposal touches %s."
                        .formatted(
                                Words.count(kept.size(), "line", "lines"),
                                Words.pounds(pence),
                                kept.size() == 1 ? "it" : "them"));
    }

    private String result(Appraisal.Result result) {
        var name = result.approach().words();
        if (result.changes().isEmpty()) {
            return result.approach() instanceof Approach
                    ? name + " finds no change that saves the council money on this data."
                    : name + " changes nothing.";
        }
        var bankable = result.saving().low();
        var banked = bankable == result.saving().value()
                ? ", all of which can be banked"
                : ", of which %s can be banked on what is known"
                        .formatted(bankable <= 0 ? "nothing" : Words.pounds(bankable));
        var verdict = result.verdict() == null
                ? "None of it can be judged"
                : "The verdict on the whole: " + result.verdict().words().toLowerCase(Locale.ROOT);
        return "%s books %s a year by %s%s. %s. Over %s the public purse is %s and %s. %s"
                .formatted(
                        name,
                        Words.pounds(result.saving().value()),
                        Words.count(result.changes().size(), "change", "changes"),
                        banked,
                        verdict,
                        Words.years(request.years()),
                        betterOrWorse(result.publicPurse().value()),
                        people(result),
                        unclear(result));
    }

    private static String betterOrWorse(long pence) {
        return Words.pounds(pence) + (pence < 0 ? " worse off" : " better off");
    }

    private static String people(Appraisal.Result result) {
        var losing = result.byNeed().stream()
                .mapToLong(loss -> loss.people().value())
                .sum();
        return losing <= 0
                ? "nobody loses service"
                : Words.count(losing, "person loses service", "people lose service");
    }

    private static String unclear(Appraisal.Result result) {
        var share = result.unclearShare().value();
        return share == 0
                ? "None of its money is unclear."
                : "%s of its money is UNCLEAR: %s.".formatted(Words.percent(share), Words.list(reasons(result)));
    }

    private static List<String> reasons(Appraisal.Result result) {
        var needUnknown =
                result.changes().stream().filter(one -> one.verdict() == null).count();
        var disagree = 0L;
        var unreported = 0L;
        for (var one : result.changes()) {
            if (one.verdict() == Verdict.UNCLEAR) {
                var reported = one.change().lines().stream()
                        .allMatch(line -> line.findProvision()
                                .map(provision -> provision.delivery())
                                .filter(known -> known.peopleServed() != null || known.capacity() != null)
                                .isPresent());
                disagree += reported ? 1 : 0;
                unreported += reported ? 0 : 1;
            }
        }
        var reasons = new ArrayList<String>();
        if (unreported > 0) {
            reasons.add("nobody has reported whom " + Words.count(unreported, "line serves", "lines serve"));
        }
        if (needUnknown > 0) {
            reasons.add(
                    "nothing in the data tells what need " + Words.count(needUnknown, "line serves", "lines serve"));
        }
        if (disagree > 0) {
            reasons.add("low, central and high assumptions disagree on " + Words.count(disagree, "change", "changes"));
        }
        return reasons;
    }

    /// Whose public purse comes out best at central assumptions, said only where somebody's does.
    private String best() {
        var best = results.stream()
                .filter(result -> !result.changes().isEmpty())
                .max((left, right) -> Long.compare(
                        left.publicPurse().value(), right.publicPurse().value()));
        if (best.isEmpty()) {
            return "Nothing here saves the council money without costing it more.";
        }
        var result = best.orElseThrow();
        var caution = result.unclearShare().value() > 500_000 ? ", but mostly on assumptions: ask first" : "";
        return "On central assumptions %s leaves the public purse best off%s."
                .formatted(inSentence(result.approach()), caution);
    }

    /// Names that people gave keep their capitals.
    private static String inSentence(Proposer proposer) {
        return proposer.words().substring(0, 1).toLowerCase(Locale.ROOT)
                + proposer.words().substring(1);
    }
}
