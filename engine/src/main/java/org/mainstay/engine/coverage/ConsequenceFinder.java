package org.mainstay.engine.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.coverage.Consequence.InArea;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.place.Place;

/// Compares the coverage of one need as it is with what it would be. The people are the same, so each number is a sum
/// of theirs.
public final class ConsequenceFinder {

    /// Of those with equally many the order of their keys holds.
    private static final Comparator<InArea> MOST_PEOPLE_FIRST = Comparator.comparingLong(
            area -> area.people() == null ? 0 : -area.people().value());

    private final Place place;
    private final NeedCoverage before;
    private final NeedCoverage after;

    private ConsequenceFinder(Place place, NeedCoverage before, NeedCoverage after) {
        this.place = place;
        this.before = before;
        this.after = after;
    }

    /// What changes from one to the other; both must be of one need of this place.
    public static Consequence find(Place place, NeedCoverage before, NeedCoverage after) {
        return new ConsequenceFinder(place, before, after).find();
    }

    private Consequence find() {
        var areas = areas();
        return new Consequence(
                before.need(),
                people("newly_without", "would have nobody in reach", areas, InArea::left),
                people("newly_one", "would have one service left", areas, ConsequenceFinder::one),
                people("newly_reached", "would have somebody in reach", areas, area -> area.before() == 0),
                deciles(areas),
                areas,
                crowding());
    }

    private List<InArea> areas() {
        var areas = new ArrayList<InArea>();
        for (var number = 0; number < before.areas().size(); number++) {
            var now = before.areas().get(number);
            var then = after.areas().get(number);
            if (now.services() != then.services()) {
                areas.add(new InArea(now.area(), now.people(), now.services(), then.services()));
            }
        }
        areas.sort(MOST_PEOPLE_FIRST);
        return areas;
    }

    private static boolean one(InArea area) {
        return area.before() > 1 && area.after() == 1;
    }

    private List<Consequence.InDecile> deciles(List<InArea> areas) {
        Map<Integer, List<InArea>> byDecile = new TreeMap<>();
        for (var area : areas) {
            var standing = place.findDeprivation(area.area().key()).orElse(null);
            var decile = standing == null ? null : standing.imdDecile();
            if (decile != null && area.after() < area.before()) {
                byDecile.computeIfAbsent(decile, any -> new ArrayList<>()).add(area);
            }
        }
        var deciles = new ArrayList<Consequence.InDecile>();
        byDecile.forEach((decile, list) -> {
            var path = "deciles/" + decile + "/";
            var where = " in decile " + decile;
            deciles.add(new Consequence.InDecile(
                    decile,
                    people(path + "newly_without", "would have nobody in reach" + where, list, InArea::left),
                    people(path + "newly_one", "would have one service left" + where, list, ConsequenceFinder::one)));
        });
        return deciles;
    }

    private Figure people(String path, String what, List<InArea> areas, Predicate<InArea> which) {
        var parts = areas.stream()
                .filter(which)
                .map(InArea::people)
                .filter(Objects::nonNull)
                .toList();
        var id = id(path);
        var name = "People who need help with %s and %s".formatted(before.need().words(), what);
        return parts.isEmpty()
                ? Figure.total(id, name, Unit.PEOPLE, CitedRows.NONE)
                : Figure.sum(id, name, Unit.PEOPLE, parts);
    }

    private String id(String path) {
        return "coverage/" + before.need().code() + "/if/" + path;
    }

    private List<Consequence.Crowding> crowding() {
        var then = new HashMap<String, OutletCoverage>();
        after.outlets().forEach(outlet -> then.put(outlet.outlet().id(), outlet));
        var crowding = new ArrayList<Consequence.Crowding>();
        for (var outlet : before.outlets()) {
            var left = then.get(outlet.outlet().id());
            if (left != null && !value(outlet.crowding()).equals(value(left.crowding()))) {
                crowding.add(new Consequence.Crowding(outlet.outlet(), outlet.crowding(), supposed(left.crowding())));
            }
        }
        return crowding;
    }

    private static String value(@Nullable Figure figure) {
        return figure == null ? "" : Long.toString(figure.value());
    }

    /// The figure of what is supposed, under a path of its own beside that of what is.
    private @Nullable Figure supposed(@Nullable Figure figure) {
        return figure == null
                ? null
                : new Figure(
                        figure.id().replaceFirst("^coverage/[^/]+/", id("")),
                        figure.name() + ", if so",
                        figure.value(),
                        figure.low(),
                        figure.high(),
                        figure.unit(),
                        figure.trace());
    }
}
