package org.mainstay.ingest.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.area.Area;
import org.mainstay.model.area.AreaChange;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.Source;

/// Holds that small areas of different censuses never join. What is about areas of another census than those of the
/// place is carried over where ONS's exact-fit lookup lies beside it and says how, and is refused with the reason
/// otherwise.
final class VintageCheck {

    private final Account account;
    private final String vintage;
    private final Map<AreaKey, Area> areas = new HashMap<>();
    private final Map<AreaKey, List<AreaChange>> changes = new HashMap<>();
    private final Map<AreaKey, List<AreaKey>> parents = new HashMap<>();
    private final Map<Source, Integer> carried = new TreeMap<>();
    private final Map<Merger, List<Fact>> mergers = new LinkedHashMap<>();
    private final List<Fact> kept = new ArrayList<>();

    /// Facts of one file that say the same thing about areas which became one.
    private record Merger(Source source, AreaKey to, Object subject) {}

    private VintageCheck(Account account, String vintage) {
        this.account = account;
        this.vintage = vintage;
    }

    /// The vintage of the place is the latest among its tables of areas; without one there is nothing to join.
    static List<Fact> settle(List<Fact> facts, Account account) {
        var latest = facts.stream()
                .filter(Area.class::isInstance)
                .map(fact -> ((Area) fact).key().vintage())
                .max(Comparator.naturalOrder())
                .orElse("");
        if (latest.isEmpty() || facts.stream().allMatch(fact -> joins(CarryOver.area(fact), latest))) {
            return facts;
        }
        return new VintageCheck(account, latest).run(facts);
    }

    /// Larger areas are joined by their codes alone, which are never used twice.
    private static boolean joins(@Nullable AreaKey area, String vintage) {
        return area == null || !area.type().equals("lsoa") || area.vintage().equals(vintage);
    }

    private List<Fact> run(List<Fact> facts) {
        for (var fact : facts) {
            if (fact instanceof Area area) {
                areas.put(area.key(), area);
            } else if (fact instanceof AreaChange change
                    && change.to().vintage().equals(vintage)) {
                changes.computeIfAbsent(change.from(), from -> new ArrayList<>())
                        .add(change);
                parents.computeIfAbsent(change.to(), to -> new ArrayList<>()).add(change.from());
            }
        }
        facts.forEach(this::settle);
        mergers.forEach(this::merge);
        carried.forEach((source, number) -> account.note(new AreasCarriedOver(source, number, vintage)));
        kept.sort(Comparator.comparing(Fact::row));
        return kept;
    }

    private void settle(Fact fact) {
        var area = CarryOver.area(fact);
        if (joins(area, vintage) || area == null) {
            kept.add(fact);
        } else if (area.vintage().isEmpty()) {
            settleUntold(fact, area);
        } else {
            carry(fact, area);
        }
    }

    /// A code whose vintage the file did not tell is one of the place's areas, or one that the lookup knows.
    private void settleUntold(Fact fact, AreaKey area) {
        var here = new AreaKey(area.type(), vintage, area.code());
        var before = changes.keySet().stream()
                .map(AreaKey::vintage)
                .findFirst()
                .map(earlier -> new AreaKey(area.type(), earlier, area.code()))
                .filter(changes::containsKey);
        if (areas.containsKey(here) || before.isEmpty()) {
            kept.add(areas.containsKey(here) ? CarryOver.assign(fact, here) : fact);
        } else {
            carry(CarryOver.assign(fact, before.get()), before.get());
        }
    }

    private void carry(Fact fact, AreaKey area) {
        var found = changes.getOrDefault(area, List.of());
        if (fact instanceof Area || found.isEmpty()) {
            refuse(fact, area, found.isEmpty() ? remedy(area) : remedyForTable());
            return;
        }
        var targets = found.stream().map(AreaChange::to).toList();
        switch (found.getFirst().kind()) {
            case UNCHANGED -> copy(fact, targets.getFirst());
            case SPLIT -> split(fact, area, targets);
            case MERGED -> join(fact, targets.getFirst());
            case IRREGULAR ->
                refuse(
                        fact,
                        area,
                        "Its boundary was drawn anew, so its numbers fit no area of 20%s".formatted(vintage));
        }
    }

    private void copy(Fact fact, AreaKey to) {
        kept.add(CarryOver.copy(fact, to));
        carried.merge(fact.row().source(), 1, Integer::sum);
    }

    /// What lies in an area lies in the one it became part of; numbers wait until all of them are there.
    private void join(Fact fact, AreaKey to) {
        if (CarryOver.nowhere(fact) != null) {
            copy(fact, to);
            return;
        }
        var merger = new Merger(fact.row().source(), to, CarryOver.subject(fact));
        mergers.computeIfAbsent(merger, one -> new ArrayList<>()).add(fact);
    }

    private void split(Fact fact, AreaKey area, List<AreaKey> children) {
        var people = new ArrayList<@Nullable Integer>();
        for (var child : children) {
            var found = areas.get(child);
            people.add(found == null ? null : found.population());
        }
        var parts = CarryOver.split(fact, children, people);
        if (parts.isEmpty()) {
            refuse(fact, area, "It was split, and nothing tells in which of its parts this lies");
            return;
        }
        kept.addAll(parts);
        account.note(new SplitAreaCarriedOver(fact.row(), area, children.toString()));
    }

    /// A sum of some of the parents would be too small, so all of them have to be there.
    private void merge(Merger merger, List<Fact> facts) {
        var whole = facts.size() == parents.getOrDefault(merger.to(), List.of()).size();
        var sum = whole ? CarryOver.merge(facts, merger.to()) : null;
        if (sum == null) {
            var why = "It was merged into %s, and %s"
                    .formatted(
                            merger.to(),
                            whole
                                    ? "ranks and rates of merged areas cannot be added up"
                                    : "the file lacks others that were merged with it");
            facts.forEach(fact -> refuse(fact, CarryOver.area(fact), why));
            return;
        }
        kept.add(sum);
        facts.subList(1, facts.size()).forEach(account::merge);
        account.note(new MergedAreaCarriedOver(facts.getFirst().row(), merger.to(), facts.size()));
    }

    private String remedy(AreaKey area) {
        if (area.vintage().compareTo(vintage) > 0) {
            return "Get a table of the small areas of 20%s too".formatted(area.vintage());
        }
        return changes.isEmpty()
                ? "Get the edition for areas of 20%s (of deprivation that of 2025), or put ONS's exact-fit lookup from 2011 to 2021 beside it"
                        .formatted(vintage)
                : "The exact-fit lookup in this folder does not have it";
    }

    private static String remedyForTable() {
        return "Keep one table of areas in the folder";
    }

    /// A service or a postcode lies where it lies; only its small area is not known.
    private void refuse(Fact fact, @Nullable AreaKey area, String why) {
        var elsewhere = CarryOver.nowhere(fact);
        if (elsewhere == null) {
            account.retract(fact, new AreaOfAnotherVintage(fact.row(), String.valueOf(area), vintage, why));
        } else {
            kept.add(elsewhere);
            account.note(new PlacedByAnotherVintage(fact.row(), String.valueOf(area), vintage, why));
        }
    }
}
