package org.mainstay.app.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.mainstay.app.check.CheckedFile;
import org.mainstay.app.report.Format;
import org.mainstay.app.report.QualitySummary;
import org.mainstay.ingest.threesixtygiving.quality.Check;
import org.mainstay.model.notice.Severity;

/// The quality of a file, for people.
final class CheckText {

    private static final int EXAMPLES = 3;
    private static final int ROWS = 10;
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
        where(checked, check).forEach(line -> out.println(Words.hang("- " + line, INDENT)));
        out.println(Words.hang("To mend it: " + check.fix(), INDENT));
    }

    /// The first cells, one a line; rows that lack something share one.
    private static List<String> where(CheckedFile checked, Check check) {
        var bare = check.where().stream().allMatch(finding -> finding.value().isEmpty());
        var examples = check.where().stream().limit(bare ? ROWS : EXAMPLES).toList();
        var left = check.cells() - examples.size();
        var more = left > 0 ? " and %s more".formatted(Format.count(left)) : "";
        if (bare) {
            var rows = examples.stream()
                    .map(finding -> Integer.toString(finding.row().line()))
                    .toList();
            var noun = QualitySummary.record(checked) + (check.cells() == 1 ? " " : "s ");
            return List.of(noun + String.join(", ", rows) + more);
        }
        var lines = new ArrayList<String>();
        for (var finding : examples) {
            var place = QualitySummary.place(checked, finding);
            var value = QualitySummary.value(finding);
            lines.add(value.isEmpty() ? place : place + ": " + value);
        }
        if (left > 0) {
            lines.add(more.strip());
        }
        return lines;
    }
}
