package org.mainstay.ingest.folder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.funding.Payment;

/// Two ledgers that hold the same payments over the days they share: one is the other published again.
///
/// Single lines that look alike prove nothing. Only where nearly all lines of the shared days come back, each as often
/// as it stands in both, does one file replace the other for these days.
///
/// @param kept the ledger whose lines of the shared days count
/// @param matched lines of the other that say again what the kept one says
/// @param unmatched lines of the other, on the shared days, that the kept one no longer has
record Republication(Ledger kept, Ledger replaced, List<Payment> matched, List<Payment> unmatched) {

    /// Fewer lines may be alike by chance.
    static final int FEWEST = 10;

    private static final int SHARE_PERCENT = 90;

    /// One file's payments.
    record Ledger(Source source, List<Payment> payments, LocalDate first, LocalDate last) {

        static Ledger of(Source source, List<Payment> payments) {
            var days = payments.stream().map(Payment::date).sorted().toList();
            return new Ledger(source, payments, days.getFirst(), days.getLast());
        }

        List<Payment> between(LocalDate from, LocalDate to) {
            return payments.stream()
                    .filter(one -> !one.date().isBefore(from) && !one.date().isAfter(to))
                    .toList();
        }
    }

    /// What a line says, wherever it stands.
    private record Line(
            String payer,
            Payment.Payee payee,
            Payment.Account account,
            LocalDate date,
            long pence,
            @Nullable String detail) {

        static Line of(Payment payment) {
            return new Line(
                    payment.payer(),
                    payment.payee(),
                    payment.account(),
                    payment.date(),
                    payment.pence(),
                    payment.detail());
        }
    }

    /// Null where the two are different ledgers. Of the shared days that file counts which has more lines; of
    /// as many,
    /// the one whose name comes later.
    static @Nullable Republication find(Ledger one, Ledger other) {
        var from = one.first.isAfter(other.first) ? one.first : other.first;
        var to = one.last.isBefore(other.last) ? one.last : other.last;
        if (from.isAfter(to)) {
            return null;
        }
        var ones = one.between(from, to);
        var others = other.between(from, to);
        var byName = stem(one).compareTo(stem(other)) > 0;
        var oneStays = ones.size() > others.size() || (ones.size() == others.size() && byName);
        return oneStays ? compare(one, ones, other, others) : compare(other, others, one, ones);
    }

    /// The name without its ending, so that `april-revised.csv` comes after `april.csv`.
    private static String stem(Ledger ledger) {
        var path = ledger.source.path();
        var end = path.lastIndexOf('.');
        return end < 0 ? path : path.substring(0, end);
    }

    private static @Nullable Republication compare(
            Ledger kept, List<Payment> keptLines, Ledger replaced, List<Payment> lines) {
        if (lines.size() < FEWEST) {
            return null;
        }
        var left = count(keptLines);
        var matched = new ArrayList<Payment>();
        var unmatched = new ArrayList<Payment>();
        for (var payment : lines) {
            var line = Line.of(payment);
            if (left.getOrDefault(line, 0) > 0) {
                left.merge(line, -1, Integer::sum);
                matched.add(payment);
            } else {
                unmatched.add(payment);
            }
        }
        if (matched.size() * 100L < lines.size() * (long) SHARE_PERCENT) {
            return null;
        }
        unmatched.removeIf(cutOff(kept, replaced));
        return new Republication(kept, replaced, matched, unmatched);
    }

    /// The day on which the kept file begins or ends may be cut in two: what the other, which goes on, has of
    /// it stays.
    private static Predicate<Payment> cutOff(Ledger kept, Ledger replaced) {
        return payment -> (payment.date().equals(kept.first) && replaced.first.isBefore(kept.first))
                || (payment.date().equals(kept.last) && replaced.last.isAfter(kept.last));
    }

    private static Map<Line, Integer> count(List<Payment> payments) {
        var count = new HashMap<Line, Integer>();
        payments.forEach(payment -> count.merge(Line.of(payment), 1, Integer::sum));
        return count;
    }
}
