package org.mainstay.web.page.data;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mainstay.app.catalogue.Catalogue;
import org.mainstay.app.catalogue.Dataset;
import org.mainstay.app.report.Format;
import org.mainstay.ingest.folder.FileReading;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.store.PlaceFile;
import org.mainstay.web.store.PlaceFiles;
import org.mainstay.web.store.SourceStore;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Table;
import org.mainstay.web.view.Where;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Where each file came from, under which licence, and its bytes as they were given.
@Controller
final class SourcesPage {

    private static final String UNKNOWN = "Not known: see where it was published";

    private final OpenPlaces places;
    private final PlaceFiles files;
    private final SourceStore sources;
    private final List<Dataset> catalogue = Catalogue.shipped().rows();

    SourcesPage(OpenPlaces places, PlaceFiles files, SourceStore sources) {
        this.places = places;
        this.files = files;
        this.sources = sources;
    }

    /// What the template knows.
    record Shown(String place) {}

    @GetMapping("/places/{place}/data/sources")
    Page show(@PathVariable String place) throws NotShown {
        var stored = places.find(place);
        var read = places.files(place).map(found -> found.reading().files()).orElse(List.of());
        var rows = files.all(place).stream().map(file -> row(place, file, read)).toList();
        var table = new Table(
                "sources",
                "Every file that was ever in use here",
                List.of("File", "In use", "Bytes", "Added by", "Added on", "Publisher", "Licence", "SHA-256"),
                rows);
        return Page.of(
                Where.of(place, stored.name(), Where.Section.DATA),
                "data-sources",
                "Sources and licences",
                new Shown(place),
                List.of(table));
    }

    private List<Cell> row(String place, PlaceFile file, List<FileReading> read) {
        var datasets = datasets(file, read);
        return List.of(
                Cell.link(file.path(), Links.file(place, file.number())),
                Cell.text(file.withdrawnAt() == null ? "Yes" : "No"),
                new Cell.Count(file.bytes()),
                Cell.text(file.addedBy()),
                Cell.text(Format.day(FileTables.day(file.addedAt()))),
                Cell.text(said(datasets.stream().map(Dataset::publisher).collect(Collectors.toSet()))),
                Cell.text(said(datasets.stream().map(Dataset::licence).collect(Collectors.toSet()))),
                Cell.text(file.sha256()));
    }

    /// The datasets of the catalogue that a file may be, by how it was read.
    private List<Dataset> datasets(PlaceFile file, List<FileReading> read) {
        var readers = read.stream()
                .filter(part -> FileTables.outer(part.path()).equals(file.path()))
                .map(FileReading::reader)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return catalogue.stream()
                .filter(dataset -> readers.contains(dataset.readAs()))
                .toList();
    }

    /// Only what all candidates have in common is known.
    private static String said(java.util.Set<String> candidates) {
        return candidates.size() == 1 && !candidates.contains("")
                ? candidates.iterator().next()
                : UNKNOWN;
    }

    @GetMapping("/places/{place}/data/files/{number}/original")
    void original(@PathVariable String place, @PathVariable long number, HttpServletResponse response)
            throws NotShown, IOException {
        places.find(place);
        var file = files.find(place, number).orElseThrow(NotShown.NoSuchPlace::new);
        response.setContentType("application/octet-stream");
        response.setContentLengthLong(file.bytes());
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(file.path().substring(file.path().lastIndexOf('/') + 1), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        sources.copyTo(file.sha256(), response.getOutputStream());
    }
}
