package org.mainstay.web.page.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mainstay.engine.coverage.AreaCoverage;
import org.mainstay.engine.coverage.NeedCoverage;
import org.mainstay.engine.coverage.SupplyStatus;
import org.mainstay.model.area.Area;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.place.SeenCoverage;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Table;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// What people of one small area find: every need, and the services that they reach.
@Controller
final class SmallAreaPage {

    private final OpenPlaces places;

    SmallAreaPage(OpenPlaces places) {
        this.places = places;
    }

    /// What the template knows.
    ///
    /// @param ward the address of its ward, empty where no ward is known
    /// @param row the address of the row that says where it lies
    /// @param gaps needs for which people there have nobody, in words
    record Shown(Area area, String ward, String row, List<String> gaps, Travelling travelling) {}

    /// One need and what it finds there.
    private record Found(NeedCoverage need, AreaCoverage area) {

        boolean gap() {
            return need.status() == SupplyStatus.RECORDED && area.gap();
        }
    }

    @GetMapping("/places/{place}/coverage/areas/{code}")
    Page show(
            @PathVariable String place,
            @PathVariable String code,
            @RequestParam(defaultValue = "") List<String> by,
            @RequestParam(defaultValue = "") String minutes)
            throws NotShown {
        var open = places.get(place);
        var travelling = Travelling.of(by, minutes);
        var seen = open.coverages().get(travelling.basis());
        var found = find(seen, Links.id(code));
        if (found.isEmpty()) {
            throw new NotShown.NothingThere(place, "No small area of this place has this code.");
        }
        var area = found.getFirst().area().area();
        var ward = area.within().wardCode();
        var gaps = found.stream()
                .filter(Found::gap)
                .map(one -> one.need().need().words())
                .toList();
        return Page.of(
                travelling.where(open),
                "coverage-area",
                area.name(),
                new Shown(
                        area,
                        ward.isEmpty() ? "" : Links.ward(place, ward),
                        Links.row(place, area.row()),
                        gaps,
                        travelling),
                List.of(needs(place, found, travelling.query()), services(place, found, travelling.query())));
    }

    private static List<Found> find(SeenCoverage seen, String code) {
        var all = new ArrayList<Found>();
        for (var need : seen.coverage().needs()) {
            find(need, code).ifPresent(area -> all.add(new Found(need, area)));
        }
        return all;
    }

    private static Optional<AreaCoverage> find(NeedCoverage need, String code) {
        return need.areas().stream()
                .filter(area -> area.area().key().code().equals(code))
                .findFirst();
    }

    private static Table needs(String place, List<Found> found, String query) {
        var rows = found.stream()
                .map(one -> List.of(
                        Cell.link(
                                NeedTables.name(one.need()),
                                Links.need(place, one.need().need().code()) + query),
                        Cells.known(one.area().people()),
                        Cells.count(one.need(), one.area().services()),
                        Cells.count(one.need(), one.area().providers()),
                        Cell.of(one.area().nearest()),
                        Cell.of(one.area().second()),
                        Cells.known(one.area().access()),
                        Cell.text(Cells.reason(one.need(), one.area())),
                        Cell.text(Cells.doubts(one.area()))))
                .toList();
        return new Table(
                "needs",
                "Need by need",
                List.of(
                        "Need",
                        "People in need",
                        "Services in reach",
                        "Organisations",
                        "Minutes to the nearest",
                        "To the next",
                        "Places for each in need",
                        "Why no places are told",
                        "What makes it uncertain"),
                rows);
    }

    private static Table services(String place, List<Found> found, String query) {
        var rows = new ArrayList<List<Cell>>();
        for (var one : found) {
            for (var near : one.need().ways().from(one.area().area().key())) {
                rows.add(List.of(
                        ServiceTables.link(place, near.outlet(), query),
                        Cell.text(one.need().need().words()),
                        ServiceTables.organisation(place, near.outlet()),
                        near.minutes() == null ? Cell.text("no travel counted") : Cell.of(near.minutes()),
                        Cell.text(near.outlet().where().placing().words())));
            }
        }
        return new Table(
                "services",
                "Services in reach, the nearest first for each need",
                List.of("Service", "Need", "Organisation", "Minutes", "Placed by"),
                rows);
    }
}
