package org.mainstay.engine.history;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.history.FundingChange.Certainty;
import org.mainstay.engine.history.FundingChange.Kind;
import org.mainstay.engine.history.YearAmount.Shown;
import org.mainstay.engine.rhythm.Strand;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;

/// Tells how one strand changed from year to year, by what it promised.
final class StrandJudge {

    /// A rise or fall of less than so many in a hundred is prices and rounding.
    private static final int THRESHOLD_PERCENT = 10;

    /// Where only days of payment tell, a single payment brought forward or put off does as much.
    private static final int UNTOLD_PERCENT = 25;

    /// Less than this a year is not called: councils need not publish such payments.
    private static final long LEAST_PENCE = 500_00;

    /// Monthly rates within one part in so many are one rate.
    private static final int PARTS_OFF = 100;

    /// So many rates, each below the one before, make a taper.
    private static final int STEPS = 3;

    /// A begun year says nothing before so many of its months are paid for.
    private static final int LEAST_MONTHS = 2;

    private final Strand strand;
    private final String name;
    private final String path;
    private final Reach reach;
    private final HistoryFigures figures;
    private final Set<FinancialYear> renewed;
    private final List<FundingChange> changes = new ArrayList<>();

    /// @param name of the partner
    /// @param renewed the years in which its purpose went on elsewhere, or came from there
    StrandJudge(Strand strand, String name, Reach reach, HistoryFigures figures, Set<FinancialYear> renewed) {
        this.strand = strand;
        this.name = name;
        this.reach = reach;
        this.figures = figures;
        this.renewed = Set.copyOf(renewed);
        path = path(strand, reach);
    }

    private static String path(Strand strand, Reach reach) {
        var key = strand.key();
        var heading = key.heading().isEmpty() ? "unlabelled" : key.heading();
        return "history/" + key.partner() + "/" + heading + (reach.several() ? "/" + key.payer() : "");
    }

    List<FundingChange> judge() {
        var complete = reach.completeYears(strand.payer());
        complete.forEach(this::judgeLateness);
        var years = strand.steady() ? reach.years(strand.payer()) : complete;
        var tapers = tapers();
        for (var at = 1; at < years.size(); at++) {
            if (!renewed.contains(years.get(at))) {
                judge(years.get(at - 1), years.get(at), complete.contains(years.get(at)), tapers);
            }
        }
        return List.copyOf(changes);
    }

    /// Paid after the year it was for: by days of payment that is a fall, by months it is none.
    private void judgeLateness(FinancialYear year) {
        var amount = YearAmount.of(strand, year);
        var paid = strand.paid(year);
        var late = strand.paidAfter(year);
        if (late.total() * 100 < amount.promised().total() * THRESHOLD_PERCENT
                || !fell(amount.promised().total(), paid.total())
                || late.total() <= 0) {
            return;
        }
        var shown = amount.show(path, label(), figures);
        var before = YearAmount.of(strand, year.previous());
        var known = before.something() && reach.completeYears(strand.payer()).contains(year.previous());
        var shownBefore = known ? before.show(path, label(), figures) : null;
        var cash = figures.total(
                path + "/" + year + "/paid", label() + ", " + year + ": paid in the year", Unit.PENCE, paid);
        var arrears = figures.total(
                path + "/" + year + "/paid_after", label() + ", " + year + ": paid after the year", Unit.PENCE, late);
        var evidence = evidence(shownBefore, shown);
        evidence.add(cash);
        evidence.add(arrears);
        var why =
                "Not cut but paid late: %s of what was due for %s was paid after the year ended, so that only %s was paid in it. The run-rate is %s a month%s.%s"
                        .formatted(
                                Wording.pounds(late.total()),
                                year,
                                Wording.pounds(paid.total()),
                                Wording.pounds(shown.monthly().value()),
                                same(before, amount, known),
                                strand.steady() ? inferred(year) : "");
        add(Kind.LATE_PAYMENT, year, shownBefore, shown, why, evidence);
    }

    private static String same(YearAmount before, YearAmount now, boolean known) {
        if (!known) {
            return "";
        }
        var apart = Math.abs(now.pence() - before.pence());
        return apart * 100 <= before.pence()
                ? ", as in " + before.year()
                : ", after %s a month in %s".formatted(Wording.pounds(before.pence() / 12), before.year());
    }

    private void judge(FinancialYear year, FinancialYear next, boolean complete, boolean tapers) {
        var before = YearAmount.of(strand, year);
        var after = YearAmount.of(strand, next);
        if (!before.something()) {
            judgeStart(next, after);
            return;
        }
        if (endsIn(next) || (!after.something() && complete)) {
            judgeEnd(before, next);
            return;
        }
        var toldEnough = complete || (after.months() != null && after.months().total() >= LEAST_MONTHS);
        if (!after.something() || !toldEnough) {
            return;
        }
        if (Math.abs(after.pence() - before.pence()) < LEAST_PENCE) {
            return;
        }
        if (fell(before.pence(), after.pence())) {
            fall(before, after, tapers ? Kind.TAPER : Kind.CUT);
        } else if (after.pence() * 100 >= before.pence() * (100 + threshold())) {
            compare(Kind.RISE, before, after, "The run-rate rose by %s".formatted(percent(before, after)));
        }
    }

    private boolean fell(long from, long to) {
        return to * 100 <= from * (100 - threshold());
    }

    private int threshold() {
        return strand.steady() ? THRESHOLD_PERCENT : UNTOLD_PERCENT;
    }

