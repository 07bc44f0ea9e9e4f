package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.relationship.FundingLines;

/// The first paragraph: what share of the money is unclear and why, then what each approach does.
final class Answer {

    private static final String DERIVED =
            "Where nobody has reported whom a line serves, people are its money divided by an assumed cost for each: ask before they are quoted.";

    /// From here on a share is known to two points in a hundred, one way or the other.
    private static final int ENOUGH = 1_024;

    private static final long HALF = 500_000;

    /// So many partners can be asked at once.
    private static final int FIRST = 3;

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
        var telling = new ApproachTelling(request);
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
        askFirst().ifPresent(sentences::add);
        results.forEach(result -> sentences.add(sameAs(result).orElseGet(() -> telling.sentences(result))));
        countedYearly().ifPresent(sentences::add);
        if (results.stream().anyMatch(result -> ApproachTelling.unreported(result) > 0)) {
            sentences.add(DERIVED);
        }
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

    /// Where most of every approach is unclear, whom to ask is the answer.
    private Optional<String> askFirst() {
        var acting =
                results.stream().filter(result -> !result.changes().isEmpty()).toList();
        if (acting.isEmpty()
                || acting.stream().anyMatch(result -> result.unclearShare().value() <= HALF)) {
            return Optional.empty();
        }
        var largest = acting.stream()
                .flatMap(result -> result.changes().stream())
                .filter(one -> one.verdict() == null || one.verdict() == Verdict.UNCLEAR)
                .map(one -> one.change().line())
                .distinct()
                .sorted(Comparator.comparingLong(
                                (FundingLine line) -> -line.recurring().value())
                        .thenComparing(FundingLine::id))
                .limit(FIRST)
                .map(line -> "%s (%s a year)"
                        .formatted(
                                line.organisation().name(),
                                Words.pounds(line.recurring().value())))
                .toList();
        return Optional.of(
                "Too little is known here to decide: most of the money of every approach is unclear. Ask first about %s."
                        .formatted(Words.list(largest)));
    }

    /// An approach that comes to the changes of one before it needs no second telling.
    private Optional<String> sameAs(Appraisal.Result result) {
        return result.findSame(results)
                .map(earlier -> "%s comes to the same changes as %s."
                        .formatted(result.approach().words(), inSentence(earlier.approach())));
    }

    private Optional<String> countedYearly() {
        var moved = results.stream()
                .flatMap(result -> result.byNeed().stream())
                .anyMatch(loss -> loss.people().value() != 0);
        return moved && request.years() > 1
                ? Optional.of("People are counted in each year: whoever goes without for %s counts %s times."
                        .formatted(Words.years(request.years()), Words.number(request.years())))
                : Optional.empty();
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
        var caution = result.unclearShare().value() > HALF ? ", but mostly on assumptions: ask first" : "";
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
