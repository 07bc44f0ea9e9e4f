package org.mainstay.web.page.data;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.mainstay.app.check.CheckedFile;
import org.mainstay.app.command.Unusable;
import org.mainstay.app.document.CheckJson;
import org.mainstay.app.report.QualitySummary;
import org.mainstay.ingest.threesixtygiving.repair.Repair;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.store.PlaceFile;
import org.mainstay.web.store.PlaceFiles;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Table;
import org.mainstay.web.view.Where;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The quality of one file of published grants, and a corrected copy of it.
@Controller
final class CheckPage {

    private final OpenPlaces places;
    private final PlaceFiles files;
    private final CheckedFiles checked;

    CheckPage(OpenPlaces places, PlaceFiles files, CheckedFiles checked) {
        this.places = places;
        this.files = files;
        this.checked = checked;
    }

    /// What the template knows.
    ///
    /// @param why why it cannot be checked, empty where it was
    record Shown(String link, String name, List<String> sentences, String why) {}

    @GetMapping("/places/{place}/data/files/{number}/check")
    Page show(@PathVariable String place, @PathVariable long number) throws NotShown, IOException {
        var name = places.find(place).name();
        var file = find(place, number);
        var where = Where.of(place, name, Where.Section.DATA);
        try {
            var found = checked.check(path(place, file), file.sha256(), today());
            var shown = new Shown(Links.file(place, number), file.path(), QualitySummary.sentences(found.file()), "");
            return Page.of(
                            where,
                            "check",
                            "Check of " + file.path(),
                            shown,
                            List.of(checks(found.file()), findings(found.file()), repairs(found.repairs())))
                    .with(out -> CheckJson.write(out, found.file()));
        } catch (Unusable cannot) {
            var shown =
                    new Shown(Links.file(place, number), file.path(), List.of(), String.valueOf(cannot.getMessage()));
            return Page.of(where, "check", "Check of " + file.path(), shown, List.of());
        }
    }

    @GetMapping("/places/{place}/data/files/{number}/corrected")
    void corrected(@PathVariable String place, @PathVariable long number, HttpServletResponse response)
            throws NotShown, IOException, Unusable {
        var file = find(place, number);
        var out = Files.createTempDirectory("mainstay-corrected");
        try {
            var fixed = checked.fix(path(place, file), today(), out);
            if (fixed.copy().isEmpty()) {
                throw new NotShown.NoSuchPlace();
            }
            response.setContentType("application/octet-stream");
            response.setHeader(
                    "Content-Disposition",
                    ContentDisposition.attachment()
                            .filename(fixed.copy(), StandardCharsets.UTF_8)
                            .build()
                            .toString());
            Files.copy(out.resolve(fixed.copy()), response.getOutputStream());
        } finally {
            delete(out);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var inside = Files.list(folder)) {
            for (var file : inside.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /// The file must be in use, and known to be one of grants.
    private PlaceFile find(String place, long number) throws NotShown {
        places.find(place);
        return files.find(place, number)
                .filter(file -> file.withdrawnAt() == null)
                .orElseThrow(NotShown.NoSuchPlace::new);
    }

    private Path path(String place, PlaceFile file) throws NotShown {
        return places.files(place)
                .orElseThrow(NotShown.NoSuchPlace::new)
                .folder()
                .resolve(file.path());
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    private static Table checks(CheckedFile checked) {
        var rows = checked.checks().stream()
                .map(check -> List.of(
                        Cell.text(NoticeTables.words(check.code())),
                        NoticeTables.severity(check.severity()),
                        new Cell.Count(check.count()),
                        Cell.text(QualitySummary.share(check)),
                        Cell.text(check.why()),
                        Cell.text(check.fix())))
                .toList();
        return new Table(
                "checks",
                "Checks that found something",
                List.of("Check", "How bad", "Grants", "Share", "What is wrong and why it matters", "How to mend it"),
                rows);
    }

    private static Table findings(CheckedFile checked) {
        var rows = new ArrayList<List<Cell>>();
        for (var check : checked.checks()) {
            for (var finding : check.where()) {
                rows.add(List.of(
                        Cell.text(NoticeTables.words(check.code())),
                        Cell.text(finding.row().source().sheet()),
                        new Cell.Count(finding.row().line()),
                        Cell.text(finding.column()),
                        Cell.text(finding.heading()),
                        Cell.text(QualitySummary.value(finding))));
            }
        }
        return new Table(
                "cells",
                "The cells",
                List.of("Check", "Sheet", "Line", "Column", "Heading", "What stands there"),
                rows);
    }

    private static Table repairs(List<Repair> repairs) {
        var rows = repairs.stream()
                .map(repair -> List.of(
                        Cell.text(NoticeTables.words(repair.check())),
                        new Cell.Count(repair.line()),
                        Cell.text(repair.heading()),
                        Cell.text(repair.found()),
                        Cell.text(repair.repaired())))
                .toList();
        return new Table(
                "repairs",
                "What is changed in the corrected copy",
                List.of("Check", "Line", "Heading", "Stands there now", "Becomes"),
                rows);
    }
}
