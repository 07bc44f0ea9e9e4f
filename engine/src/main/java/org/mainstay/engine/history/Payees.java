package org.mainstay.engine.history;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mainstay.engine.classification.Words;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.relationship.Bookings.Kind;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Unit;

/// Who was paid under the voluntary-sector headings in which year, and how many came and left.
final class Payees {

    private static final List<String> RHYTHMS = List.of("paid_once", "paid_now_and_then", "paid_often");
    private static final List<String> RHYTHM_WORDS = List.of("one month", "two or three months", "four months or more");

    private final SortedMap<String, Payee> all = new TreeMap<>();
    private final HistoryFigures figures;

    Payees(Collection<Booked> booked, HistoryFigures figures) {
        this.figures = figures;
        for (var one : booked) {
            all.computeIfAbsent(one.organisation().id(), id -> new Payee(one.organisation(), one.kind()))
                    .add(one);
        }
    }

    /// One payee, year by year.
    static final class Payee {

        private final Organisation organisation;
        private final Kind kind;
        private final SortedMap<FinancialYear, Year> years = new TreeMap<>();
        private final Set<String> payers = new TreeSet<>();

        private Payee(Organisation organisation, Kind kind) {
            this.organisation = organisation;
            this.kind = kind;
        }

        private void add(Booked booked) {
            payers.add(booked.payment().payer());
            years.computeIfAbsent(
                            FinancialYear.of(booked.payment().date()),
                            year -> new Year(booked.payment().row()))
                    .add(booked);
        }

        Organisation organisation() {
            return organisation;
        }

        Kind kind() {
            return kind;
        }

        Set<String> payers() {
            return payers;
        }

        boolean paidIn(FinancialYear year) {
            return years.containsKey(year);
        }

        boolean paidAfter(FinancialYear year) {
            return years.lastKey().compareTo(year) > 0;
        }

        /// Whether it was paid in any month of a span within one financial year.
        boolean paidWithin(YearMonth first, YearMonth last) {
            var year = years.get(FinancialYear.of(first.atDay(1)));
            return year != null
                    && year.months.stream().anyMatch(month -> !month.isBefore(first) && !month.isAfter(last));
        }

        CitedRows rows(FinancialYear year) {
            return year(year).rows.build();
        }

        private Year year(FinancialYear year) {
            return Objects.requireNonNull(years.get(year));
        }

        /// How regularly it was paid: once, now and then, or often.
        private int rhythm(FinancialYear year) {
            var months = year(year).months.size();
            return months > 3 ? 2 : months > 1 ? 1 : 0;
        }

        /// Whether its payments fell from one year to the next at least as far as from one amount to another.
        private boolean fellAsFar(FinancialYear before, FinancialYear after, long from, long to) {
            var pence = year(before).pence;
            var left = paidIn(after) ? year(after).pence : 0;
            return pence > 0 && (double) left * from <= (double) to * pence;
        }
    }

    /// One payee's year.
    private static final class Year {

        private final CitedRows.Builder rows = CitedRows.builder();
        private final Set<YearMonth> months = new TreeSet<>();
        private RowRef first;
        private long pence;

        Year(RowRef row) {
            first = row;
        }

        void add(Booked booked) {
            var row = booked.payment().row();
            first = row.compareTo(first) < 0 ? row : first;
            rows.add(row, booked.payment().pence());
            months.add(YearMonth.from(booked.payment().date()));
            pence = Math.addExact(pence, booked.payment().pence());
        }
    }

    Collection<Payee> list() {
        return all.values();
    }

    /// Those who were paid in the one year by a payer, and not in the other.
    List<Payee> leavers(FinancialYear before, FinancialYear after) {
        return all.values().stream()
                .filter(payee -> payee.paidIn(before) && !payee.paidIn(after))
                .toList();
    }

    Churn churn(FinancialYear before, FinancialYear after) {
        var path = "history/churn/" + after;
        var paidBefore = count(path + "/paid_before", "Payees paid in " + before, before, all.values());
        var paidAfter = count(path + "/paid_after", "Payees paid in " + after, after, all.values());
        var left = count(
                path + "/left", "Payees paid in " + before + " and not in " + after, before, leavers(before, after));
        var arrived = count(
                path + "/arrived", "Payees paid in " + after + " and not in " + before, after, leavers(after, before));
        var share = paidBefore.value() == 0
                ? null
                : figures.keep(Figure.share(
                        path + "/share_left",
                        "Part of the payees of " + before + " not paid in " + after,
                        left,
                        paidBefore));
        return new Churn(before, after, paidBefore, paidAfter, left, arrived, share);
    }

    /// How ordinary a fall from one amount to another is, among the other payees paid as regularly.
    FundingChange.Ordinary ordinary(FundingChange change, String organisation, Churn churn) {
        var before = churn.before();
        var payee = Objects.requireNonNull(all.get(organisation));
        var rhythm = payee.paidIn(before) ? payee.rhythm(before) : 0;
        var alike = all.values().stream()
                .filter(other -> other != payee && other.paidIn(before) && other.rhythm(before) == rhythm)
                .toList();
        var fell = alike.stream()
                .filter(other -> other.fellAsFar(before, churn.after(), change.fromPence(), change.toPence()))
                .toList();
        var path = "history/churn/" + churn.after() + "/" + RHYTHMS.get(rhythm) + "/" + organisation;
        var words = "Other payees paid in %s of %s".formatted(RHYTHM_WORDS.get(rhythm), before);
        var alikeFigure = count(path + "/alike", words, before, alike);
        var fellFigure = count(
                path + "/" + change.kind().name() + "/" + Words.slug(change.heading()),
                words + " that fell as far as " + organisation,
                before,
                fell);
        var above = (double) fell.size() * churn.paidBefore().value()
                < (double) churn.left().value() * alike.size();
        return new FundingChange.Ordinary(alikeFigure, fellFigure, above);
    }

    private Figure count(String id, String name, FinancialYear year, Collection<Payee> payees) {
        var rows = CitedRows.builder();
        payees.stream().filter(payee -> payee.paidIn(year)).forEach(payee -> rows.add(payee.year(year).first, 1));
        return figures.total(id, name, Unit.ORGANISATIONS, rows.build());
    }
}
