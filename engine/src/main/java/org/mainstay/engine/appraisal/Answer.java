package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mainstay.engine.relationship.FundingLines;

/// The first paragraph: what share of the money is unclear and why, then what each approach does.
final class Answer {

    private static final String UNREPORTED = "nobody has reported whom ";
    private static final String DERIVED = " Whom nobody has reported is money divided by an assumed cost.";

    /// From here on a share is known to two points in a hundred, one way or the other.
    private static final int ENOUGH = 1_024;

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
        if (request.first()) {
            sentences.add(FirstLook.of(request).said());
        }
        sentences.add("The place pays %s a year on %s; %s judged over %s."
                .formatted(
                        Words.pounds(funding.total().value()),
                        Words.count(funding.lines().size(), "funding line", "funding lines"),
                        request.hasTarget()
                                ? "the target is " + Words.pounds(request.savingPence()) + " a year,"
                                : "what is asked for is",
                        Words.years(request.years())));
        setAside().ifPresent(sentences::add);
        entered().ifPresent(sentences::add);
        rough().ifPresent(sentences::add);
        results.forEach(result -> sentences.add(result(result)));
        if (results.size() > 1) {
            sentences.add(best());
            mostServed().ifPresent(sentences::add);
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

    /// In-house teams and other payers' lines are in the model and in no total.
    private Optional<String> entered() {
        var entered = funding.entered();
        var pence = entered.stream().mapToLong(line -> line.yearly().value()).sum();
        return entered.isEmpty()
                ? Optional.empty()
                : Optional.of("Beside them stand %s of in-house teams and other payers, worth %s a year."
                        .formatted(Words.count(entered.size(), "line", "lines"), Words.pounds(pence)));
    }

    /// Few draws are good enough to look, and not to rely on.
    private Optional<String> rough() {
        return request.first() || request.draws() >= ENOUGH
                ? Optional.empty()
                : Optional.of(
                        "This is a rough first answer from %s: a share of %s of them may be %s points off either way."
                                .formatted(
                                        Words.count(request.draws(), "draw", "draws"),
                                        Words.percent(FirstLook.USUAL),
                                        Words.number(FirstLook.points(request.draws()))));
    }

    private String result(Appraisal.Result result) {
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
                : "The verdict on the whole: " + result.verdict().words().toLowerCase(Locale.ROOT);
        return "%s %s %s a year by %s%s%s. %s. Over %s the public purse is %s and %s. %s"
                .formatted(
                        name,
                        costs ? "costs" : "books",
                        Words.pounds(result.saving().value()),
                        Words.count(result.changes().size(), "change", "changes"),
                        banked,
                        shortOf(result),
                        verdict,
                        Words.years(request.years()),
                        Words.betterOrWorse(result.publicPurse().value()),
                        people(result),
                        unclear(result));
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
                : Words.count(losing, "person loses service", "people lose service");
        return gaining == 0
                ? lost
                : "%s while %s it".formatted(lost, Words.count(gaining, "more person gets", "more people get"));
    }

    private static String unclear(Appraisal.Result result) {
        var share = result.unclearShare().value();
        var reasons = reasons(result);
        var derived = reasons.stream().anyMatch(reason -> reason.startsWith(UNREPORTED));
        return share == 0
                ? "None of its money is unclear."
                : "%s of its money is UNCLEAR: %s.%s"
                        .formatted(Words.percent(share), Words.list(reasons), derived ? DERIVED : "");
    }

    private static List<String> reasons(Appraisal.Result result) {
        var needUnknown = result.changes().stream()
                .filter(one -> one.change().findNeed().isEmpty())
                .count();
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
            reasons.add(UNREPORTED + Words.count(unreported, "line serves", "lines serve"));
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
        return "On central assumptions %s leaves the public purse best off, and in %s of the draws%s.%s"
                .formatted(
                        inSentence(result.approach()),
                        Words.percent(result.outlook().bestForPurse().value()),
                        caution,
                        flattered(result));
    }

    /// Where nobody knows a need the model counts no harm, so that such lines seem the best to take.
    private static String flattered(Appraisal.Result result) {
        var dark = result.changes().stream()
                .filter(one -> one.change().findNeed().isEmpty())
                .toList();
        var pence = dark.stream().mapToLong(one -> one.saving().value()).sum();
        return pence <= 0
                ? ""
                : " That is flattered: %s of its saving is taken from %s whose need nobody knows, and nobody who loses %s is counted."
                        .formatted(
                                Words.pounds(pence),
                                Words.count(dark.size(), "line", "lines"),
                                dark.size() == 1 ? "it" : "them");
    }

    /// Money is not all: what serving the most people costs, where it is not what leaves the purse best off.
    private Optional<String> mostServed() {
        var acting =
                results.stream().filter(result -> !result.changes().isEmpty()).toList();
        var kindest = acting.stream()
                .max(Comparator.comparingLong(result -> result.peopleServed().value()));
        var richest = acting.stream()
                .max(Comparator.comparingLong(result -> result.publicPurse().value()));
        return kindest.flatMap(kind -> richest.flatMap(rich -> mostServed(kind, rich)));
    }

    private Optional<String> mostServed(Appraisal.Result kind, Appraisal.Result rich) {
        var people = kind.peopleServed().value() - rich.peopleServed().value();
        var pence = rich.publicPurse().value() - kind.publicPurse().value();
        return people <= 0
                ? Optional.empty()
                : Optional.of(
                        "Most people are served by %s: %s more than by %s, at a cost of %s to the public purse over %s."
                                .formatted(
                                        inSentence(kind.approach()),
                                        Words.number(people),
                                        inSentence(rich.approach()),
                                        Words.pounds(pence),
                                        Words.years(request.years())));
    }

    /// Names that people gave keep their capitals.
    private static String inSentence(Proposer proposer) {
        return proposer.words().substring(0, 1).toLowerCase(Locale.ROOT)
                + proposer.words().substring(1);
    }
}
