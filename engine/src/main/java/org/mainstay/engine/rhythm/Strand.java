package org.mainstay.engine.rhythm;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.funding.Payment;

/// What one payer promised one partner under one heading over time, whatever the unit that paid.
public final class Strand {

    /// So many payments, so many months told, and all but a fifth of the money, make it steady: then its rate
    /// counts, not its payments.
    private static final int STEADY_MONTHS = 6;

    private static final int STEADY_PAYMENTS = 3;
    private static final int STEADY_PERCENT = 80;

    /// A payment recurs if another month has one within a half of it, or the same unit one a year apart, however it
    /// changed.
    private static final int YEAR_APART = 12;

    private static final int GROWN_AT_MOST = 4;

    /// Silence as long as this is no late payment any more.
    private static final int LONGEST_WAIT = 6;

    private final StrandKey key;
    private final String label;
    private final String payer;
    private final List<Commitment> commitments;
    private final Set<Commitment> recurring = Collections.newSetFromMap(new IdentityHashMap<>());
    private final TreeSet<YearMonth> told = new TreeSet<>();
    private final TreeSet<YearMonth> active = new TreeSet<>();
    private final boolean steady;
    private int longestLag;

    private Strand(StrandKey key, List<Commitment> commitments) {
        this.key = key;
        this.commitments = commitments;
        label = commitments.getFirst().payment().account().heading().strip();
        payer = commitments.getFirst().payment().payer();
        var spent = 0L;
        var toldPence = 0L;
        var payments = 0;
        for (var commitment : commitments) {
            if (commitment.spends()) {
                payments++;
                spent += commitment.payment().pence();
                toldPence += commitment.told() ? commitment.payment().pence() : 0;
                mark(commitment);
            }
        }
        steady = payments >= STEADY_PAYMENTS
                && told.size() >= STEADY_MONTHS
                && toldPence * 100 >= spent * STEADY_PERCENT;
        findRecurring();
    }

    /// Payments of one strand, each worked out with those of its own unit.
    public static Strand of(StrandKey key, List<Payment> payments) {
        var byUnit = new TreeMap<String, List<Payment>>();
        payments.forEach(payment -> byUnit.computeIfAbsent(payment.account().unit(), unit -> new ArrayList<>())
                .add(payment));
        var commitments = new ArrayList<Commitment>(payments.size());
        byUnit.values().forEach(ofUnit -> commitments.addAll(Cadence.of(ofUnit)));
        commitments.sort((one, other) -> {
            var byDay = one.payment().date().compareTo(other.payment().date());
            return byDay == 0 ? one.payment().row().compareTo(other.payment().row()) : byDay;
        });
        return new Strand(key, List.copyOf(commitments));
    }

    private void mark(Commitment commitment) {
        var period = commitment.period();
        for (var month : period.list()) {
            active.add(month);
            if (commitment.told()) {
                told.add(month);
            }
        }
        var lag = ChronoUnit.MONTHS.between(period.to(), commitment.paid()) + period.months();
        longestLag = Math.max(longestLag, (int) lag);
    }

    private void findRecurring() {
        NavigableMap<Long, Set<YearMonth>> months = new TreeMap<>();
        var ofUnits = new HashMap<String, NavigableMap<YearMonth, Long>>();
        for (var commitment : commitments) {
            if (commitment.spends()) {
                var pence = commitment.payment().pence();
                months.computeIfAbsent(pence, amount -> new TreeSet<>()).add(commitment.paid());
                ofUnits.computeIfAbsent(commitment.payment().account().unit(), unit -> new TreeMap<>())
                        .merge(commitment.paid(), pence, Math::addExact);
            }
        }
        for (var commitment : commitments) {
            if (!commitment.spends()
                    || (steady && commitment.told())
                    || alike(commitment, months)
                    || yearly(
                            commitment,
                            ofUnits.getOrDefault(
                                    commitment.payment().account().unit(), Collections.emptyNavigableMap()))) {
                recurring.add(commitment);
            }
        }
    }

    private static boolean alike(Commitment commitment, NavigableMap<Long, Set<YearMonth>> months) {
        var pence = commitment.payment().pence();
        return months.subMap(pence * 2 / 3, true, pence * 3 / 2, true).values().stream()
                .anyMatch(paid -> paid.size() > 1 || !paid.contains(commitment.paid()));
    }

