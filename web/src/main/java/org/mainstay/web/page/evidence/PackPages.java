package org.mainstay.web.page.evidence;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.pack.KeptTexts;
import org.mainstay.app.pack.PackFolder;
import org.mainstay.app.run.FigureTables;
import org.mainstay.web.page.Who;
import org.mainstay.web.page.figure.FigureView;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.place.ReadFiles;
import org.mainstay.web.result.KeptPacks;
import org.mainstay.web.store.AuditTrail;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Redirect;
import org.mainstay.web.view.Where;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Frozen packs: made, looked at, downloaded, and held against the figures of today.
@Controller
final class PackPages {

    private static final int MOST_LETTERS = 200;

    /// The files by what their addresses call them, without an ending, which would ask for something else.
    private static final Map<String, Download> FILES = Map.of(
            "page", new Download(PackFolder.PAGE, "text/html"),
            "pdf", new Download(PackFolder.PDF, "application/pdf"),
            "word",
                    new Download(
                            PackFolder.WORD, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            "figures", new Download(FigureTables.FIGURES, "text/csv"),
            "figure-rows", new Download(FigureTables.ROWS, "text/csv"),
            "sources", new Download(FigureTables.SOURCES, "text/csv"),
            "gaps", new Download(PackFolder.GAPS, "text/csv"),
            "assumptions", new Download(PackFolder.ASSUMPTIONS, "text/csv"));

    private final OpenPlaces places;
    private final KeptPacks packs;
    private final AuditTrail audit;

    PackPages(OpenPlaces places, KeptPacks packs, AuditTrail audit) {
        this.places = places;
        this.packs = packs;
        this.audit = audit;
    }

    /// A file to take away.
    record Download(String name, String type) {}

    /// What the template of a frozen pack knows.
    ///
    /// @param moved how many of its figures have moved since
    record Shown(String name, String on, String made, String moved, String address) {}

    @PostMapping("/places/{place}/evidence")
    ResponseEntity<Void> freeze(
            @PathVariable String place,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String since,
            @Nullable Principal principal)
            throws NotShown, IOException {
        var plain = name.strip();
        if (plain.isEmpty()) {
            return Redirect.to(Links.evidence(place) + "?wrong=name");
        }
        var open = places.get(place);
        var earlier = since.isEmpty() ? null : packs.get(place, since).frozen();
        var called = plain.substring(0, Math.min(MOST_LETTERS, plain.length()));
        var who = Who.of(principal);
        var id = packs.keep(place, LivePack.make(open, earlier), called, who);
        audit.add(who, place, "froze a pack for a peer review", called);
        return Redirect.to(Links.pack(place, id));
    }

    @GetMapping("/places/{place}/evidence/packs/{pack}")
    Page show(@PathVariable String place, @PathVariable String pack) throws NotShown, IOException {
        var open = places.get(place);
        var kept = packs.get(place, pack);
        var address = Links.pack(place, kept.stored().id());
        var held = new ThenAndNow(place, kept, LivePack.of(open).run());
        return Page.of(
                Where.of(place, open.name(), Where.Section.EVIDENCE).withBase(address),
                "evidence-pack",
                kept.name(),
                new Shown(kept.name(), kept.frozen().on(), kept.stored().madeBy(), held.says(), address),
                List.of(held.table()));
    }

    @GetMapping("/places/{place}/evidence/packs/{pack}/files/{file}")
    ResponseEntity<byte[]> file(@PathVariable String place, @PathVariable String pack, @PathVariable String file)
            throws NotShown, IOException {
        var download = FILES.get(file);
        if (download == null) {
            throw new NotShown.NoSuchPlace();
        }
        var stored = packs.get(place, pack).stored();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(download.type()))
                .header("Content-Disposition", "attachment; filename=\"" + download.name() + "\"")
                .body(packs.file(stored, download.name()));
    }

    @GetMapping("/places/{place}/evidence/packs/{pack}/figures/{*figure}")
    Page figure(
            @PathVariable String place,
            @PathVariable String pack,
            @PathVariable String figure,
            HttpServletRequest request)
            throws NotShown, IOException {
        var kept = packs.get(place, pack);
        var address = Links.pack(place, kept.stored().id());
        var where = Where.of(place, places.find(place).name(), Where.Section.EVIDENCE)
                .withBase(address);
        var files = places.files(place).map(ReadFiles::contents).orElse(source -> Optional.empty());
        return new FigureView(where, place, kept.run(), new KeptTexts(kept.folder(), files))
                .asked(figure, request, List.of(new Cell.Text(kept.name(), address)));
    }
}
