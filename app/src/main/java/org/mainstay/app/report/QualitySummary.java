package org.mainstay.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mainstay.app.check.CheckedFile;
import org.mainstay.ingest.reading.Text;
import org.mainstay.ingest.threesixtygiving.quality.Aggregates;
import org.mainstay.ingest.threesixtygiving.quality.Check;
import org.mainstay.ingest.threesixtygiving.quality.Finding;
import org.mainstay.ingest.threesixtygiving.repair.FindRepairs;
import org.mainstay.model.notice.Severity;

/// What the quality of a file comes to, in words; the same on the screen and on the page.
public final class QualitySummary {

    private static final String JSON = "JSON";

    private QualitySummary() {}

    /// A few sentences about the whole file.
    public static List<String> sentences(CheckedFile checked) {
        var sentences = new ArrayList<String>();
        var sums = checked.aggregates();
        if (sums == null) {
            sentences.add("%s, %s of them refused."
                    .formatted(counted(checked.records(), "row"), Format.count(checked.refused())));
        } else {
            sentences.addAll(sentences(sums));
        }
        sentences.add(verdict(checked));
        return sentences;
    }

    private static List<String> sentences(Aggregates sums) {
        var sentences = new ArrayList<String>();
        var first = sums.firstAward();
        var last = sums.lastAward();
        var when = first == null || last == null
                ? ""
                : ", awarded from %s to %s".formatted(Format.day(first), Format.day(last));
        sentences.add("%s%s.".formatted(counted(sums.grants(), "grant"), when));
        sums.currencies()
                .forEach((code, sum) -> sentences.add((code.isEmpty() ? "Without a currency: " : "")
                        + "%s in all, from %s to %s."
                                .formatted(
                                        money(code, sum.pence()), money(code, sum.least()), money(code, sum.most()))));
        sentences.add("%s, %s%s."
                .formatted(
                        counted(sums.distinctRecipients(), "recipient organisation"),
                        counted(sums.funders().size(), "funder"),
                        sums.grantsToPeople() == 0
                                ? ""
                                : ", " + counted(sums.grantsToPeople(), "grant") + " to people"));
        return sentences;
    }

    private static String verdict(CheckedFile checked) {
        if (checked.checks().isEmpty()) {
            return "No check found anything to mend.";
        }
        var parts = new ArrayList<String>();
        for (var severity : Severity.values()) {
            var count = checked.checks(severity).size();
            if (count > 0) {
                parts.add("%d %s".formatted(count, word(severity)));
            }
        }
        return "Checks that found something: %s.".formatted(String.join(", ", parts));
    }

    /// How bad a finding is, in the words of publishers.
    public static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "critical";
            case WARNING -> "warning";
            case INFO -> "advice";
        };
    }

    public static String heading(Severity severity) {
        return capital(word(severity));
    }

    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1);
    }

    /// `26 of 555 grants to organisations, 4.7%`.
    public static String count(CheckedFile checked, Check check) {
        return "%s of %s %s, %s"
                .formatted(Format.count(check.count()), Format.count(check.of()), noun(checked, check), share(check));
    }

    private static String noun(CheckedFile checked, Check check) {
        if (!checked.grants()) {
            return "rows";
        }
        return switch (check.among()) {
            case GRANTS -> "grants";
            case GRANTS_TO_ORGANISATIONS -> "grants to organisations";
            case GRANTS_TO_PEOPLE -> "grants to people";
            case PACKAGES -> "packages";
        };
    }

    public static String share(Check check) {
        return Format.percent(check.share().movePointRight(6).longValue());
    }

    /// What a record of the file is counted by: JSON has no rows.
    public static String record(CheckedFile checked) {
        return checked.reader().contains(JSON) ? "record" : "row";
    }

    /// `row 12, column N (Recipient Org:Name)`.
    public static String place(CheckedFile checked, Finding finding) {
        var sheet = finding.row().source().sheet();
        var row = (sheet.isEmpty() ? "" : "sheet " + sheet + ", ")
                + record(checked)
                + " "
                + finding.row().line();
        if (finding.column().isEmpty()) {
            return row;
        }
        return finding.column().equals(finding.heading())
                ? row + ", " + finding.heading()
                : "%s, column %s (%s)".formatted(row, finding.column(), finding.heading());
    }

    /// The value in quotation marks and what should stand there; empty where something is missing.
    public static String value(Finding finding) {
        if (finding.value().isEmpty()) {
            return "";
        }
        if (finding.heading().isEmpty()) {
            return finding.value();
        }
        var value = Text.shown(finding.value());
        return finding.suggestion().isEmpty()
                ? value
                : "%s, %s %s".formatted(value, better(finding), Text.shown(finding.suggestion()));
    }

    /// How sure the suggestion is.
    static String better(Finding finding) {
        return FindRepairs.guess(finding.rule()) ? "perhaps" : "better";
    }

    private static String money(String currency, long hundredths) {
        return currency.equals("GBP")
                ? Format.money(hundredths)
                : "%s %s"
                        .formatted(currency, Format.money(hundredths).replace("£", ""))
                        .strip();
    }

    private static String counted(long count, String noun) {
        return Format.count(count) + " " + noun + (count == 1 ? "" : "s");
    }
}
