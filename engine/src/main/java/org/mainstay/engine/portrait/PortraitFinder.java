package org.mainstay.engine.portrait;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mainstay.engine.matching.Organisations;
import org.mainstay.engine.matching.Sector;
import org.mainstay.model.area.Area;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.place.Place;

/// Draws the portrait of a place.
public final class PortraitFinder {

    private final Place place;
    private final FigureList figures = new FigureList();

    private PortraitFinder(Place place) {
        this.place = place;
    }

    public static Portrait find(Place place, Organisations organisations) {
        return new PortraitFinder(place).find(organisations);
    }

    private Portrait find(Organisations organisations) {
        var sectors = new ActorCounts(figures).count(organisations.list());
        var all = figures.sum(
                "organisations",
                "Organisations that the files name",
                Unit.ORGANISATIONS,
                sectors.stream().map(Portrait.SectorCount::organisations).toList());
        var addresses = Addresses.of(place, organisations);
        var found = WardFinder.find(place, addresses, figures);
        var people = found.people().isEmpty()
                ? null
                : figures.sum(
                        "people",
                        "Residents",
                        Unit.PEOPLE,
                        found.wards().stream()
                                .flatMap(ward -> Stream.ofNullable(ward.people()))
                                .toList());
        var areas = count("areas", "Small areas (LSOA)", Unit.AREAS, areaRows());
        var services = count("services", "Services that published lists name", Unit.ROWS, serviceRows());
        var unknowns = unknowns(sectors, addresses);
        return new Portrait(all, sectors, areas, people, services, found.wards(), unknowns, figures.list());
    }

    private List<RowRef> areaRows() {
        Map<AreaKey, RowRef> rows = new TreeMap<>();
        place.listAreas().forEach(area -> rows.putIfAbsent(area.key(), area.row()));
        return List.copyOf(rows.values());
    }

    private List<RowRef> serviceRows() {
        var rows = new ArrayList<RowRef>();
        place.listServices().forEach(service -> rows.add(service.row()));
        place.listFeedServices().forEach(service -> rows.add(service.row()));
        return rows;
    }

    private List<Portrait.Unknown> unknowns(List<Portrait.SectorCount> sectors, Addresses addresses) {
        var unknowns = new ArrayList<Portrait.Unknown>();
        sectors.stream()
                .filter(count -> count.sector() == Sector.UNKNOWN)
                .forEach(count -> unknowns.add(new Portrait.Unknown(
                        "Nothing in the files shows what kind of body these organisations are.",
                        count.organisations(),
                        "A charity register, or a decision on who they are, would tell.")));
        var nowhere = addresses.organisations().values().stream()
                .filter(address -> address.ward().isEmpty())
                .map(Addresses.Address::row)
                .toList();
        if (!nowhere.isEmpty()) {
            unknowns.add(new Portrait.Unknown(
                    "These organisations have their address outside the wards that the files know.",
                    count("organisations_elsewhere", "Organisations with their address elsewhere", nowhere),
                    "They may still work here; a directory of services with postcodes would tell."));
        }
        if (place.listAreas().isEmpty()) {
            unknowns.add(missing("No file says which small areas and wards there are.", "a table of small areas"));
        }
        if (place.listOutlines().isEmpty()) {
            unknowns.add(missing("No file holds the outlines of areas, so there is no map.", "outlines (GeoJSON)"));
        }
        if (place.listAreas().stream().noneMatch(this::deprivationKnown)) {
            unknowns.add(missing(
                    "No file says how deprived the small areas are.", "File 7 of the English indices of deprivation"));
        }
        if (place.listServices().isEmpty() && place.listFeedServices().isEmpty()) {
            unknowns.add(missing(
                    "No file lists the services that people can use.", "a directory of services (Open Referral UK)"));
        }
        return unknowns;
    }

    private boolean deprivationKnown(Area area) {
        return place.findDeprivation(area.key()).isPresent();
    }

    private static Portrait.Unknown missing(String what, String file) {
        return new Portrait.Unknown(what, null, "Add " + file + ".");
    }

    private Figure count(String path, String name, List<RowRef> rows) {
        return count(path, name, Unit.ORGANISATIONS, rows);
    }

    private Figure count(String path, String name, Unit unit, List<RowRef> rows) {
        return figures.total(path, name, unit, WardFinder.ones(rows));
    }
}
