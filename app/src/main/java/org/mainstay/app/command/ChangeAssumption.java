package org.mainstay.app.command;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.appraisal.Appraisal;
import org.mainstay.engine.appraisal.Progress;
import org.mainstay.engine.appraisal.Proposer;
import org.mainstay.engine.appraisal.Verdict;
import org.mainstay.engine.relationship.FundingLines;
import org.mainstay.ingest.shipped.Shipped;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Grade;

/// Changes a number taken on trust, and tells what moves when it does.
public final class ChangeAssumption {

    /// Where a place's folder keeps what people changed.
    private static final String ENTERED = "entered/";

    private ChangeAssumption() {}

    /// What a person puts in its place.
    public record Asked(
            BigDecimal value, BigDecimal low, BigDecimal high, String source, Grade grade, boolean verified) {}

    /// A headline figure before and after.
    public record Moved(Proposer approach, Figure before, Figure after) {}

    /// A verdict that turns; null where there is none.
    public record Turned(
            Proposer approach,
            String line,
            @Nullable Verdict before,
            @Nullable Verdict after) {}

    /// Everything that moves.
    public record Compared(List<Moved> figures, List<Turned> verdicts) {

        public Compared {
            figures = List.copyOf(figures);
            verdicts = List.copyOf(verdicts);
        }
    }

    /// Who set an assumption that holds.
    public enum Origin {
        SHIPPED,
        OWN_FILE,
        ENTERED
    }

    public static Origin origin(Assumption assumption) {
        if (Shipped.assumptions().contains(assumption)) {
            return Origin.SHIPPED;
        }
        return assumption.row().source().path().startsWith(ENTERED) ? Origin.ENTERED : Origin.OWN_FILE;
    }

    /// The assumption that held before anybody changed it here.
    public static Assumption original(Reading reading, String id) throws Unusable {
        var own = reading.place().listAssumptions().stream()
                .filter(assumption -> origin(assumption) != Origin.ENTERED)
                .toList();
        return Reading.assumptions(reading.place(), own, reading.on())
                .find(id)
                .orElseThrow(() -> new Unusable("There is no assumption %s here.".formatted(id)));
    }

    /// The row that takes the place of the one that holds.
    ///
    /// Later beats earlier between rows of a place. So the change of a row from the place's own file
    /// holds from the day after that row's; rows entered here follow one another in the order in which
    /// they were entered.
    public static Assumption changed(Assumption held, Asked asked) throws Unusable {
        if (asked.low().compareTo(asked.value()) > 0 || asked.value().compareTo(asked.high()) > 0) {
            throw new Unusable("The low end (%s), the value (%s) and the high end (%s) must rise."
                    .formatted(asked.low(), asked.value(), asked.high()));
        }
        return new Assumption(
                held.id(),
                asked.value(),
                asked.low(),
                asked.high(),
                held.unit(),
                held.harm(),
                held.priceYear(),
                origin(held) == Origin.OWN_FILE ? held.effectiveFrom().plusDays(1) : held.effectiveFrom(),
                held.effectiveTo(),
                asked.source(),
                asked.grade(),
                asked.verified(),
                held.note(),
                held.row());
    }

    /// The row as a table of assumptions holds it: a cell for each of its columns.
    public static List<String> cells(Assumption changed, String who, LocalDate when, String why) {
        return List.of(
                changed.id(),
                changed.value().toPlainString(),
                changed.low().toPlainString(),
                changed.high().toPlainString(),
                changed.unit(),
                changed.harm().name().toLowerCase(Locale.ROOT),
                Objects.requireNonNullElse(changed.priceYear(), ""),
                changed.effectiveFrom().toString(),
                changed.effectiveTo() == null ? "" : changed.effectiveTo().toString(),
                changed.source(),
                Integer.toString(changed.grade().number()),
                changed.verified() ? "yes" : "no",
                changed.note(),
                who,
                when.toString(),
                why);
    }

    /// What moves in an appraisal when an assumption is changed.
    ///
    /// @param before the appraisal as things stand
    public static Compared compare(Reading reading, FundingLines lines, Appraisal before, Assumption changed)
            throws Unusable {
        var now = reading.with(changed);
        var sameLines = now.organisations() == reading.organisations();
        var linesNow = sameLines ? lines : now.lines();
        var after = AppraiseSaving.appraise(
                now, linesNow, ShowCoverage.everything(now, linesNow), before.request(), Progress.UNSEEN);
        var figures = new ArrayList<Moved>();
        var verdicts = new ArrayList<Turned>();
        for (var at = 0; at < before.approaches().size(); at++) {
            var one = before.approaches().get(at);
            var other = after.approaches().get(at);
            headlines(one, other).forEach(figures::add);
            verdicts.addAll(turned(one, other));
        }
        return new Compared(figures, verdicts);
    }

    private static Stream<Moved> headlines(Appraisal.Result one, Appraisal.Result other) {
        return Stream.of(
                new Moved(one.approach(), one.saving(), other.saving()),
                new Moved(one.approach(), one.councilCash(), other.councilCash()),
                new Moved(one.approach(), one.publicPurse(), other.publicPurse()),
                new Moved(one.approach(), one.peopleServed(), other.peopleServed()),
                new Moved(one.approach(), one.peopleNotServed(), other.peopleNotServed()));
    }

    /// A change that only one of the two makes has no verdict in the other.
    private static List<Turned> turned(Appraisal.Result one, Appraisal.Result other) {
        var turned = new ArrayList<Turned>();
        for (var judged : one.changes()) {
            var line = judged.change().line().id();
            var after = other.changes().stream()
                    .filter(change -> change.change().line().id().equals(line))
                    .findFirst()
                    .map(Appraisal.Judged::verdict)
                    .orElse(null);
            if (judged.verdict() != after) {
                turned.add(new Turned(one.approach(), line, judged.verdict(), after));
            }
        }
        return turned;
    }
}
