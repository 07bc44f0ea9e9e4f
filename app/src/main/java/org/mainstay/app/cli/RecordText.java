package org.mainstay.app.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mainstay.app.report.Format;
import org.mainstay.engine.history.CouncilRecord;
import org.mainstay.engine.history.CouncilRecord.Cohort;
import org.mainstay.engine.history.CouncilRecord.InstrumentRecord;
import org.mainstay.engine.history.CouncilRecord.YearRecord;

/// What the council has done over the years, for people.
final class RecordText {

    private static final int COHORTS = 3;

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
        for (var band : List.of("below £5k", "£5k to £25k", "£25k to £100k", "£100k or more")) {
            headings.add(">" + band);
            headings.add(">sum");
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

    /// The largest of those that began early enough to have a later year.
    private static void survivors(PrintStream out, List<Cohort> cohorts) {
        cohorts.stream()
                .filter(cohort -> cohort.survivors().size() > 1)
                .sorted(Comparator.comparingLong(RecordText::size).reversed().thenComparing(Cohort::began))
                .limit(COHORTS)
                .forEach(cohort -> {
                    var next = cohort.survivors().get(1);
                    var last = cohort.survivors().getLast();
                    out.println(Words.wrap(
                            "Of %s first paid in %s, %s in %s%s."
                                    .formatted(
                                            (Format.count(size(cohort)) + (size(cohort) == 1 ? " body" : " bodies")),
                                            cohort.began(),
                                            paid(next.organisations().value()),
                                            next.year(),
                                            next.equals(last)
                                                    ? ""
                                                    : " and %s in %s"
                                                            .formatted(
                                                                    paid(last.organisations()
                                                                            .value()),
                                                                    last.year())),
                            ""));
                });
    }

    private static String paid(long bodies) {
        return Format.count(bodies) + (bodies == 1 ? " was paid" : " were paid");
    }

    private static long size(Cohort cohort) {
        return cohort.survivors().getFirst().organisations().value();
    }
}
