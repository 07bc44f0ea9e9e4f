package org.mainstay.engine.history;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mainstay.engine.classification.Words;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.matching.Relation;

/// Which organisations are one partner over time, because one carries on what the other did.
///
/// Beside what the files say, a succession is inferred where two voluntary bodies have one payer and one heading, the
/// payments to one stop as those to the other start, amounts compare, and every word of the one's name stands in the
/// other's. It makes them one relationship, never one body.
final class Partners {

    /// Payments overlap while accounts change hands, and pause while papers are drawn up.
    private static final int MONTHS_OF_OVERLAP = 3;

    private static final int MONTHS_OF_PAUSE = 12;
    private static final int TIMES_APART = 3;
    private static final Set<String> FORMS =
            Set.of("the", "of", "and", "for", "in", "ltd", "limited", "cic", "cio", "plc", "llp", "trust");

    private static final Pattern ARTICLE = Pattern.compile("^(The|It|A) ");

    private final Map<String, Organisation> successors = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();

    /// That one organisation carries on what another did.
    ///
    /// @param last the day on which the one was last paid
    /// @param first the day on which the other was first paid
    /// @param why how that is known, as the end of a sentence
    record Step(Organisation from, Organisation to, String payer, LocalDate last, LocalDate first, String why) {}

    static Partners of(Collection<Booked> booked, Collection<Relation> told) {
        var partners = new Partners();
        partners.take(told, booked);
        var spells = new TreeMap<String, Map<String, Spell>>();
        var lastDays = new HashMap<String, LocalDate>();
        booked.stream().filter(Booked::voluntary).forEach(one -> {
            var account = Words.slug(one.payment().payer()) + "\n"
                    + Words.slug(one.payment().account().heading());
            spells.computeIfAbsent(account, key -> new TreeMap<>())
                    .computeIfAbsent(one.organisation().id(), id -> new Spell(one))
                    .add(one);
            lastDays.merge(
                    one.organisation().id(), one.payment().date(), (day, other) -> other.isAfter(day) ? other : day);
        });
        spells.values()
                .forEach(ofAccount -> ofAccount.forEach(
                        (id, spell) -> spell.lastAnywhere = lastDays.getOrDefault(id, spell.days.last())));
        spells.values().forEach(ofAccount -> partners.findIn(new ArrayList<>(ofAccount.values())));
        return partners;
    }

    private void findIn(List<Spell> spells) {
        for (var from : spells) {
            spells.stream()
                    .filter(to -> to != from && from.givesWayTo(to))
                    .min(Comparator.comparing((Spell to) -> to.days.first()))
                    .ifPresent(to -> infer(from, to));
        }
    }

    private void infer(Spell from, Spell to) {
        var why =
                "payments under %s to the one stop in %s, those to the other start in %s, and the name of the first stands in that of the second"
                        .formatted(
                                from.heading,
                                Wording.month(YearMonth.from(from.days.last())),
                                Wording.month(YearMonth.from(to.days.first())));
        add(from, to, why);
    }

    private void add(Spell from, Spell to, String why) {
        var before = successors.get(from.organisation.id());
        if (before == null && !root(to.organisation).equals(from.organisation)) {
            successors.put(from.organisation.id(), to.organisation);
            steps.add(new Step(from.organisation, to.organisation, from.payer, from.days.last(), to.days.first(), why));
        }
    }

    /// What registers and people say comes first; both bodies must have been paid.
    private void take(Collection<Relation> told, Collection<Booked> booked) {
        var successions = told.stream()
                .filter(relation -> relation.type() == Relation.Type.SUCCESSOR_OF)
                .toList();
        var spells = new HashMap<String, Spell>();
        if (!successions.isEmpty()) {
            booked.stream()
                    .filter(Booked::voluntary)
                    .forEach(one -> spells.computeIfAbsent(one.organisation().id(), id -> new Spell(one))
                            .add(one));
        }
        for (var relation : successions) {
            var from = spells.get(relation.to());
            var to = spells.get(relation.from());
            if (from != null && to != null) {
                add(from, to, inside(relation.why()));
            }
        }
    }

    /// A sentence of others as the end of one of ours.
    private static String inside(String sentence) {
        var words = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        return ARTICLE.matcher(words).find()
                ? words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1)
                : words;
    }

    List<Step> list() {
        return List.copyOf(steps);
    }

    Optional<Organisation> findSuccessor(Organisation organisation) {
        return Optional.ofNullable(successors.get(organisation.id()));
    }

    /// The last of a chain of successors; the organisation itself where it has none.
    Organisation root(Organisation organisation) {
        var root = organisation;
        for (var next = successors.get(root.id()); next != null; next = successors.get(root.id())) {
            root = next;
        }
        return root;
    }

    /// The words of a name that are its own.
    static Set<String> ownWords(String name) {
        var words = new HashSet<>(Words.of(name));
        words.removeAll(FORMS);
        return words;
    }

    /// The payments to one organisation under one heading, from the first to the last, and the last under any
    /// of them.
    private static final class Spell {

        private final Organisation organisation;
        private final String payer;
        private final String heading;
        private final Set<Set<String>> names = new HashSet<>();
        private final Days days;
        private LocalDate lastAnywhere;
        private long pence;

        Spell(Booked booked) {
            organisation = booked.organisation();
            payer = booked.payment().payer();
            heading = booked.payment().account().heading().strip();
            days = new Days(booked.payment().date());
            lastAnywhere = days.last();
        }

        void add(Booked booked) {
            days.add(booked.payment().date());
            pence = Math.addExact(pence, booked.payment().pence());
            names.add(ownWords(booked.payment().payee().name()));
        }

        private boolean nameStandsIn(Spell other) {
            return names.stream()
                    .filter(words -> words.size() > 1)
                    .anyMatch(words -> other.names.stream()
                            .anyMatch(longer -> longer.size() > words.size() && longer.containsAll(words)));
        }

        boolean givesWayTo(Spell other) {
            var begins = other.days.first();
            return days.first().isBefore(begins)
                    && days.last().isBefore(other.days.last())
                    && !lastAnywhere.isAfter(begins.plusMonths(MONTHS_OF_OVERLAP))
                    && !days.last().isBefore(begins.minusMonths(MONTHS_OF_PAUSE))
                    && nameStandsIn(other)
                    && (compare(pence, other.pence) || compare(monthly(), other.monthly()));
        }

        /// Whose payments have only begun has not had as much yet, but as much a month.
        private long monthly() {
            return pence / (ChronoUnit.MONTHS.between(YearMonth.from(days.first()), YearMonth.from(days.last())) + 1);
        }

        private static boolean compare(long one, long other) {
            return one <= other * TIMES_APART && other <= one * TIMES_APART;
        }
    }
}