    /// Whether a steady strand's last month lies in that year, or at the end of the one before, with nothing
    /// more due.
    private boolean endsIn(FinancialYear year) {
        return strand.steady()
                && !strand.open(reach.lastMonth(strand.payer()))
                && year.contains(strand.lastMonth().plusMonths(1).atDay(1));
    }

    private void judgeStart(FinancialYear year, YearAmount after) {
        var begins = after.pence() >= LEAST_PENCE && !strand.firstMonth().isBefore(YearMonth.from(year.firstDay()));
        if (begins) {
            var shown = after.show(path, label(), figures);
            var why = "Nothing was paid under %s before %s; since then the run-rate is %s a year.%s"
                    .formatted(
                            strand.label(),
                            Wording.month(strand.firstMonth()),
                            Wording.pounds(after.pence()),
                            inferred(year));
            add(Kind.START, year, null, shown, why, evidence(null, shown));
        }
    }

    private void judgeEnd(YearAmount before, FinancialYear year) {
        var paidSince = !endsIn(year) && !strand.lastMonth().isBefore(YearMonth.from(year.firstDay()));
        if (paidSince || before.pence() < LEAST_PENCE) {
            return;
        }
        var shown = before.show(path, label(), figures);
        var why = "%s %s, after %s a year in %s; nothing later is found up to %s.%s"
                .formatted(
                        strand.steady() ? "The last month paid for is" : "The last payment was in",
                        Wording.month(strand.lastMonth()),
                        Wording.pounds(before.pence()),
                        before.year(),
                        Wording.month(reach.lastMonth(strand.payer())),
                        inferred(before.year()));
        add(Kind.END, year, shown, null, why, evidence(shown, null));
    }

    private void fall(YearAmount before, YearAmount after, Kind kind) {
        var words =
                kind == Kind.TAPER ? "It falls in steps: this time the run-rate fell by %s" : "The run-rate fell by %s";
        compare(kind, before, after, words.formatted(percent(before, after)));
    }

    private static String percent(YearAmount before, YearAmount after) {
        return Wording.percent(before.pence(), after.pence());
    }

    private void compare(Kind kind, YearAmount before, YearAmount after, String words) {
        var from = before.show(path, label(), figures);
        var to = after.show(path, label(), figures);
        var why = "%s, from %s a year in %s to %s a year in %s.%s"
                .formatted(
                        words,
                        Wording.pounds(before.pence()),
                        before.year(),
                        Wording.pounds(after.pence()),
                        after.year(),
                        inferred(after.year()));
        add(kind, after.year(), from, to, why, evidence(from, to));
    }

    private void add(
            Kind kind,
            FinancialYear year,
            @Nullable Shown from,
            @Nullable Shown to,
            String why,
            List<Figure> evidence) {
        var last = Optional.ofNullable(to).or(() -> Optional.ofNullable(from));
        changes.add(new FundingChange(
                kind,
                strand.payer(),
                strand.label(),
                year,
                from == null ? null : from.yearly(),
                to == null ? null : to.yearly(),
                last.map(Shown::monthly).orElse(null),
                why,
                certainty(year),
                evidence));
    }

    private static List<Figure> evidence(@Nullable Shown from, @Nullable Shown to) {
        var evidence = new ArrayList<Figure>();
        Optional.ofNullable(from).ifPresent(shown -> evidence.addAll(shown.all()));
        Optional.ofNullable(to).ifPresent(shown -> evidence.addAll(shown.all()));
        return new ArrayList<>(evidence.stream().distinct().toList());
    }

    private Certainty certainty(FinancialYear year) {
        if (!strand.steady()) {
            return Certainty.BY_PAYMENT_DATE;
        }
        return strand.inferredMonths(year) + strand.inferredMonths(year.previous()) > 0
                ? Certainty.INFERRED
                : Certainty.STATED;
    }

    /// Said wherever a figure rests on it.
    private String inferred(FinancialYear year) {
        if (!strand.steady()) {
            return " Its payments name no periods, or not enough, so this goes by the days they were paid.";
        }
        var months = strand.inferredMonths(year);
        return months == 0
                ? ""
                : " %s of %s %s inferred from amounts, since the payments name no period."
                        .formatted(Wording.count(months, "month", "months"), year, months == 1 ? "is" : "are");
    }

    /// Whether its monthly rate, or its yearly amount where no rate is known, only ever fell, and in several steps.
    private boolean tapers() {
        var levels = new ArrayList<Long>();
        for (var rate : strand.steady() && strand.ofOneUnit() ? rates() : amounts()) {
            var last = levels.isEmpty() ? null : levels.getLast();
            if (last == null || rate * PARTS_OFF < last * (PARTS_OFF - 1)) {
                levels.add(rate);
            } else if (rate * (PARTS_OFF - 1) > last * PARTS_OFF) {
                return false;
            }
        }
        return levels.size() >= STEPS;
    }

    private List<Long> amounts() {
        return reach.completeYears(strand.payer()).stream()
                .map(year -> YearAmount.of(strand, year).pence())
                .toList();
    }

    private List<Long> rates() {
        var byMonth = new TreeMap<YearMonth, Long>();
        for (var commitment : strand.commitments()) {
            if (commitment.spends() && commitment.told()) {
                var each = commitment.payment().pence() / commitment.period().months();
                commitment.period().list().forEach(month -> byMonth.merge(month, each, Math::addExact));
            }
        }
        return List.copyOf(byMonth.values());
    }

    private String label() {
        return name + ", " + strand.label();
    }
}
