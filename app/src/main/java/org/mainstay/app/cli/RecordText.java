package org.mainstay.app.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.mainstay.app.report.Format;
import org.mainstay.engine.history.CouncilRecord;
import org.mainstay.engine.history.CouncilRecord.Band;
import org.mainstay.engine.history.CouncilRecord.Cohort;
import org.mainstay.engine.history.CouncilRecord.InstrumentRecord;
import org.mainstay.engine.history.CouncilRecord.YearRecord;

/// What the council has done over the years, for people.
final class RecordText {

    private RecordText() {}

    static void write(PrintStream out, List<CouncilRecord> records) {
        for (var record : records) {
            if (!record.years().isEmpty()) {
                out.println();
                out.println(title(record.source()));
                out.println();
                bands(record).write(out, "");
                record.years().stream()
                        .filter(year -> !year.instruments().isEmpty())
                        .forEach(year -> out.println(Words.wrap(instruments(year), "")));
                survivors(out, record.cohorts());
            }
        }
    }

    private static String title(CouncilRecord.Source source) {
        return switch (source) {
            case LEDGER -> "Voluntary bodies paid under those headings, by what each got in the year";
            case PUBLISHED_GRANTS -> "Voluntary bodies with published grants, by what each got in the year";
        };
    }

    private static TextTable bands(CouncilRecord record) {
        List<String> headings = new ArrayList<>();
        headings.add("year");
        for (var band : Band.values()) {
            headings.add(">" + band.words());
            headings.add(">together");
        }
        var table = new TextTable(headings);
        for (var year : record.years()) {
            List<String> cells = new ArrayList<>();
            cells.add(year.year() + (year.complete() ? "" : " *"));
            year.bands().forEach(band -> {
                cells.add(Format.value(band.organisations()));
                cells.add(Format.value(band.paid()));
            });
            table.row(cells);
        }
        return table;
    }

    private static String instruments(YearRecord year) {
        var parts = year.instruments().stream()
                .map(one -> Format.value(one.paid()) + " under " + words(one))
                .toList();
        return "%s%s: %s.".formatted(year.year(), year.complete() ? "" : " *", String.join(", ", parts));
    }

    private static String words(InstrumentRecord record) {
        return switch (record.instrument()) {
            case GRANT_HEADINGS -> "headings of grants";
            case CONTRACT_HEADINGS -> "headings of contracts";
            case OTHER_HEADINGS -> "other headings";
        };
    }

    /// The first cohort that anything can be said of, and the one before the last.
    private static void survivors(PrintStream out, List<Cohort> cohorts) {
        cohorts.stream()
                .filter(cohort -> cohort.survivors().size() > 1)
                .forEach(cohort -> {
                    var first = cohort.survivors().getFirst();
                    var last = cohort.survivors().getLast();
                    out.println(Words.wrap(
                            "Of %s first paid in %s, %s were paid in %s."
                                    .formatted(
                                            Format.value(first.organisations()),
                                            cohort.began(),
                                            Format.value(last.organisations()),
                                            last.year()),
                            ""));
                });
    }
}
