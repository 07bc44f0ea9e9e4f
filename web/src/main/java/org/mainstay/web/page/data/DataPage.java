package org.mainstay.web.page.data;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.catalogue.Catalogue;
import org.mainstay.app.catalogue.Dataset;
import org.mainstay.app.document.ReadJson;
import org.mainstay.ingest.folder.FolderReading;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.place.ReadFiles;
import org.mainstay.web.store.PlaceFiles;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Where;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The files of a place: where to drop them, and what was read in each.
@Controller
final class DataPage {

    private final OpenPlaces places;
    private final PlaceFiles files;
    private final LatestUploads uploads;
    private final List<Dataset> catalogue = Catalogue.shipped().list(null);

    DataPage(OpenPlaces places, PlaceFiles files, LatestUploads uploads) {
        this.places = places;
        this.files = files;
        this.uploads = uploads;
    }

    /// What the template knows.
    ///
    /// @param doing what is being done with the files now, null when nothing is
    /// @param upload what became of what was just dropped, null where nothing was
    /// @param files how many are in use
    /// @param notices how many things were found that publishers should know
    record Shown(
            String place,
            @Nullable String doing,
            LatestUploads.@Nullable Upload upload,
            int files,
            long notices,
            List<Dataset> catalogue) {}

    @GetMapping("/places/{place}/data")
    Page show(@PathVariable String place, @RequestParam(name = "upload", required = false) @Nullable String upload)
            throws NotShown {
        var stored = places.find(place);
        var all = files.all(place);
        var reading = places.files(place).map(ReadFiles::reading).orElse(new FolderReading(List.of(), List.of()));
        var tables = new FileTables(place, all);
        var inUse =
                (int) all.stream().filter(file -> file.withdrawnAt() == null).count();
        var shown = new Shown(
                place,
                places.doing(place),
                uploads.find(place, upload).orElse(null),
                inUse,
                reading.files().stream()
                        .flatMap(file -> file.notices().values().stream())
                        .mapToLong(Long::longValue)
                        .sum(),
                catalogue);
        return Page.of(
                        Where.of(place, stored.name(), Where.Section.DATA),
                        "data",
                        "Data",
                        shown,
                        List.of(
                                tables.read(reading.files()),
                                tables.notRead(reading.files()),
                                tables.waiting(reading.files()),
                                tables.withdrawn()))
                .with(out -> ReadJson.write(out, reading));
    }
}
