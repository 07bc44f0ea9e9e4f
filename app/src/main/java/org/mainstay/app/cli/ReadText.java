package org.mainstay.app.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mainstay.app.report.Format;
import org.mainstay.ingest.folder.FileReading;
import org.mainstay.ingest.folder.FolderReading;
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
        reading.files().forEach(file -> writeNotices(out, file));
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

    private static void writeNotices(PrintStream out, FileReading file) {
        if (file.notices().isEmpty()) {
            return;
        }
        out.printf("%n%s%n", file.path());
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
        out.printf("  %s, %s, %s%n", first.code(), Words.snake(about.severity()), times(count));
        out.println(Words.wrap(about.what(), "    "));
        examples.stream().limit(EXAMPLES).forEach(notice -> out.println(Words.hang("- " + notice.message(), "    ")));
        out.println(Words.hang("To mend it: " + about.fix(), "    "));
    }

    private static String times(long count) {
        return count == 1 ? "once" : Format.count(count) + " times";
    }
}
