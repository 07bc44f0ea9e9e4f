package org.mainstay.engine.relationship;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mainstay.engine.rhythm.PeriodText;
import org.mainstay.engine.rhythm.Strand;
import org.mainstay.engine.rhythm.StrandKey;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.funding.Payment;

/// Finds the lines whose payments in a year are no year's: paid late, paid for other years too, begun or ended within
/// it.
///
/// The months that payments are for are those that they name, or that follow from their amounts. Where most of a line's
/// money tells no months, nobody can say.
final class RateFinder {

    private static final int MONTHS = 12;

    /// What rounds to no more than ten months, or to no fewer than fourteen, is clearly no year.
    private static final double FEWER = 10.5;

    private static final double MORE = 13.5;

    /// Less than one in so many is not worth a word.
    private static final long LITTLE = 20;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private final FinancialYear year;
    private final YearMonth first;
    private final YearMonth end;

    /// @param last the last day of which the ledger tells
    RateFinder(FinancialYear year, LocalDate last) {
        this.year = year;
        first = YearMonth.from(year.firstDay());
        end = YearMonth.from(last);
    }

    /// @param id of the line
    /// @param name of the line, for its figures
    Optional<Rate> find(String id, String name, List<Payment> payments) {
        if (payments.isEmpty()) {
            return Optional.empty();
        }
        var strand = Strand.of(new StrandKey(id, "", ""), payments);
        var paid = strand.paid(year).total();
        if (!strand.steady() || paid <= 0 || strand.promised(year).total() <= 0) {
            return earlier(id, name, payments);
        }
        if (ended(strand)) {
            return Optional.of(new Rate(ended(strand, paid), List.of()));
        }
        if (!strand.spans(year) && !strand.ofOneUnit()) {
            return earlier(id, name, payments);
        }
        var figures = figures(id, name, strand);
        var yearly = figures.getFirst().value();
        var covered = (double) MONTHS * paid / yearly;
        return covered >= FEWER && covered <= MORE
                ? Optional.empty()
                : Optional.of(new Rate(says(strand, paid, yearly, covered) + inferred(strand), figures));
    }

    /// Where nobody can say what a year is, what its payments say was for service before it is still none of it.
    private Optional<Rate> earlier(String id, String name, List<Payment> payments) {
        var paid = payments.stream()
                .filter(payment -> year.contains(payment.date()))
                .toList();
        var own = LedgerLine.rows(
                paid.stream().filter(payment -> !isForEarlier(payment)).toList());
        var all = LedgerLine.rows(paid).total();
        var before = all - own.total();
        return own.total() <= 0 || before <= 0 || before * LITTLE < all
                ? Optional.empty()
                : Optional.of(new Rate(
                        "%s of the %s that was paid in the year was for service before it, as the payments say: a year of it is nearer to %s, and no more than that can be saved."
                                .formatted(
                                        SignFinder.pounds(before),
                                        SignFinder.pounds(all),
                                        SignFinder.pounds(own.total())),
                        List.of(Figure.total(
                                id + "/rate",
                                name + ": paid in the year and not for service before it",
                                Unit.PENCE_A_YEAR,
                                own))));
    }

    private boolean isForEarlier(Payment payment) {
        return PeriodText.find(payment.detail(), payment.date())
                .filter(period -> period.to().isBefore(first))
                .isPresent();
    }

    private boolean ended(Strand strand) {
        return strand.lastMonth().isBefore(YearMonth.from(year.lastDay())) && !strand.open(end);
    }

    private String ended(Strand strand, long paid) {
        return "The %s paid in %s is for %d months, the last of them %s, and nothing later is found up to %s: what has ended saves nothing."
                .formatted(
                        SignFinder.pounds(paid),
                        year,
                        strand.months(year).total(),
                        strand.lastMonth().format(MONTH),
                        end.format(MONTH));
    }

    /// The yearly amount first. Where the line was there before the year and after it, what was ever paid for
    /// the months of the year is a year; else as much a month as for those that were paid for.
    private List<Figure> figures(String id, String name, Strand strand) {
        var promised = strand.promised(year);
        var rate = name + ": a year at the rate of its payments";
        if (strand.spans(year)) {
            return List.of(Figure.total(id + "/rate", rate, Unit.PENCE_A_YEAR, promised));
        }
        var money = Figure.total(
                id + "/rate/paid_for", "%s: paid for months of %s".formatted(name, year), Unit.PENCE, promised);
        var months = Figure.total(
                id + "/rate/months",
                "%s: months of %s that are paid for".formatted(name, year),
                Unit.MONTHS,
                strand.months(year));
        return List.of(Figure.quotient(id + "/rate", rate, Unit.PENCE_A_YEAR, MONTHS, money, months), money, months);
    }

    private String says(Strand strand, long paid, long yearly, double covered) {
        return covered < MONTHS
                ? "The %s paid in %s is for about %d months of it: %s. At that rate a year is %s; what is worked out here goes by what was paid, which is less than a year costs."
                        .formatted(
                                SignFinder.pounds(paid),
                                year,
                                Math.round(covered),
                                why(strand),
                                SignFinder.pounds(yearly))
                : "The %s paid in %s is more than a year of it: %s. A year of it is nearer to %s, and no more than that can be saved."
                        .formatted(
                                SignFinder.pounds(paid),
                                year,
                                beyond(strand, paid - yearly),
                                SignFinder.pounds(yearly));
    }

    private String why(Strand strand) {
        var late = strand.paidAfter(year).total();
        if (strand.firstMonth().isAfter(first)) {
            return "it began in " + strand.firstMonth().format(MONTH);
        }
        return late > 0
                ? "%s for its months was paid after the year".formatted(SignFinder.pounds(late))
                : "no payment is found for its other months";
    }

    /// What of the money paid in the year is for other years.
    private String beyond(Strand strand, long more) {
        var before = paidFor(strand, year.previous())
                + paidFor(strand, year.previous().previous());
        var after = paidFor(strand, year.next());
        if (before > 0 && before >= after) {
            return "%s was for service before the year".formatted(SignFinder.pounds(before));
        }
        return after > 0
                ? "%s was for service after the year".formatted(SignFinder.pounds(after))
                : "%s does not recur".formatted(SignFinder.pounds(more));
    }

    private long paidFor(Strand strand, FinancialYear other) {
        return strand.commitments().stream()
                .filter(one -> one.told() && year.contains(one.payment().date()))
                .mapToLong(one -> one.penceIn(other))
                .sum();
    }

    private String inferred(Strand strand) {
        var months = strand.inferredMonths(year);
        return months == 0
                ? ""
                : " %d of its months follow from amounts, since the payments name none.".formatted(months);
    }
}
