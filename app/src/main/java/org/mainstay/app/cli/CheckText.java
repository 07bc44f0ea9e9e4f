package org.mainstay.app.cli;

import java.io.PrintStream;
import java.util.List;
import org.mainstay.app.check.CheckedFile;
import org.mainstay.app.report.Format;
import org.mainstay.app.report.QualitySummary;
import org.mainstay.ingest.threesixtygiving.quality.Check;
import org.mainstay.ingest.threesixtygiving.quality.Finding;
import org.mainstay.model.notice.Severity;

/// The quality of a file, for people.
final class CheckText {

    private static final int EXAMPLES = 3;
    private static final String INDENT = "    ";

    private CheckText() {}

    static void write(PrintStream out, CheckedFile checked) {
        out.println(Words.wrap(
                "%s, read as %s, looked at from %s"
                        .formatted(checked.file(), checked.reader(), Format.day(checked.on())),
                ""));
        QualitySummary.sentences(checked).forEach(sentence -> out.println(Words.wrap(sentence, "")));
        if (checked.checks().isEmpty()) {
            return;
        }
        out.println();
        table(out, checked);
        for (var severity : Severity.values()) {
            var checks = checked.checks(severity);
            if (!checks.isEmpty()) {
                out.printf("%n%s%n", QualitySummary.heading(severity));
                checks.forEach(check -> write(out, checked, check));
            }
        }
        out.println();
        out.println(Words.wrap("For every finding in a row of its own: --format csv.", ""));
    }

    private static void table(PrintStream out, CheckedFile checked) {
        var table = new TextTable("check", "severity", checked.grants() ? ">grants" : ">rows", ">share");
        for (var check : checked.checks()) {
            table.row(
                    check.code(),
                    QualitySummary.word(check.severity()),
                    Format.count(check.count()),
                    QualitySummary.share(check));
        }
        table.write(out, "");
    }

    private static void write(PrintStream out, CheckedFile checked, Check check) {
        out.printf("  %s: %s%n", check.code(), QualitySummary.count(checked, check));
        out.println(Words.wrap(check.why(), INDENT));
        check.where().stream().limit(EXAMPLES).forEach(finding -> out.println(Words.hang(where(finding), INDENT)));
        if (check.cells() > EXAMPLES) {
            out.println(Words.hang("- and %s more".formatted(Format.count(check.cells() - EXAMPLES)), INDENT));
        }
        out.println(Words.hang("To mend it: " + check.fix(), INDENT));
    }

    private static String where(Finding finding) {
        return "- " + String.join(": ", parts(finding));
    }

    private static List<String> parts(Finding finding) {
        var place = QualitySummary.place(finding);
        var value = QualitySummary.value(finding);
        return value.isEmpty() ? List.of(place) : List.of(place, value);
    }
}
