package org.mainstay.ingest.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mainstay.model.area.Area;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.area.Postcode;
import org.mainstay.model.evidence.Fact;

/// Finds areas and postcodes that several files give: a council's own table beside that of the whole country. Each
/// counts once, or its people would count twice.
final class GivenTwice {

    private final IdentityHashMap<Fact, Fact> dropped = new IdentityHashMap<>();
    private final Account account;

    private GivenTwice(Account account) {
        this.account = account;
    }

    static List<Fact> settle(List<Fact> facts, Account account) {
        var twice = new GivenTwice(account);
        twice.areas(facts);
        twice.postcodes(facts);
        return twice.dropped.isEmpty()
                ? facts
                : facts.stream()
                        .filter(fact -> !twice.dropped.containsKey(fact))
                        .toList();
    }

    private void areas(List<Fact> facts) {
        var kept = new HashMap<AreaKey, Area>();
        for (var fact : facts) {
            if (fact instanceof Area area) {
                var first = kept.putIfAbsent(area.key(), area);
                if (first != null) {
                    var fuller = fullness(area) > fullness(first);
                    kept.put(area.key(), fuller ? area : first);
                    drop(fuller ? first : area, fuller ? area : first);
                }
            }
        }
    }

    private void drop(Area area, Area stays) {
        dropped.put(area, area);
        if (same(area, stays)) {
            account.repeat(area);
        } else {
            account.retract(area, new AreaGivenTwice(area.row(), area.key().code(), stays.row()));
        }
    }

    private static boolean same(Area one, Area other) {
        return one.name().equals(other.name())
                && one.within().equals(other.within())
                && Objects.equals(one.centre(), other.centre())
                && Objects.equals(one.population(), other.population());
    }

    private static long fullness(Area area) {
        var within = area.within();
        return Stream.of(within.wardCode(), within.ward(), within.locality(), within.councilCode(), within.council())
                        .filter(larger -> !larger.isEmpty())
                        .count()
                + Stream.of(area.centre() != null, area.population() != null, area.deprivation() != null)
                        .filter(there -> there)
                        .count();
    }

    /// By sorting, since there may be millions; one file alone gives each postcode once.
    private void postcodes(List<Fact> facts) {
        var sources = facts.stream()
                .filter(Postcode.class::isInstance)
                .map(fact -> fact.row().source())
                .distinct()
                .limit(2)
                .count();
        if (sources < 2) {
            return;
        }
        var postcodes = new ArrayList<Postcode>();
        for (var fact : facts) {
            if (fact instanceof Postcode postcode) {
                postcodes.add(postcode);
            }
        }
        postcodes.sort(Comparator.comparingLong(Postcode::number));
        var kept = postcodes.getFirst();
        for (var postcode : postcodes.subList(1, postcodes.size())) {
            kept = postcode.number() == kept.number() ? settle(kept, postcode) : postcode;
        }
    }

    /// The one that stays: a directory, which names the larger areas too, before a lookup made from positions.
    private Postcode settle(Postcode first, Postcode second) {
        var later = fullness(second) > fullness(first);
        var stays = later ? second : first;
        var goes = later ? first : second;
        dropped.put(goes, goes);
        if (goes.area() == null || goes.area().equals(stays.area())) {
            account.repeat(goes);
        } else {
            account.retract(goes, new PostcodeGivenTwice(goes.row(), goes.code(), goes.area(), stays.row()));
        }
        return stays;
    }

    private static int fullness(Postcode postcode) {
        return (postcode.area() == null ? 0 : 4)
                + (postcode.ward().isEmpty() ? 0 : 2)
                + (postcode.council().isEmpty() ? 0 : 1);
    }
}
