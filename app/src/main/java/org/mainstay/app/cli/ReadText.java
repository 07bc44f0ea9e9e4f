package org.mainstay.app.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mainstay.app.document.Json;
import org.mainstay.app.report.Format;
import org.mainstay.ingest.folder.FileReading;
import org.mainstay.ingest.folder.FolderReading;
import org.mainstay.ingest.reading.HowRead;
import org.mainstay.model.notice.Notice;

/// What was read, for people.
final class ReadText {

    private static final int EXAMPLES = 2;

    private ReadText() {}

    static void write(PrintStream out, FolderReading reading) {
        var known = new TextTable(">rows", ">accepted", ">repeated", ">merged", ">rejected", ">accepted pounds");
        var unknown = new TextTable("file", "nearest", "what it lacks");
        for (var file : reading.files()) {
            if (file.reader() == null) {
                unknown.row(file.path(), file.nearest(), String.join(", ", file.missing()));
            } else {
                known.over(file.path() + ", read as " + file.reader());
                known.row(row(file));
            }
        }
        if (!known.isEmpty()) {
            known.write(out, "");
        }
        if (!unknown.isEmpty()) {
            out.printf(Locale.ROOT, "%nNot recognised, and left alone%n");
            unknown.write(out, "");
        }
        reading.files().forEach(file -> {
            var how = file.how();
            if (how != null || !file.notices().isEmpty()) {
                out.printf("%n%s%n", file.path());
            }
            if (how != null) {
                writeHow(out, how);
            }
            writeNotices(out, file);
        });
    }

    private static List<String> row(FileReading file) {
        var account = file.account();
        var cells = new ArrayList<String>();
        for (var count :
                List.of(account.rows(), account.accepted(), account.repeated(), account.merged(), account.rejected())) {
            cells.add(Format.count(count));
        }
        cells.add(account.acceptedPence() == 0 ? "" : Format.money(account.acceptedPence()));
        return cells;
    }

    /// So that whoever knows the file sees whether it was understood.
    private static void writeHow(PrintStream out, HowRead how) {
        var form = how.form();
        out.println(Words.hang(
                "%s, %s, headings in line %d".formatted(form.encoding(), form.separator(), form.headings()), "  "));
        how.traits().forEach(trait -> out.println(Words.hang(trait.name() + ": " + trait.text(), "  ")));
        var columns = how.columns().stream()
                .map(column -> column.name() + " from \"" + column.text() + "\"")
                .collect(Collectors.joining(", "));
        out.println(Words.hang("columns: " + columns, "  "));
        if (!how.unused().isEmpty()) {
            out.println(Words.hang("not used: " + String.join(", ", how.unused()), "  "));
        }
    }

    private static void writeNotices(PrintStream out, FileReading file) {
        file.notices().forEach((code, count) -> {
            var examples = file.examples().stream()
                    .filter(notice -> notice.code().equals(code))
                    .toList();
            if (examples.isEmpty()) {
                out.printf("  %s, %s times%n", code, Format.count(count));
            } else {
                writeNotice(out, count, examples);
            }
        });
    }

    private static void writeNotice(PrintStream out, long count, List<Notice> examples) {
        var first = examples.getFirst();
        var about = Notice.about(first.getClass());
        out.printf("  %s, %s, %s%n", first.code(), Json.snake(about.severity()), times(count));
        out.println(Words.wrap(about.what(), "    "));
        examples.stream().limit(EXAMPLES).forEach(notice -> out.println(Words.hang("- " + notice.message(), "    ")));
        out.println(Words.hang("To mend it: " + about.fix(), "    "));
    }

    private static String times(long count) {
        return count == 1 ? "once" : Format.count(count) + " times";
    }
}
