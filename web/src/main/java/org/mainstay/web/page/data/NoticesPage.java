package org.mainstay.web.page.data;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.command.ListNotices;
import org.mainstay.app.command.Unusable;
import org.mainstay.ingest.reading.RowCells;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.place.ReadFiles;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Suffix;
import org.mainstay.web.view.Table;
import org.mainstay.web.view.Where;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// What was found wrong in the files of a place: by kind, and each where it stands.
@Controller
final class NoticesPage {

    private static final int AT_ONCE = 20;

    private final OpenPlaces places;

    NoticesPage(OpenPlaces places) {
        this.places = places;
    }

    /// The notices of a reading that somebody looked at, by kind.
    private record Listed(Map<String, List<Notice>> byCode) {

        Listed() {
            this(new ConcurrentHashMap<>());
        }
    }

    /// What the template of all kinds knows.
    record Kinds(String place, boolean read) {}

    /// What the template of one kind knows.
    ///
    /// @param all how many there are, also where fewer are listed
    /// @param rows whether the person may see rows as they were published
    /// @param turning the pages before and after
    record Shown(
            String place,
            String code,
            About about,
            long all,
            long listed,
            List<Entry> entries,
            boolean rows,
            Turning turning) {}

    /// Which page of the notices this is.
    record Turning(int page, int pages) {}

    /// One notice.
    ///
    /// @param where file, sheet and line in words
    /// @param cells the row as published, where it can be shown
    record Entry(String where, String message, String column, List<RowCells.Cell> cells) {}

    @GetMapping("/places/{place}/data/notices")
    Page kinds(@PathVariable String place) throws NotShown {
        var stored = places.find(place);
        var read = places.files(place);
        var files = read.map(found -> found.reading().files()).orElse(List.of());
        return Page.of(
                Where.of(place, stored.name(), Where.Section.DATA),
                "notices",
                "What to mend",
                new Kinds(place, read.isPresent()),
                List.of(NoticeTables.kinds(place, files)));
    }

    @GetMapping("/places/{place}/data/notices/{code}")
    Page kind(
            @PathVariable String place,
            @PathVariable String code,
            @RequestParam(name = "page", defaultValue = "1") int page,
            HttpServletRequest request)
            throws NotShown, Unusable, IOException {
        var stored = places.find(place);
        var read = places.files(place).orElseThrow(NotShown.NoSuchPlace::new);
        var kind = NoticeTables.list(read.reading().files()).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(NotShown.NoSuchPlace::new);
        var first = page == 1 && !Suffix.forProgram(request);
        var notices = first ? ListNotices.kept(read.reading(), code) : notices(read, code);
        var listed = first ? ListNotices.most(read.reading(), code) : notices.size();
        var pages = Math.max(1, Math.ceilDiv(listed, AT_ONCE));
        var at = Math.clamp(page, 1, pages);
        var rows = request.isUserInRole("ANALYST");
        var part = notices.subList((at - 1) * AT_ONCE, Math.min(notices.size(), at * AT_ONCE));
        var entries = new ArrayList<Entry>();
        for (var notice : part) {
            entries.add(entry(read, notice, rows));
        }
        return Page.of(
                Where.of(place, stored.name(), Where.Section.DATA),
                "notice",
                NoticeTables.words(code),
                new Shown(place, code, kind.about(), kind.count(), listed, entries, rows, new Turning(at, pages)),
                List.of(table(notices)));
    }

    /// The reading keeps as many of each file as the first page shows; for more the files are read again, once.
    private static List<Notice> notices(ReadFiles read, String code) throws Unusable {
        var listed = read.kept().get(Listed.class, Listed::new).byCode();
        var known = listed.get(code);
        if (known == null) {
            known = ListNotices.list(read.reading(), read.contents(), code);
            listed.put(code, known);
        }
        return known;
    }

    private static Entry entry(ReadFiles read, Notice notice, boolean rows) throws IOException {
        var line = line(notice);
        List<RowCells.Cell> cells =
                rows && line != null ? read.contents().cells(notice.source(), line) : List.<RowCells.Cell>of();
        var sheet = notice.source().sheet();
        var where = notice.source().path()
                + (sheet.isEmpty() ? "" : ", sheet " + sheet)
                + (line == null ? "" : ", line " + line);
        return new Entry(where, notice.message(), notice.column(), cells);
    }

    private static @Nullable Integer line(Notice notice) {
        return notice instanceof Notice.OfRow ofRow ? ofRow.row().line() : null;
    }

    private static Table table(List<Notice> notices) {
        var rows = notices.stream()
                .map(notice -> {
                    var line = line(notice);
                    return List.of(
                            Cell.text(notice.source().path()),
                            Cell.text(notice.source().sheet()),
                            line == null ? Cell.none() : new Cell.Count(line),
                            Cell.text(notice.column()),
                            Cell.text(notice.found()),
                            Cell.text(notice.message()));
                })
                .toList();
        return new Table(
                "found", "Where it was found", List.of("File", "Sheet", "Line", "Column", "Found", "Message"), rows);
    }
}
