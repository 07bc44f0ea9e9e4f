package org.mainstay.app.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.mainstay.app.check.CheckedFile;
import org.mainstay.ingest.threesixtygiving.quality.Check;
import org.mainstay.ingest.threesixtygiving.quality.Finding;
import org.mainstay.model.notice.Severity;

/// The quality of a file as one HTML file that needs nothing else: it opens offline, prints, and fits a phone.
public final class CheckReport {

    /// Up to so many rows show at once; more are folded away.
    private static final int FEW = 10;

    private CheckReport() {}

    public static String render(CheckedFile checked) {
        return Templates.render("check.html", page(checked));
    }

    static CheckPage page(CheckedFile checked) {
        var sums = checked.aggregates();
        return new CheckPage(
                checked.file(),
                "Read as %s, looked at from %s.".formatted(checked.reader(), Format.day(checked.on())),
                QualitySummary.sentences(checked),
                checked.grants() ? "grants" : "rows",
                checked.checks().stream().map(check -> part(checked, check)).toList(),
                Arrays.stream(Severity.values())
                        .filter(severity -> !checked.checks(severity).isEmpty())
                        .map(severity -> group(checked, severity))
                        .toList(),
                sums == null ? List.of() : counts(sums.awardsByYear()),
                sums == null ? List.of() : counts(sums.recipientPrefixes()));
    }

    private static CheckPage.Group group(CheckedFile checked, Severity severity) {
        return new CheckPage.Group(
                QualitySummary.word(severity),
                QualitySummary.heading(severity),
                meaning(severity),
                checked.checks(severity).stream()
                        .map(check -> part(checked, check))
                        .toList());
    }

    private static String meaning(Severity severity) {
        return switch (severity) {
            case ERROR -> "Mend these first: they are wrong, keep the data from being used, or put a person at risk.";
            case WARNING -> "Look at these: they are likely wrong, or mislead whoever adds the data up.";
            case INFO -> "These would make the data more useful.";
        };
    }

    private static CheckPage.CheckPart part(CheckedFile checked, Check check) {
        var left = check.cells() - check.where().size();
        return new CheckPage.CheckPart(
                check.code(),
                QualitySummary.capital(check.code().replace('_', ' ')),
                check.number() == 0 ? "" : ", published check " + check.number(),
                QualitySummary.word(check.severity()),
                QualitySummary.word(check.severity()),
                Format.count(check.count()),
                QualitySummary.share(check),
                QualitySummary.count(checked, check) + ".",
                check.why(),
                check.fix(),
                check.where().size() <= FEW,
                "Where (%s)".formatted(Format.count(check.cells())),
                check.where().stream().map(CheckReport::row).toList(),
                left > 0 ? "And %s more: --format csv lists them all.".formatted(Format.count(left)) : "");
    }

    private static CheckPage.RowPart row(Finding finding) {
        var sheet = finding.row().source().sheet();
        var row = Format.count(finding.row().line());
        var column = finding.column().equals(finding.heading())
                ? finding.heading()
                : "%s: %s".formatted(finding.column(), finding.heading());
        return new CheckPage.RowPart(
                sheet.isEmpty() ? row : sheet + ", " + row,
                column,
                finding.value(),
                QualitySummary.better(finding),
                finding.suggestion());
    }

    private static List<CheckPage.Count> counts(SortedMap<?, Long> counts) {
        return counts.entrySet().stream()
                .map((Map.Entry<?, Long> entry) ->
                        new CheckPage.Count(String.valueOf(entry.getKey()), Format.count(entry.getValue())))
                .toList();
    }
}
