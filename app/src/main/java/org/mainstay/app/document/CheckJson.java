package org.mainstay.app.document;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.check.CheckedFile;
import org.mainstay.app.report.QualitySummary;
import org.mainstay.ingest.threesixtygiving.quality.Aggregates;
import org.mainstay.ingest.threesixtygiving.quality.Check;

/// The quality of a file, for programs.
public final class CheckJson {

    private CheckJson() {}

    public static void write(OutputStream out, CheckedFile checked) {
        try (var json = new Json(out)) {
            json.text("file", checked.file()).number("records", checked.records());
            json.list("checks");
            checked.checks().forEach(check -> write(json, check));
            json.endList();
            json.text("on", checked.on().toString());
            var aggregates = checked.aggregates();
            if (aggregates != null) {
                write(json, aggregates);
            }
        }
    }

    private static void write(Json json, Check check) {
        json.item().text("code", check.code()).text("severity", QualitySummary.word(check.severity()));
        json.number("count", check.count()).number("share", check.share());
        json.list("where");
        for (var finding : check.where()) {
            json.item()
                    .text("sheet", finding.row().source().sheet())
                    .number("line", finding.row().line())
                    .text("column", finding.column())
                    .text("value", finding.value())
                    .end();
        }
        json.endList().text("why", check.why()).text("fix", check.fix()).end();
    }

    private static void write(Json json, Aggregates sums) {
        json.object("aggregates");
        json.number("grants", sums.grants()).number("ids", sums.ids()).number("distinct_ids", sums.distinctIds());
        json.texts("duplicate_ids", sums.duplicateIds());
        json.text("first_award", text(sums.firstAward())).text("last_award", text(sums.lastAward()));
        json.object("awards_by_year");
        sums.awardsByYear().forEach((year, grants) -> json.number(year.toString(), grants));
        json.end().object("currencies");
        sums.currencies()
                .forEach((code, sum) -> json.object(code)
                        .number("grants", sum.grants())
                        .number("pence", sum.pence())
                        .number("most_pence", sum.most())
                        .number("least_pence", sum.least())
                        .end());
        json.end().texts("funders", sums.funders());
        counts(json, "funder_prefixes", sums.funderPrefixes());
        json.number("distinct_recipients", sums.distinctRecipients());
        counts(json, "recipient_prefixes", sums.recipientPrefixes());
        json.number("grants_to_people", sums.grantsToPeople()).end();
    }

    private static void counts(Json json, String name, SortedMap<String, Long> counts) {
        json.object(name);
        counts.forEach(json::number);
        json.end();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
