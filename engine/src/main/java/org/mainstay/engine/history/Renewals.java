package org.mainstay.engine.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mainstay.engine.classification.Words;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.funding.Payment;

/// Finds where a purpose goes on under another heading, unit or payee: payments of a new kind begin in one year, those
/// of an old kind ended in the year before, and two words of their purposes are the same.
final class Renewals {

    private static final int WORDS_SHARED = 2;
    private static final int LONG_WORD = 6;
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern CAPITAL_INSIDE = Pattern.compile("(\\p{Ll})(\\p{Lu})");

    /// What purposes are full of, whatever they are for.
    private static final Set<String> SAID_OF_ANYTHING = Set.of(
            "the",
            "and",
            "for",
            "with",
            "from",
            "grant",
            "grants",
            "fund",
            "funding",
            "payment",
            "payments",
            "contract",
            "contracts",
            "service",
            "services",
            "project",
            "projects",
            "programme",
            "program",
            "prog",
            "support",
            "instalment",
            "installment",
            "part",
            "phase",
            "additional",
            "top",
            "extra",
            "annual",
            "core",
            "extension",
            "invoice",
            "spend",
            "quarter",
            "year",
            "half",
            "costs",
            "jan",
            "feb",
            "mar",
            "apr",
            "may",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private Renewals() {}

    /// Payments from one payer to one payee, of one unit, under one heading.
    static final class Kind {

        private final Organisation payee;
        private final String payer;
        private final String heading;
        private final String unit;
        private final List<Payment> payments = new ArrayList<>();
        private final Set<String> words = new HashSet<>();
        private final Set<String> names = new HashSet<>();
        private final Days days;

        Kind(Payment payment, Organisation payee) {
            this.payee = payee;
            payer = payment.payer();
            heading = payment.account().heading().strip();
            unit = payment.account().unit().strip();
            days = new Days(payment.date());
        }

        void add(Payment payment) {
            payments.add(payment);
            names.add(payment.payee().name());
            days.add(payment.date());
            words.addAll(wordsOf(payment.detail() == null ? "" : payment.detail()));
        }

        Organisation payee() {
            return payee;
        }

        String payer() {
            return payer;
        }

        String heading() {
            return heading;
        }

        String unit() {
            return unit;
        }

        CitedRows paid(FinancialYear year) {
            var rows = CitedRows.builder();
            payments.stream()
                    .filter(payment -> year.contains(payment.date()))
                    .forEach(payment -> rows.add(payment.row(), payment.pence()));
            return rows.build();
        }

        private long count(FinancialYear year) {
            return payments.stream()
                    .filter(payment -> year.contains(payment.date()))
                    .count();
        }
    }

    /// That an old kind of payment goes on as a new one.
    record Renewal(Kind before, Kind after, FinancialYear year) {

        /// The year that the new payments are compared with.
        FinancialYear beforeYear() {
            return Renewals.beforeYear(before, year);
        }

        /// What is different, in words.
        String what() {
            var differences = new ArrayList<String>();
            if (!before.payee.equals(after.payee)) {
                differences.add("payee (before: %s)".formatted(before.payee.name()));
            }
            if (!before.heading.equalsIgnoreCase(after.heading)) {
                differences.add("heading (before: %s)".formatted(before.heading));
            }
            if (!before.unit.equalsIgnoreCase(after.unit)) {
                differences.add("funding stream (%s after %s)".formatted(after.unit, before.unit));
            }
            return String.join(", ", differences);
        }
    }

    /// Those of one partner.
    ///
    /// @param ofPartner payments to it, and to the bodies that were paid on its behalf
    static List<Renewal> find(Collection<Booked> ofPartner, Partners partners) {
        Map<String, Kind> kinds = new TreeMap<>();
        for (var booked : ofPartner) {
            var payment = booked.payment();
            var account = payment.account();
            var payee = partners.root(booked.organisation());
            var key = String.join("\n", payee.id(), payment.payer(), Words.slug(account.heading()), account.unit());
            kinds.computeIfAbsent(key, absent -> new Kind(payment, payee)).add(payment);
        }
        var own = new HashSet<String>();
        kinds.values().forEach(kind -> kind.names.forEach(name -> own.addAll(Partners.ownWords(name))));
        kinds.values().forEach(kind -> kind.words.removeAll(own));
        var renewals = new ArrayList<Renewal>();
        for (var after : kinds.values()) {
            predecessor(after, kinds.values())
                    .ifPresent(
                            before -> renewals.add(new Renewal(before, after, FinancialYear.of(after.days.first()))));
        }
        return List.copyOf(renewals);
    }

    private static Optional<Kind> predecessor(Kind after, Collection<Kind> kinds) {
        var year = FinancialYear.of(after.days.first());
        var count = after.count(year);
        return kinds.stream()
                .filter(before -> differs(before, after)
                        && before.payer.equals(after.payer)
                        && before.days.last().isBefore(after.days.first())
                        && stopsFor(before, after, year)
                        && shared(before, after) >= WORDS_SHARED
                        && before.paid(beforeYear(before, year)).total() > 0
                        && after.paid(year).total() > 0)
                .min(Comparator.comparingInt((Kind before) -> -shared(before, after))
                        .thenComparingLong(before -> Math.abs(before.count(beforeYear(before, year)) - count))
                        .thenComparingLong(
                                before -> -before.paid(beforeYear(before, year)).total()));
    }

    /// A new unit alone is no new form: under one heading the same payee's payments are compared anyway.
    private static boolean differs(Kind before, Kind after) {
        return !before.payee.equals(after.payee) || !before.heading.equalsIgnoreCase(after.heading);
    }

    /// In the year before; another payee may take over within a year.
    private static boolean stopsFor(Kind before, Kind after, FinancialYear year) {
        var last = FinancialYear.of(before.days.last());
        return last.equals(year.previous()) || (last.equals(year) && !before.payee.equals(after.payee));
    }

    private static FinancialYear beforeYear(Kind before, FinancialYear year) {
        return before.paid(year.previous()).size() > 0 ? year.previous() : year;
    }

    private static int shared(Kind before, Kind after) {
        return (int) before.words.stream()
                .filter(word -> after.words.stream().anyMatch(other -> alike(word, other)))
                .count();
    }

    /// The same word, or a long one with a letter left out or doubled.
    private static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        var longer = one.length() > other.length() ? one : other;
        var shorter = one.length() > other.length() ? other : one;
        if (shorter.length() < LONG_WORD || longer.length() != shorter.length() + 1) {
            return false;
        }
        for (var at = 0; at < longer.length(); at++) {
            if ((longer.substring(0, at) + longer.substring(at + 1)).equals(shorter)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> wordsOf(String purpose) {
        var spaced =
                CAPITAL_INSIDE.matcher(DIGITS.matcher(purpose).replaceAll(" ")).replaceAll("$1 $2");
        var words = new HashSet<>(Words.of(spaced));
        words.removeIf(word -> word.length() < 3 || SAID_OF_ANYTHING.contains(word));
        return words;
    }
}
