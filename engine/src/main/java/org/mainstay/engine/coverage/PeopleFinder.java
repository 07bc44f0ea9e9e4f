package org.mainstay.engine.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.area.Area;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Assumptions;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.need.Need;
import org.mainstay.model.need.NeedBase;
import org.mainstay.model.need.NeedCount;
import org.mainstay.model.place.Place;

/// Counts the people who need each kind of help in each area: as somebody counted them, else as shares of those who
/// live there (*Places, need*: people in need, never scores).
final class PeopleFinder {

    private final Areas areas;
    private final BaseCounts bases;
    private final Assumptions assumptions;
    private final Figures figures;
    private final Map<Need, Map<AreaKey, NeedCount>> counted = new HashMap<>();

    PeopleFinder(Place place, Areas areas, Assumptions assumptions, Figures figures) {
        this.areas = areas;
        this.bases = new BaseCounts(place);
        this.assumptions = assumptions;
        this.figures = figures;
        for (var count : place.listNeedCounts()) {
            counted.computeIfAbsent(count.need(), any -> new HashMap<>())
                    .merge(count.area(), count, (one, other) -> one.reported().isAfter(other.reported()) ? one : other);
        }
    }

    /// A share of a base, as an assumption gives it.
    private record Share(NeedBase base, Assumption assumption) {}

    PeopleInNeed find(Need need) {
        var share = share(need);
        var byArea = new ArrayList<@Nullable Figure>();
        for (var area : areas.list()) {
            byArea.add(inArea(need, area, share));
        }
        var known = byArea.stream().filter(Objects::nonNull).toList();
        var all = figures.sum(
                "coverage/" + need.code() + "/people", "People who need help with " + need.words(), Unit.PEOPLE, known);
        return new PeopleInNeed(
                byArea,
                all,
                share == null ? List.of() : List.of(share.assumption().id()),
                how(need, share));
    }

    /// What says most of need comes first: people whom a publisher has counted before all residents. Of the
    /// shares of a need the first holds whose base the files count anywhere.
    private @Nullable Share share(Need need) {
        var all = NeedBase.values();
        for (var number = all.length - 1; number >= 0; number--) {
            var base = all[number];
            var assumption = assumptions.find("need_share/" + need.code() + "/" + base.code());
            if (assumption.isPresent()
                    && areas.list().stream()
                            .anyMatch(area -> bases.find(area, base).isPresent())) {
                return new Share(base, assumption.get());
            }
        }
        return null;
    }

    private @Nullable Figure inArea(Need need, Area area, @Nullable Share share) {
        var id = "coverage/" + need.code() + "/areas/" + area.key().code() + "/people";
        var name = "People of " + area.name() + " who need help with " + need.words();
        var count = counted.getOrDefault(need, Map.of()).get(area.key());
        if (count != null) {
            var rows = CitedRows.builder().add(count.row(), count.people()).build();
            return figures.keep(Figure.total(id, name, Unit.PEOPLE, rows).within(count.low(), count.high()));
        }
        var base = share == null ? null : bases.find(area, share.base()).orElse(null);
        return share == null || base == null ? null : shared(id, name, share, base(area, share.base(), base));
    }

    private Figure shared(String id, String name, Share share, Figure base) {
        var of = share.assumption();
        return figures.keep(new Figure(
                id,
                name,
                times(of.value(), base.value(), RoundingMode.HALF_UP),
                times(of.low(), base.low(), RoundingMode.FLOOR),
                times(of.high(), base.high(), RoundingMode.CEILING),
                Unit.PEOPLE,
                figures.model(List.of(base.id()), List.of(of.id()))));
    }

    private static long times(BigDecimal share, long people, RoundingMode mode) {
        return share.multiply(BigDecimal.valueOf(people)).setScale(0, mode).longValueExact();
    }

    private Figure base(Area area, NeedBase base, BaseCount count) {
        var rows = CitedRows.builder().add(count.row(), count.people()).build();
        var id = "coverage/areas/" + area.key().code() + "/" + base.code();
        return figures.keep(Figure.total(id, base.words() + " in " + area.name(), Unit.PEOPLE, rows)
                .within(count.low(), count.high()));
    }

    private String how(Need need, @Nullable Share share) {
        var local = counted.getOrDefault(need, Map.of()).size();
        var counts = local == 0 ? "" : "%d areas as somebody counted them; otherwise ".formatted(local);
        return share == null
                ? counts + "nothing says how many need it"
                : counts
                        + "%s for each of the %s"
                                .formatted(
                                        share.assumption().value().toPlainString(),
                                        share.base().words());
    }
}
