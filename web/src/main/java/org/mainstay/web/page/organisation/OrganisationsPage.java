package org.mainstay.web.page.organisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mainstay.app.command.OrganisationFilter;
import org.mainstay.app.document.WhoJson;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.matching.Profile;
import org.mainstay.engine.matching.Sector;
import org.mainstay.engine.portrait.Ward;
import org.mainstay.model.evidence.Figure;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlace;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Table;
import org.mainstay.web.view.Where;
import org.mainstay.web.view.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The organisations of a place, those with most money from the council first.
@Controller
final class OrganisationsPage {

    private final OpenPlaces places;

    OrganisationsPage(OpenPlaces places) {
        this.places = places;
    }

    /// What the template knows: what is asked for, and what can be.
    record Shown(
            String q,
            String sector,
            String kind,
            String heading,
            List<Choice> sectors,
            List<Choice> kinds,
            int found) {}

    /// One choice of a list.
    record Choice(String value, String words, boolean chosen) {}

    /// The rows of all organisations, in order, made once.
    record Rows(List<Row> list) {}

    /// One organisation and what is said of it.
    record Row(Organisation organisation, List<Cell> cells) {}

    @GetMapping("/places/{place}/organisations")
    Page show(
            @PathVariable String place,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String sector,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String heading)
            throws NotShown {
        var open = places.get(place);
        var wanted = new HashSet<String>();
        OrganisationFilter.find(open.organisations().organisations().list(), q).stream()
                .filter(one -> sector.isEmpty() || one.sector().name().equals(sector))
                .filter(one -> kind.isEmpty() || one.profile().kind().name().equals(kind))
                .forEach(one -> wanted.add(one.id()));
        if (!heading.isEmpty()) {
            wanted.retainAll(under(open, heading));
        }
        var rows = open.kept().get(Rows.class, () -> rows(open)).list().stream()
                .filter(row -> wanted.contains(row.organisation().id()))
                .map(Row::cells)
                .toList();
        var shown = new Shown(
                q,
                sector,
                kind,
                heading,
                choices(Sector.values(), sector),
                choices(Profile.Kind.values(), kind),
                rows.size());
        var page = Page.of(
                Where.of(place, open.name(), Where.Section.PLACE),
                "organisations",
                "Organisations",
                shown,
                List.of(table(open, rows)));
        return sector.isEmpty() && kind.isEmpty() && heading.isEmpty()
                ? page.with(out -> WhoJson.write(out, open.organisations(), q))
                : page;
    }

    private static Set<String> under(OpenPlace open, String heading) {
        var ids = new HashSet<String>();
        open.lines().lines().stream()
                .filter(line -> line.label().equalsIgnoreCase(heading))
                .forEach(line -> ids.add(line.organisation().id()));
        return ids;
    }

    private static Table table(OpenPlace open, List<List<Cell>> rows) {
        return new Table(
                "organisations",
                "Organisations",
                List.of(
                        "Organisation",
                        "Sector",
                        "What it is in law",
                        "Ward",
                        "Paid by the council in " + open.lines().year()),
                rows);
    }

    private static Rows rows(OpenPlace open) {
        var year = open.lines().year();
        Map<String, Figure> paid = new HashMap<>();
        open.money().money().organisations().forEach(one -> {
            var figure = one.council().get(year);
            if (figure != null) {
                paid.put(one.organisation().id(), figure);
            }
        });
        var all = new ArrayList<>(open.organisations().organisations().list());
        all.sort(Comparator.comparingLong((Organisation one) -> -pence(paid, one))
                .thenComparing(one -> !one.sector().voluntaryOrCommunity())
                .thenComparing(Organisation::name, String.CASE_INSENSITIVE_ORDER));
        return new Rows(
                all.stream().map(one -> new Row(one, cells(open, one, paid))).toList());
    }

    private static long pence(Map<String, Figure> paid, Organisation one) {
        var figure = paid.get(one.id());
        return figure == null ? Long.MIN_VALUE + 1 : figure.value();
    }

    private static List<Cell> cells(OpenPlace open, Organisation one, Map<String, Figure> paid) {
        return List.of(
                Cell.link(one.name(), Links.organisation(open.id(), one.id())),
                Cell.text(Words.of(one.sector())),
                Cell.text(Words.of(one.profile().kind())),
                open.organisation()
                        .ward(one.id())
                        .map((Ward ward) -> Cell.link(ward.name(), Links.ward(open.id(), ward.code())))
                        .orElse(Cell.none()),
                Cell.of(paid.get(one.id())));
    }

    private static List<Choice> choices(Enum<?>[] all, String chosen) {
        return Arrays.stream(all)
                .filter(one -> one != Sector.INDIVIDUAL && one != Profile.Kind.INDIVIDUAL)
                .map(one -> new Choice(one.name(), Words.of(one), one.name().equals(chosen)))
                .toList();
    }
}
