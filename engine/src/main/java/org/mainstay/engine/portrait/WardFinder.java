package org.mainstay.engine.portrait;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.area.Area;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.place.Place;

/// Gathers what lies in each ward.
final class WardFinder {

    /// Tenths of the country's small areas that make its most deprived fifth.
    private static final int MOST_DEPRIVED = 2;

    private final Place place;
    private final FigureList figures;
    private final Map<String, Draft> wards = new TreeMap<>();
    private final List<Figure> people = new ArrayList<>();

    private WardFinder(Place place, FigureList figures) {
        this.place = place;
        this.figures = figures;
    }

    /// Every ward with its parts, and what each small area adds to the residents.
    record Found(List<Ward> wards, List<Figure> people) {}

    private static final class Draft {

        private String name = "";
        private final List<Area> areas = new ArrayList<>();
        private final List<Ward.Provided> provided = new ArrayList<>();
        private final TreeMap<String, RowRef> actors = new TreeMap<>();
    }

    static Found find(Place place, Addresses addresses, FigureList figures) {
        var finder = new WardFinder(place, figures);
        finder.gatherAreas();
        finder.gatherServices(addresses);
        addresses.organisations().forEach((id, address) -> {
            var ward = finder.wards.get(address.ward());
            if (ward != null) {
                ward.actors.put(id, address.row());
            }
        });
        var wards = new ArrayList<Ward>();
        finder.wards.forEach((code, draft) -> wards.add(finder.ward(code, draft)));
        wards.sort(Comparator.comparing(Ward::name).thenComparing(Ward::code));
        return new Found(wards, finder.people);
    }

    private void gatherAreas() {
        Set<AreaKey> met = new TreeSet<>();
        for (var area : place.listAreas()) {
            var code = area.within().wardCode();
            if (met.add(area.key()) && !code.isEmpty()) {
                var draft = wards.computeIfAbsent(code, key -> new Draft());
                draft.areas.add(area);
                draft.name =
                        area.within().ward().isEmpty() ? code : area.within().ward();
            }
        }
    }

    private void gatherServices(Addresses addresses) {
        place.listServices()
                .forEach(service -> put(
                        addresses.wardOf(service.area(), service.postcode()),
                        new Ward.Provided(service.name(), service.kind(), service.provider(), service.row())));
        place.listFeedServices()
                .forEach(service -> put(
                        addresses.wardOf(null, Addresses.postcode(service)),
                        new Ward.Provided(service.name(), "", service.organization(), service.row())));
    }

    private void put(String ward, Ward.Provided provided) {
        var draft = wards.get(ward);
        if (draft != null) {
            draft.provided.add(provided);
        }
    }

    private Ward ward(String code, Draft draft) {
        draft.areas.sort(Comparator.comparing(Area::key));
        draft.provided.sort(Comparator.comparing(Ward.Provided::name).thenComparing(Ward.Provided::row));
        var path = "wards/" + code + "/";
        var small = draft.areas.stream()
                .map(area -> new Ward.SmallArea(area, people(area)))
                .toList();
        var residents = small.stream().flatMap(area -> stream(area.people())).toList();
        people.addAll(residents);
        return new Ward(
                code,
                draft.name,
                count(path + "areas", "Small areas of " + draft.name, Unit.AREAS, rows(draft.areas)),
                residents.isEmpty()
                        ? null
                        : figures.sum(path + "people", "Residents of " + draft.name, Unit.PEOPLE, residents),
                deprived(path, draft),
                count(
                        path + "services",
                        "Services that published lists place in " + draft.name,
                        Unit.ROWS,
                        draft.provided.stream().map(Ward.Provided::row).toList()),
                count(
                        path + "organisations",
                        "Organisations with their address in " + draft.name,
                        Unit.ORGANISATIONS,
                        List.copyOf(draft.actors.values())),
                small,
                draft.provided,
                List.copyOf(draft.actors.keySet()));
    }

    private static Stream<Figure> stream(@Nullable Figure figure) {
        return Stream.ofNullable(figure);
    }

    private @Nullable Figure deprived(String path, Draft draft) {
        var known = false;
        var rows = new ArrayList<RowRef>();
        for (var area : draft.areas) {
            var deprivation = place.findDeprivation(area.key()).orElse(null);
            var decile = deprivation == null ? null : deprivation.imdDecile();
            if (deprivation != null && decile != null) {
                known = true;
                if (decile <= MOST_DEPRIVED) {
                    rows.add(deprivation.row());
                }
            }
        }
        var name = "Small areas of " + draft.name + " in the most deprived fifth of the country";
        return known ? count(path + "most_deprived_fifth", name, Unit.AREAS, rows) : null;
    }

    /// The estimates of a year before what stands in the area's own row.
    private @Nullable Figure people(Area area) {
        var population = place.findPopulation(area.key()).orElse(null);
        var number = population == null ? area.population() : Integer.valueOf(population.total());
        if (number == null) {
            return null;
        }
        var row = CitedRows.builder().add(population == null ? area.row() : population.row(), number);
        return figures.total("areas/" + area.key().code() + "/people", "Residents of " + area.name(), Unit.PEOPLE, row);
    }

    private Figure count(String path, String name, Unit unit, List<RowRef> rows) {
        return figures.total(path, name, unit, ones(rows));
    }

    /// Adds one for each row; what was carried over to two areas stands in one row, which then adds two.
    static CitedRows.Builder ones(List<RowRef> rows) {
        var counted = new TreeMap<RowRef, Long>();
        rows.forEach(row -> counted.merge(row, 1L, Math::addExact));
        var cited = CitedRows.builder();
        counted.forEach(cited::add);
        return cited;
    }

    private static List<RowRef> rows(List<Area> areas) {
        return areas.stream().map(Area::row).toList();
    }
}
