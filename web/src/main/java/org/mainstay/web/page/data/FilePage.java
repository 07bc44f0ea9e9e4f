package org.mainstay.web.page.data;

import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.document.ReadJson;
import org.mainstay.app.report.Format;
import org.mainstay.ingest.folder.FileReading;
import org.mainstay.ingest.folder.FolderReading;
import org.mainstay.web.page.Who;
import org.mainstay.web.place.Intake;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.store.PlaceFile;
import org.mainstay.web.store.PlaceFiles;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Redirect;
import org.mainstay.web.view.Where;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// One file of a place: how it was understood, what is wrong with it, and taking it out of use.
@Controller
final class FilePage {

    private final OpenPlaces places;
    private final PlaceFiles files;
    private final Intake intake;

    FilePage(OpenPlaces places, PlaceFiles files, Intake intake) {
        this.places = places;
        this.files = files;
        this.intake = intake;
    }

    /// What the template knows.
    ///
    /// @param parts the file itself as it was read, or the members of the archive that it is
    /// @param grants whether it holds published grants, which can be checked one by one and mended
    record Shown(String place, String link, PlaceFile file, String added, List<FileReading> parts, boolean grants) {}

    @GetMapping("/places/{place}/data/files/{number}")
    Page show(@PathVariable String place, @PathVariable long number) throws NotShown {
        var stored = places.find(place);
        var file = find(place, number);
        var parts = file.withdrawnAt() != null ? List.<FileReading>of() : parts(place, file);
        var shown = new Shown(
                place,
                Links.file(place, number),
                file,
                Format.day(FileTables.day(file.addedAt())),
                parts,
                parts.stream().anyMatch(GrantFiles::is));
        return Page.of(
                        Where.of(place, stored.name(), Where.Section.DATA),
                        "data-file",
                        file.path(),
                        shown,
                        List.of(NoticeTables.kinds(place, parts)))
                .with(out -> ReadJson.write(out, new FolderReading(parts, List.of())));
    }

    private List<FileReading> parts(String place, PlaceFile file) throws NotShown {
        return places.files(place).stream()
                .flatMap(read -> read.reading().files().stream())
                .filter(part -> FileTables.outer(part.path()).equals(file.path()))
                .toList();
    }

    @PostMapping("/places/{place}/data/files/{number}/withdraw")
    ResponseEntity<Void> withdraw(@PathVariable String place, @PathVariable long number, @Nullable Principal person)
            throws NotShown {
        if (intake.withdraw(place, find(place, number), Who.of(person))) {
            places.reopen(place);
        }
        return back(place, number);
    }

    @PostMapping("/places/{place}/data/files/{number}/bring-back")
    ResponseEntity<Void> bringBack(@PathVariable String place, @PathVariable long number, @Nullable Principal person)
            throws NotShown {
        var file = find(place, number);
        if (file.withdrawnAt() != null) {
            intake.bringBack(place, file, Who.of(person));
            places.reopen(place);
        }
        return Redirect.to(Links.data(place));
    }

    private PlaceFile find(String place, long number) throws NotShown {
        places.find(place);
        return files.find(place, number).orElseThrow(NotShown.NoSuchPlace::new);
    }

    private static ResponseEntity<Void> back(String place, long number) {
        return Redirect.to(Links.file(place, number));
    }
}
