package org.mainstay.web.page.option;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.command.OwnOption;
import org.mainstay.web.option.OptionVersion;
import org.mainstay.web.option.OwnOptions;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlace;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Table;
import org.mainstay.web.view.Where;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// One option that people keep here: what it does, every line that it could touch, its file and its versions.
@Controller
final class OwnOptionPage {

    private final OpenPlaces places;
    private final OwnOptions options;

    OwnOptionPage(OpenPlaces places, OwnOptions options) {
        this.places = places;
        this.options = options;
    }

    /// What the template of one option knows.
    ///
    /// @param choices the lines of this page of the form
    /// @param found how many lines the filter leaves
    /// @param loose rows that name no line of this place
    /// @param refused rows that cannot be used, each with the reason
    /// @param before the number of the version before, 0 where there is none
    record Shown(
            OptionVersion version,
            LineChoices.Filter filter,
            List<LineChoices.Value> needs,
            List<LineChoices.Value> wards,
            List<LineChoices.Value> kinds,
            List<String> names,
            List<LineChoices.Choice> choices,
            int found,
            int page,
            int pages,
            List<Loose> loose,
            List<OwnOption.Refused> refused,
            long before,
            boolean saved,
            String address) {

        /// The address of a page of the same lines.
        public String turned(int to) {
            return filter.query(to) + "#lines";
        }
    }

    /// A row that names no line.
    record Loose(String line, String what) {}

    @GetMapping("/places/{place}/options/own/{option}")
    Page show(
            @PathVariable String place,
            @PathVariable("option") String id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String ward,
            @RequestParam(defaultValue = "") String need,
            @RequestParam(defaultValue = "false") String in,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(required = false) @Nullable String saved)
            throws NotShown {
        var open = places.get(place);
        var versions = options.versions(place, id);
        if (versions.isEmpty()) {
            throw new NotShown.NoSuchPlace();
        }
        var filter = new LineChoices.Filter(q, ward, need, in.equals("true"));
        var asked = page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
        return page(open, versions, filter, asked, saved != null);
    }

    private static Page page(
            OpenPlace open, List<OptionVersion> versions, LineChoices.Filter filter, int asked, boolean saved) {
        var version = versions.getFirst();
        var option = version.option();
        var refused = option.refused(open.lines(), open.reading().on());
        var choices = new LineChoices(open, option, refused);
        var found = choices.find(filter);
        var pages = Math.max(1, (found.size() + LineChoices.SHOWN - 1) / LineChoices.SHOWN);
        var shownPage = Math.min(pages, asked);
        var shown = new Shown(
                version,
                filter,
                choices.needs(),
                choices.wards(),
                ColumnWords.kinds(),
                choices.names(),
                choices.page(found, shownPage),
                found.size(),
                shownPage,
                pages,
                loose(option, open),
                refused,
                versions.size() > 1 ? versions.get(1).number() : 0,
                saved,
                Links.ownOption(open.id(), version.id()));
        return Page.of(
                Where.of(open.id(), open.name(), Where.Section.OPTIONS).withBase(Links.options(open.id())),
                "own-option",
                version.name(),
                shown,
                List.of(changes(open, option, refused), choices.table(found)));
    }

    private static List<Loose> loose(OwnOption option, OpenPlace open) {
        return option.rows().stream()
                .filter(row -> open.lines().find(row.getFirst()).isEmpty())
                .map(row -> new Loose(row.getFirst(), ColumnWords.what(row)))
                .distinct()
                .toList();
    }

    /// Every row, as the file has it.
    private static Table changes(OpenPlace open, OwnOption option, List<OwnOption.Refused> refused) {
        var rows = new ArrayList<List<Cell>>();
        for (var row : option.rows()) {
            var at = rows.size();
            var why = refused.stream()
                    .filter(one -> one.row() == at)
                    .map(OwnOption.Refused::why)
                    .findFirst();
            var line = open.lines().find(row.getFirst());
            rows.add(List.of(
                    line.map(known -> Cell.link(known.organisation().name(), Links.line(open.id(), known.id())))
                            .orElse(Cell.text(row.getFirst())),
                    Cell.text(line.map(known -> known.label()).orElse("")),
                    line.map(known -> Cell.of(known.yearly())).orElse(Cell.none()),
                    Cell.text(ColumnWords.what(row)),
                    Cell.text(row.get(OwnOption.columns().indexOf("from"))),
                    Cell.text(row.get(OwnOption.columns().indexOf("why"))),
                    why.isEmpty() ? new Cell.Tag("Yes", "green") : new Cell.Tag("No", "red")));
        }
        return new Table(
                "changes",
                "What this option does",
                List.of("Organisation", "Paid under", "A year", "Change", "From", "Why", "Can be used"),
                rows);
    }

    /// The file of the command line.
    @GetMapping("/places/{place}/options/own/{option}/file")
    ResponseEntity<String> file(@PathVariable String place, @PathVariable("option") String id) throws NotShown {
        places.find(place);
        var option =
                options.find(place, id).orElseThrow(NotShown.NoSuchPlace::new).option();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"" + option.fileName() + "\"")
                .body(option.text());
    }

    /// What the template of its versions knows.
    record ShownVersions(List<OptionVersion> versions, String address) {

        /// On which day a version was made.
        public String day(OptionVersion version) {
            return OwnOptionList.day(version);
        }
    }

    @GetMapping("/places/{place}/options/own/{option}/versions")
    Page versions(@PathVariable String place, @PathVariable("option") String id) throws NotShown {
        var name = places.find(place).name();
        var versions = options.versions(place, id);
        if (versions.isEmpty()) {
            throw new NotShown.NoSuchPlace();
        }
        return Page.of(
                Where.of(place, name, Where.Section.OPTIONS),
                "option-versions",
                "Versions of " + versions.getFirst().name(),
                new ShownVersions(versions, Links.ownOption(place, id)),
                List.of(new Table(
                        "versions",
                        "Versions",
                        List.of("Name", "What was done", "Rows", "On", "By"),
                        versions.stream().map(OwnOptionPage::row).toList())));
    }

    private static List<Cell> row(OptionVersion version) {
        return List.of(
                Cell.text(version.name()),
                Cell.text(version.done()),
                new Cell.Count(version.option().rows().size()),
                Cell.text(OwnOptionList.day(version)),
                Cell.text(version.who()));
    }
}
