package org.mainstay.web.page.data;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mainstay.app.report.Format;
import org.mainstay.ingest.folder.FileReading;
import org.mainstay.model.notice.Notice;
import org.mainstay.web.store.PlaceFile;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Table;

/// The files of a place as tables.
final class FileTables {

    private static final int PENCE = 100;

    private final String place;
    private final List<PlaceFile> all;
    private final Map<String, PlaceFile> inUse = new HashMap<>();

    FileTables(String place, List<PlaceFile> all) {
        this.place = place;
        this.all = all;
        all.stream().filter(file -> file.withdrawnAt() == null).forEach(file -> inUse.put(file.path(), file));
    }

    /// What was read, a row for each file or member of an archive.
    Table read(List<FileReading> files) {
        var rows = files.stream()
                .filter(file -> file.reader() != null)
                .map(this::row)
                .toList();
        return new Table(
                "read",
                "What was read",
                List.of(
                        "File",
                        "Read as",
                        "Rows",
                        "Accepted",
                        "Repeated",
                        "Merged",
                        "Rejected",
                        "Pounds accepted",
                        "Pounds rejected",
                        "Notices"),
                rows);
    }

    private List<Cell> row(FileReading file) {
        var account = file.account();
        return List.of(
                cell(file.path()),
                Cell.text(Objects.requireNonNull(file.reader())),
                new Cell.Count(account.rows()),
                new Cell.Count(account.accepted()),
                new Cell.Count(account.repeated()),
                new Cell.Count(account.merged()),
                new Cell.Count(account.rejected()),
                new Cell.Count(Math.round((double) account.acceptedPence() / PENCE)),
                new Cell.Count(Math.round((double) account.rejectedPence() / PENCE)),
                new Cell.Count(file.notices().values().stream()
                        .mapToLong(Long::longValue)
                        .sum()));
    }

    /// What could not be recognised, and what it comes nearest to.
    Table notRead(List<FileReading> files) {
        var rows = files.stream()
                .filter(file -> file.reader() == null)
                .map(file -> List.of(
                        cell(file.path()),
                        Cell.text(file.nearest()),
                        Cell.text(String.join(", ", file.missing())),
                        Cell.text(file.examples().stream()
                                .map(Notice::message)
                                .distinct()
                                .collect(Collectors.joining(" ")))))
                .toList();
        return new Table(
                "not-read",
                "What was left alone",
                List.of("File", "Nearest to", "What that lacks", "Why it was left alone"),
                rows);
    }

    /// Files in use that the last reading has not seen.
    Table waiting(List<FileReading> files) {
        var seen = new HashSet<String>();
        files.forEach(file -> seen.add(outer(file.path())));
        var rows = all.stream()
                .filter(file -> file.withdrawnAt() == null && !seen.contains(file.path()))
                .map(file -> List.of(cell(file.path()), new Cell.Count(file.bytes()), Cell.text(file.addedBy())))
                .toList();
        return new Table("waiting", "Waiting to be read", List.of("File", "Bytes", "Added by"), rows);
    }

    /// Files that are out of use and can be brought back.
    Table withdrawn() {
        var rows = all.stream()
                .filter(file -> file.withdrawnAt() != null)
                .map(file -> List.of(
                        Cell.link(file.path(), Links.file(place, file.number())),
                        new Cell.Count(file.bytes()),
                        Cell.text(Format.day(day(file.withdrawnAt()))),
                        Cell.text(Objects.requireNonNullElse(file.withdrawnBy(), ""))))
                .toList();
        return new Table("withdrawn", "Out of use", List.of("File", "Bytes", "Taken out on", "Taken out by"), rows);
    }

    /// A link to the file's own page; what people enter has none.
    private Cell cell(String path) {
        var file = inUse.get(outer(path));
        return file == null ? Cell.text(path) : Cell.link(path, Links.file(place, file.number()));
    }

    /// The file itself, or the archive that it came in.
    static String outer(String path) {
        return path.split("!", 2)[0];
    }

    static LocalDate day(java.time.Instant at) {
        return LocalDate.ofInstant(at, ZoneId.systemDefault());
    }
}
