package org.mainstay.engine.rhythm;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.rhythm.ServicePeriod.Basis;
import org.mainstay.model.funding.Payment;

/// Works out which months each payment is for, among those to one payee, of one unit, under one heading.
///
/// What was taken back in full goes first. Then each purpose is read. Then, where payments of that kind have an
/// established monthly rate, one of so many times that rate is for the oldest months in a row that are not paid yet.
final class Cadence {

    private static final Comparator<Payment> IN_TIME =
            Comparator.comparing(Payment::date).thenComparing(Payment::row);

    /// A reversal later than this takes back something else.
    private static final int DAYS_TO_TAKE_BACK = 92;

    /// So many months at one rate make a cadence.
    private static final int ESTABLISHED = 3;

    private static final int MOST_MONTHS_AT_ONCE = 24;

    /// An amount is a multiple of a rate if it is off by no more than one part in so many.
    private static final long PARTS_OFF = 200;

    private final List<Payment> payments;
    private final @Nullable ServicePeriod[] periods;
    private final boolean[] cancelled;
    private final List<Rate> rates = new ArrayList<>();
    private final Set<YearMonth> covered = new HashSet<>();

    private Cadence(List<Payment> payments) {
        this.payments = payments.stream().sorted(IN_TIME).toList();
        periods = new ServicePeriod[payments.size()];
        cancelled = new boolean[payments.size()];
    }

    /// In order of payment.
    static List<Commitment> of(List<Payment> payments) {
        var cadence = new Cadence(payments);
        cadence.readPurposes();
        cadence.net();
        cadence.findRates();
        cadence.infer();
        return cadence.toCommitments();
    }

    private void readPurposes() {
        for (var at = 0; at < periods.length; at++) {
            var payment = payments.get(at);
            periods[at] = PeriodText.find(payment.detail(), payment.date()).orElse(null);
        }
    }

    /// Both sides of a reversal are for the same months, so that they are nothing in any year.
    private void net() {
        for (var at = 0; at < periods.length; at++) {
            if (payments.get(at).pence() < 0) {
                var taken = takenBackBy(at);
                if (taken >= 0) {
                    cancelled[at] = true;
                    cancelled[taken] = true;
                    var period = periods[taken] == null ? ofPayment(payments.get(taken)) : periods[taken];
                    periods[at] = period;
                    periods[taken] = period;
                }
            }
        }
    }

    /// The latest payment of that very amount before the reversal or on its day, -1 where there is none.
    private int takenBackBy(int reversal) {
        var back = payments.get(reversal);
        for (var at = periods.length - 1; at >= 0; at--) {
            var payment = payments.get(at);
            if (!cancelled[at]
                    && payment.pence() == -back.pence()
                    && !payment.date().isAfter(back.date())
                    && !payment.date().plusDays(DAYS_TO_TAKE_BACK).isBefore(back.date())) {
                return at;
            }
        }
        return -1;
    }

    private void findRates() {
        for (var at = 0; at < periods.length; at++) {
            var period = periods[at];
            if (period != null && spends(at)) {
                rates.add(new Rate(payments.get(at), period.months()));
                covered.addAll(period.list());
            }
        }
        rates.removeIf(rate -> rates.stream()
                        .filter(other -> times(rate.payment.pence(), other) == rate.months)
                        .mapToInt(Rate::months)
                        .sum()
                < ESTABLISHED);
    }

    private void infer() {
        for (var at = 0; at < periods.length; at++) {
            if (periods[at] == null && spends(at)) {
                var payment = payments.get(at);
                var found = rates.stream()
                        .sorted(Comparator.comparingLong(
                                rate -> Math.abs(ChronoUnit.DAYS.between(rate.payment.date(), payment.date()))))
                        .mapToInt(rate -> times(payment.pence(), rate))
                        .filter(times -> times > 0)
                        .findFirst();
                periods[at] = found.isPresent()
                        ? oldestFree(payment, found.getAsInt()).orElse(null)
                        : null;
            }
        }
    }

    /// How many months at a rate an amount pays for, 0 where it is no multiple of it.
    private static int times(long pence, Rate rate) {
        var each = rate.payment.pence();
        var times = Math.round((double) pence * rate.months / each);
        var off = Math.abs(Math.multiplyExact(pence, (long) rate.months) - times * each);
        return times > 0 && times <= MOST_MONTHS_AT_ONCE && off * PARTS_OFF <= times * each ? (int) times : 0;
    }

    private Optional<ServicePeriod> oldestFree(Payment payment, int months) {
        var paid = YearMonth.from(payment.date());
        var first = YearMonth.from(payments.getFirst().date());
        for (var month : covered) {
            first = month.isBefore(first) ? month : first;
        }
        for (var from = first;
                !from.plusMonths(months - 1L).isAfter(paid.plusMonths(months));
                from = from.plusMonths(1)) {
            var to = from.plusMonths(months - 1L);
            if (free(from, to)) {
                var period = new ServicePeriod(from, to, Basis.INFERRED);
                covered.addAll(period.list());
                return Optional.of(period);
            }
        }
        return Optional.empty();
    }

    private boolean free(YearMonth from, YearMonth to) {
        return covered.stream().noneMatch(month -> !month.isBefore(from) && !month.isAfter(to));
    }

    private boolean spends(int at) {
        return payments.get(at).pence() > 0 && !cancelled[at];
    }

    private List<Commitment> toCommitments() {
        var commitments = new ArrayList<Commitment>(periods.length);
        for (var at = 0; at < periods.length; at++) {
            var payment = payments.get(at);
            var period = periods[at];
            commitments.add(new Commitment(payment, period == null ? ofPayment(payment) : period, cancelled[at]));
        }
        return List.copyOf(commitments);
    }

    private static ServicePeriod ofPayment(Payment payment) {
        var month = YearMonth.from(payment.date());
        return new ServicePeriod(month, month, Basis.PAYMENT_DATE);
    }

    /// What a payment that names its months pays for each.
    private record Rate(Payment payment, int months) {}
}
