package org.mainstay.engine.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mainstay.engine.classification.Words;
import org.mainstay.engine.matching.Organisation;

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

    private final Map<String, Organisation> successors = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();

    /// That one organisation carries on what another did.
    record Step(Organisation from, Organisation to, String payer, String heading, LocalDate last, LocalDate first) {}

    static Partners of(Collection<Booked> booked) {
        var partners = new Partners();
        var spells = new TreeMap<String, Map<String, Spell>>();
        var lastDays = new HashMap<String, LocalDate>();
        booked.stream().filter(Booked::voluntary).forEach(one -> {
            var account = one.payment().payer() + "\n" + Words.slug(one.payment().account().heading());
            spells.computeIfAbsent(account, key -> new TreeMap<>())
                    .computeIfAbsent(one.organisation().id(), id -> new Spell(one))
                    .add(one);
            lastDays.merge(
                    one.organisation().id(),
                    one.payment().date(),
                    (day, other) -> other.isAfter(day) ? other : day);
        });
        spells.values()
                .forEach(ofAccount -> ofAccount.forEach(
                        (id, spell) -> spell.lastAnywhere = lastDays.getOrDefault(id, spell.last)));
        spells.values().forEach(ofAccount -> partners.findIn(new ArrayList<>(ofAccount.values())));
        return partners;
    }

    private void findIn(List<Spell> spells) {
        for (var from : spells) {
            spells.stream()
                    .filter(to -> to != from && from.givesWayTo(to))
                    .min(Comparator.comparing((Spell to) -> to.first).thenComparing(to -> to.organisation.id()))
                    .ifPresent(to -> add(from, to));
        }
    }

    private void add(Spell from, Spell to) {
        var before = successors.get(from.organisation.id());
        if (before == null && !root(to.organisation).equals(from.organisation)) {
            successors.put(from.organisation.id(), to.organisation);
            steps.add(new Step(from.organisation, to.organisation, from.payer, from.heading, from.last, to.first));
        }
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

    /// The payments to one organisation under one heading, from the first to the last, and the last under any of them.
    private static final class Spell {

        private final Organisation organisation;
        private final String payer;
        private final String heading;
        private final Set<Set<String>> names = new HashSet<>();
        private LocalDate first;
        private LocalDate last;
        private LocalDate lastAnywhere;
        private long pence;

        Spell(Booked booked) {
            organisation = booked.organisation();
            payer = booked.payment().payer();
            heading = booked.payment().account().heading().strip();
            first = booked.payment().date();
            last = first;
            lastAnywhere = first;
        }

        void add(Booked booked) {
            var day = booked.payment().date();
            first = day.isBefore(first) ? day : first;
            last = day.isAfter(last) ? day : last;
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
            return first.isBefore(other.first)
                    && last.isBefore(other.last)
                    && !lastAnywhere.isAfter(other.first.plusMonths(MONTHS_OF_OVERLAP))
                    && !last.isBefore(other.first.minusMonths(MONTHS_OF_PAUSE))
                    && nameStandsIn(other)
                    && pence <= other.pence * TIMES_APART
                    && other.pence <= pence * TIMES_APART;
        }
    }
}
