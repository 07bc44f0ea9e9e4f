package org.mainstay.web.page.coverage;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.document.AreaFeatures;
import org.mainstay.app.document.CoverageJson;
import org.mainstay.engine.coverage.NeedCoverage;
import org.mainstay.engine.coverage.SupplyStatus;
import org.mainstay.model.need.Need;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.place.SeenCoverage;
import org.mainstay.web.view.Card;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Picture;
import org.mainstay.web.view.Table;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Who is reached and who is not, for one need.
@Controller
final class NeedPage {

    private final OpenPlaces places;

    NeedPage(OpenPlaces places) {
        this.places = places;
    }

    /// What the template knows.
    ///
    /// @param known whether the files tell who meets it
    /// @param map null where no outline is known
    /// @param cannotTell pairs of services of which nobody can tell whether they do the same
    /// @param geo the address of the same as a map for programs
    record Shown(
            NeedCoverage need,
            boolean known,
            List<Card> cards,
            Travelling travelling,
            List<Shading.Choice> shadings,
            @Nullable Picture map,
            FairnessView fairness,
            long cannotTell,
            String geo) {}

    @GetMapping("/places/{place}/coverage/{need}")
    Page show(
            @PathVariable String place,
            @PathVariable String need,
            @RequestParam(defaultValue = "") List<String> by,
            @RequestParam(defaultValue = "") String minutes,
            @RequestParam(defaultValue = "") String shade)
            throws NotShown {
        var open = places.get(place);
        var travelling = Travelling.of(by, minutes);
        var seen = open.coverages().get(travelling.basis());
        var found = find(seen, place, need);
        var shading = Shading.of(shade);
        var views = seen.kept().get(NeedViews.class, NeedViews::new);
        var tables = views.tables(found.need(), () -> tables(place, seen, found, travelling.query()));
        var map = views.map(found.need(), shading, () -> new NeedMap(open, found, travelling.query()).picture(shading));
        var fairness = FairnessView.of(found);
        var geo = Links.need(place, found.need().code()) + ".geojson" + travelling.query();
        var shown = new Shown(
                found,
                found.status() == SupplyStatus.RECORDED,
                cards(found),
                travelling,
                shading.choices(),
                map,
                fairness,
                SharedTables.cannotTell(found),
                geo);
        return Page.of(
                        travelling.where(open),
                        "coverage-need",
                        "Who is reached: " + found.need().words(),
                        shown,
                        tables)
                .with(out -> CoverageJson.write(out, seen.only(open, found.need())));
    }

    private static List<Table> tables(String place, SeenCoverage seen, NeedCoverage need, String query) {
        var tables = new ArrayList<Table>();
        tables.add(AreaTables.all(place, need, query));
        tables.add(AreaTables.gaps(place, need, query));
        tables.add(AreaTables.single(place, need, query));
        tables.addAll(FairnessView.tables(need));
        tables.add(ServiceTables.all(place, seen, need, query));
        tables.addAll(SharedTables.of(place, need, query));
        tables.add(SharedTables.mergers(seen.shown().mergers(), need));
        tables.add(AreaTables.newSites(need));
        tables.add(ServiceTables.notListed(place, need));
        return tables;
    }

    private static List<Card> cards(NeedCoverage need) {
        return List.of(
                Card.of(need.people(), "people in need", need.how() + "."),
                Card.of(
                        need.withoutAccess(),
                        "with nobody in reach",
                        "Within %d minutes.".formatted(Math.round(need.limit()))),
                Card.of(need.singleDependence(), "with one service in reach", "If it closes they have nobody."),
                Card.of(need.oneProvider(), "with one organisation in reach", "However many places it has."),
                Card.of(need.places(), "places a year", places(need)),
                Card.of(need.notMeasured(), "not measured", "In areas that nobody can place on a map."));
    }

    private static String places(NeedCoverage need) {
        return need.placesUnknown() == 0
                ? "At all services that are listed."
                : "Of %d of the %d services nobody knows how many."
                        .formatted(need.placesUnknown(), need.outlets().size());
    }

    /// The same as GeoJSON, for maps of one's own.
    @GetMapping("/places/{place}/coverage/{need}.geojson")
    ResponseEntity<byte[]> map(
            @PathVariable String place,
            @PathVariable String need,
            @RequestParam(defaultValue = "") List<String> by,
            @RequestParam(defaultValue = "") String minutes)
            throws NotShown {
        var open = places.get(place);
        var seen = open.coverages().get(Travelling.of(by, minutes).basis());
        var found = find(seen, place, need);
        var out = new ByteArrayOutputStream();
        AreaFeatures.write(
                out,
                seen.only(open, found.need()).coverage(),
                open.reading().place().listOutlines());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/geo+json"))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + found.need().code() + ".geojson\"")
                .body(out.toByteArray());
    }

    private static NeedCoverage find(SeenCoverage seen, String place, String segment) throws NotShown {
        return Need.find(Links.id(segment))
                .flatMap(seen.coverage()::find)
                .orElseThrow(() -> new NotShown.NothingThere(place, "No need is called so: Coverage lists them."));
    }
}