    private static boolean yearly(Commitment commitment, NavigableMap<YearMonth, Long> ofUnit) {
        var month = commitment.paid();
        var pence = ofUnit.getOrDefault(month, 0L);
        for (var apart : List.of(-YEAR_APART, YEAR_APART)) {
            var near = ofUnit.subMap(month.plusMonths(apart - 1L), true, month.plusMonths(apart + 1L), true);
            if (near.values().stream()
                    .anyMatch(other -> other <= pence * GROWN_AT_MOST && pence <= other * GROWN_AT_MOST)) {
                return true;
            }
        }
        return false;
    }

    /// Whether nearly all of it comes from one unit: only then do its monthly rates speak of one service.
    public boolean ofOneUnit() {
        var byUnit = new HashMap<String, Long>();
        var spent = 0L;
        for (var commitment : commitments) {
            if (commitment.spends()) {
                byUnit.merge(
                        commitment.payment().account().unit(),
                        commitment.payment().pence(),
                        Math::addExact);
                spent += commitment.payment().pence();
            }
        }
        var most = byUnit.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return most * 100 >= spent * STEADY_PERCENT;
    }

    public StrandKey key() {
        return key;
    }

    public String label() {
        return label;
    }

    public String payer() {
        return payer;
    }

    public List<Commitment> commitments() {
        return commitments;
    }

    /// Whether its months are known well enough for its monthly rate to be compared.
    public boolean steady() {
        return steady;
    }

    /// Whether it was live before a year began and after it ended, so that the year counts whole.
    public boolean spans(FinancialYear year) {
        return active.first().isBefore(YearMonth.from(year.firstDay()))
                && !active.last().isBefore(YearMonth.from(year.lastDay()));
    }

    /// Whether more of it may still be due: its last month lies no further back than payments have been late
    /// before.
    public boolean open(YearMonth ledgerEnd) {
        return ChronoUnit.MONTHS.between(active.last(), ledgerEnd) <= Math.max(LONGEST_WAIT, longestLag);
    }

    public YearMonth lastMonth() {
        return active.last();
    }

    public YearMonth firstMonth() {
        return active.first();
    }

    public boolean empty() {
        return active.isEmpty();
    }

    /// What is promised for a year, one-offs aside.
    public CitedRows promised(FinancialYear year) {
        var rows = CitedRows.builder();
        for (var commitment : commitments) {
            var pence = recurring.contains(commitment) ? commitment.penceIn(year) : 0;
            if (pence != 0) {
                rows.add(commitment.payment().row(), pence);
            }
        }
        return rows.build();
    }

    /// What is paid in a year, for whatever months.
    public CitedRows paid(FinancialYear year) {
        var rows = CitedRows.builder();
        for (var commitment : commitments) {
            if (year.contains(commitment.payment().date())) {
                rows.add(commitment.payment().row(), commitment.payment().pence());
            }
        }
        return rows.build();
    }

    /// The months of a year that are paid for: each row adds those that no earlier one does.
    public CitedRows months(FinancialYear year) {
        var rows = CitedRows.builder();
        var counted = new TreeSet<YearMonth>();
        for (var commitment : commitments) {
            if (commitment.spends() && recurring.contains(commitment)) {
                var before = counted.size();
                var period = commitment.period();
                for (var month : period.list()) {
                    if (year.contains(month.atDay(1))) {
                        counted.add(month);
                    }
                }
                if (counted.size() > before) {
                    rows.add(commitment.payment().row(), counted.size() - (long) before);
                }
            }
        }
        return rows.build();
    }

    /// What is for the year by its own words or by its amount, but was paid after the year.
    public CitedRows paidAfter(FinancialYear year) {
        var rows = CitedRows.builder();
        for (var commitment : commitments) {
            var pence = commitment.penceIn(year);
            if (pence != 0 && commitment.told() && commitment.payment().date().isAfter(year.lastDay())) {
                rows.add(commitment.payment().row(), pence);
            }
        }
        return rows.build();
    }

    /// How many months of a year are inferred.
    public int inferredMonths(FinancialYear year) {
        var months = new TreeSet<YearMonth>();
        for (var commitment : commitments) {
            if (commitment.period().basis() == ServicePeriod.Basis.INFERRED && commitment.spends()) {
                var period = commitment.period();
                for (var month : period.list()) {
                    if (year.contains(month.atDay(1))) {
                        months.add(month);
                    }
                }
            }
        }
        return months.size();
    }
}
