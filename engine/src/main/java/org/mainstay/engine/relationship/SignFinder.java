package org.mainstay.engine.relationship;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mainstay.engine.classification.Classifier;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.classification.Cue;
import org.mainstay.model.funding.Payment;
import org.mainstay.model.funding.Provision;

/// Reads from the payments of a line whether a law asks for it, its money was given for one purpose, it has stopped, or
/// what was paid in the year is no year of it.
final class SignFinder {

    private static final long PENCE = 100;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    /// A pause of so many times the longest before is no pause.
    private static final double LONGER = 1.25;

    private final Classifier classifier;
    private final FinancialYear year;
    private final LocalDate last;
    private final RateFinder rates;

    /// @param last the last day of which the ledger tells
    SignFinder(Classifier classifier, FinancialYear year, LocalDate last) {
        this.classifier = classifier;
        this.year = year;
        this.last = last;
        rates = new RateFinder(year, last);
    }

    /// What a partner or the council's finance team has said of the line counts more than what its payments seem to
    /// say.
    ///
    /// @param id of the line
    Signs find(LineDraft draft, String id, Provision.Terms terms) {
        var payments = draft.payments();
        var told = new ArrayList<Told>();
        if (terms.duty() == null) {
            duty(draft.texts()).ifPresent(told::add);
        }
        var purpose = terms.ringFenced() == null ? ringFence(payments) : Optional.<Told>empty();
        purpose.ifPresent(told::add);
        var mayHaveEnded = terms.contractEnd() == null || !terms.contractEnd().isAfter(last);
        if (mayHaveEnded) {
            stopped(payments).ifPresent(told::add);
        }
        var rate = rates.find(id, draft.name(), payments).orElse(null);
        if (rate != null) {
            told.add(new Told(mayHaveEnded && rate.ended(), rate.says()));
        }
        return new Signs(sentences(told, true), sentences(told, false), rate, purpose.isPresent());
    }

    private static List<String> sentences(List<Told> told, boolean sure) {
        return told.stream()
                .filter(one -> one.sure() == sure)
                .map(Told::sentence)
                .toList();
    }

    private record Told(boolean sure, String sentence) {}

    private Optional<Told> duty(Collection<String> texts) {
        return texts.stream()
                .flatMap(text -> classifier.duty(text).stream())
                .max(Comparator.comparingInt(Cue::percent).thenComparing(Cue::words, Comparator.reverseOrder()))
                .map(cue -> new Told(
                        classifier.believes(cue),
                        "“%s” tells a duty: how it is met is open, and whether it is met is not. %s"
                                .formatted(shown(cue), cue.why())));
    }

    /// Half of the year's money or more must be booked so; cues that are often wrong are a doubt.
    private Optional<Told> ringFence(List<Payment> payments) {
        var byCue = new HashMap<Cue, Long>();
        var all = 0L;
        for (var payment : inYear(payments)) {
            all += payment.pence();
            cue(payment).ifPresent(cue -> byCue.merge(cue, payment.pence(), Math::addExact));
        }
        var whole = all;
        return told(byCue, whole, true).or(() -> told(byCue, whole, false));
    }

    private List<Payment> inYear(List<Payment> payments) {
        return payments.stream()
                .filter(payment -> year.contains(payment.date()))
                .toList();
    }

    private Optional<Told> told(Map<Cue, Long> byCue, long all, boolean sure) {
        var some = byCue.entrySet().stream()
                .filter(one -> !sure || classifier.believes(one.getKey()))
                .toList();
        var pence = some.stream().mapToLong(Map.Entry::getValue).sum();
        return pence <= 0 || 2 * pence < all
                ? Optional.empty()
                : some.stream()
                        .max(Map.Entry.<Cue, Long>comparingByValue()
                                .thenComparing(one -> one.getKey().words(), Comparator.reverseOrder()))
                        .map(one -> new Told(sure, sentence(pence, all, one.getKey(), sure)));
    }

    private static String sentence(long pence, long all, Cue cue, boolean sure) {
        var part = pence == all ? "All of" : pounds(pence) + " of";
        var booked = "%s its %s in the year is booked as “%s”".formatted(part, pounds(all), shown(cue));
        return sure
                ? booked + ", which is money given for one purpose: ending the line frees none of it for anything else."
                : booked + ": ask who gave it and for what, since money given for one purpose is no saving.";
    }

    private static String shown(Cue cue) {
        return cue.words().replace("*", "…");
    }

    private Optional<Cue> cue(Payment payment) {
        var account = payment.account();
        var detail = payment.detail();
        return Stream.of(account.unit(), account.heading(), detail == null ? "" : detail)
                .flatMap(text -> classifier.ringFence(text).stream())
                .max(Comparator.comparingInt(Cue::percent));
    }

    /// Nothing for more than a year, and for longer than it ever paused before.
    private Optional<Told> stopped(List<Payment> payments) {
        var days = payments.stream()
                .filter(payment -> payment.pence() > 0)
                .map(Payment::date)
                .sorted()
                .toList();
        if (days.isEmpty() || !days.getLast().isBefore(last.minusYears(1))) {
            return Optional.empty();
        }
        var pause = IntStream.range(1, days.size())
                .mapToLong(at -> ChronoUnit.DAYS.between(days.get(at - 1), days.get(at)))
                .max()
                .orElse(0);
        var since = ChronoUnit.DAYS.between(days.getLast(), last);
        return since <= pause * LONGER
                ? Optional.empty()
                : Optional.of(new Told(
                        true,
                        ("The ledger has paid nothing for it since %s, more than a year before the ledger ends: the line"
                                        + " seems to have ended already, and what has ended saves nothing.")
                                .formatted(days.getLast().format(DAY))));
    }

    static String pounds(long pence) {
        return String.format(Locale.UK, "£%,d", (pence + PENCE / 2) / PENCE);
    }
}
