package org.mainstay.web.page.coverage;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.engine.coverage.NeedCoverage;
import org.mainstay.engine.coverage.Outlet;
import org.mainstay.engine.coverage.OutletCoverage;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.place.SeenCoverage;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Table;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// One service: where and for whom it is, who has nobody else, and what happens if it closes or moves.
@Controller
final class ServicePage {

    private final OpenPlaces places;

    ServicePage(OpenPlaces places) {
        this.places = places;
    }

    /// What the template knows.
    ///
    /// @param supposed whether what would be is shown
    record Shown(
            Outlet outlet,
            OutletFacts facts,
            String organisation,
            Travelling travelling,
            WhatIf whatIf,
            boolean supposed,
            List<WhatIf.Ward> wards,
            String address) {}

    /// The service under one of its needs.
    record OfNeed(NeedCoverage need, OutletCoverage covered) {}

    @GetMapping("/places/{place}/coverage/services/{id}")
    Page show(
            @PathVariable String place,
            @PathVariable String id,
            @RequestParam(defaultValue = "") List<String> by,
            @RequestParam(defaultValue = "") String minutes,
            @RequestParam(defaultValue = "") String change,
            @RequestParam(defaultValue = "") String to)
            throws NotShown {
        var open = places.get(place);
        var travelling = Travelling.of(by, minutes);
        var service = Links.id(id);
        var found = find(open.coverages().get(travelling.basis()), service);
        if (found.isEmpty()) {
            throw new NotShown.NothingThere(place, "No service that meets a need is called so.");
        }
        var whatIf = WhatIf.of(open, travelling.basis(), service, change, to);
        var seen = open.coverages().get(whatIf.basis());
        var outlet = found.getFirst().covered().outlet();
        var shown = new Shown(
                outlet,
                OutletFacts.of(outlet),
                outlet.organisationId().isEmpty() ? "" : Links.organisation(place, outlet.organisationId()),
                travelling,
                whatIf,
                seen.supposed() != null,
                WhatIf.wards(open, to),
                Links.service(place, service));
        return Page.of(
                Travelling.where(open, whatIf.basis()),
                "coverage-service",
                outlet.label(),
                shown,
                tables(place, seen, found, travelling.query()));
    }

    private static List<OfNeed> find(SeenCoverage seen, String id) {
        var found = new ArrayList<OfNeed>();
        for (var need : seen.coverage().needs()) {
            need.outlets().stream()
                    .filter(covered -> covered.outlet().id().equals(id))
                    .forEach(covered -> found.add(new OfNeed(need, covered)));
        }
        return found;
    }

    private static List<Table> tables(String place, SeenCoverage seen, List<OfNeed> found, String query) {
        var tables = new ArrayList<Table>();
        var supposed = seen.supposed();
        if (supposed != null) {
            tables.addAll(ConsequenceTables.of(place, supposed.consequences(), query));
        }
        var own = new OutletTables(place, found, query);
        tables.add(own.needs(seen));
        tables.add(own.areas());
        tables.add(own.shared());
        tables.add(own.rows());
        return tables;
    }
}
