package org.mainstay.app.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.run.SafeCsv;
import org.mainstay.engine.coverage.AreaCoverage;
import org.mainstay.engine.coverage.Coverage;
import org.mainstay.engine.coverage.NeedCoverage;
import org.mainstay.engine.coverage.NotPlaced;
import org.mainstay.engine.coverage.OutletCoverage;
import org.mainstay.engine.coverage.SharedGround;
import org.mainstay.engine.coverage.SupplyStatus;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.RowRef;

/// Who is reached, as tables for a spreadsheet: every need and area, every service used or left out, what shares its
/// ground, and the gaps.
public final class CoverageTables {

    public static final String AREAS = "areas.csv";
    public static final String SERVICES = "services.csv";
    public static final String SHARED = "shared.csv";
    public static final String GAPS = "gaps.csv";

    private CoverageTables() {}

    public static void write(Path folder, Coverage coverage) throws IOException {
        try (var out = Files.newBufferedWriter(folder.resolve(AREAS))) {
            areas(out, coverage);
        }
        try (var out = Files.newBufferedWriter(folder.resolve(SERVICES))) {
            services(out, coverage);
        }
        try (var out = Files.newBufferedWriter(folder.resolve(SHARED))) {
            shared(out, coverage);
        }
        try (var out = Files.newBufferedWriter(folder.resolve(GAPS))) {
            gaps(out, coverage);
        }
    }

    private static void areas(Writer out, Coverage coverage) throws IOException {
        try (var table = new SafeCsv(
                out,
                "need",
                "area",
                "name",
                "ward",
                "people",
                "people_low",
                "people_high",
                "services",
                "providers",
                "nearest_minutes",
                "second_nearest_minutes",
                "places_per_million_in_need",
                "reason",
                "uncertain")) {
            for (var need : coverage.needs()) {
                need.areas().forEach(area -> area(table, need, area));
            }
        }
    }

    private static void area(SafeCsv table, NeedCoverage need, AreaCoverage area) {
        var people = area.people();
        table.row(
                need.need().code(),
                area.area().key().code(),
                area.area().name(),
                area.area().within().ward(),
                value(people),
                people == null ? "" : Long.toString(people.low()),
                people == null ? "" : Long.toString(people.high()),
                Integer.toString(area.services()),
                Integer.toString(area.providers()),
                value(area.nearest()),
                value(area.second()),
                value(area.access()),
                reason(need, area),
                doubts(area));
    }

    private static String reason(NeedCoverage need, AreaCoverage area) {
        return need.status() == SupplyStatus.RECORDED
                ? area.findReason().map(CoverageTables::code).orElse("")
                : code(need.status());
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String doubts(AreaCoverage area) {
        return area.doubts().stream().sorted().map(CoverageTables::code).collect(Collectors.joining(" "));
    }

    private static String value(@Nullable Figure figure) {
        return figure == null ? "" : Long.toString(figure.value());
    }

    private static void services(Writer out, Coverage coverage) throws IOException {
        try (var table = new SafeCsv(
                out,
                "need",
                "service",
                "name",
                "organisation",
                "type",
                "placed_by",
                "places",
                "places_are",
                "people_reached",
                "people_with_nobody_else",
                "people_left_with_one",
                "people_for_each_hundred_places",
                "left_out",
                "why",
                "path",
                "line")) {
            for (var need : coverage.needs()) {
                need.outlets().forEach(covered -> service(table, covered));
            }
            coverage.notPlaced().forEach(left -> leftOut(table, left));
        }
    }

    private static void leftOut(SafeCsv table, NotPlaced left) {
        var none = "";
        table.row(
                none,
                none,
                left.name(),
                none,
                left.kind(),
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                code(left.reason()),
                left.why(),
                left.row().source().path(),
                line(left.row()));
    }

    private static void service(SafeCsv table, OutletCoverage covered) {
        var outlet = covered.outlet();
        var places = outlet.capacity().places();
        var row = outlet.rows().getFirst();
        table.row(
                outlet.need().code(),
                outlet.id(),
                outlet.name(),
                outlet.organisation(),
                outlet.type(),
                code(outlet.where().placing()),
                places == null ? "" : places.toString(),
                code(outlet.capacity().basis()),
                value(covered.reached()),
                value(covered.alone()),
                value(covered.leftWithOne()),
                value(covered.crowding()),
                "",
                outlet.typeWhy(),
                row.source().path(),
                line(row));
    }

    private static String line(RowRef row) {
        return Integer.toString(row.line());
    }

    private static void shared(Writer out, Coverage coverage) throws IOException {
        try (var table = new SafeCsv(
                out,
                "need",
                "first",
                "first_name",
                "second",
                "second_name",
                "verdict",
                "why",
                "missing",
                "jaccard_per_million",
                "containment_per_million",
                "duplicated_per_million",
                "people_without_first",
                "people_without_second",
                "people_without_both",
                "new_single_point")) {
            for (var need : coverage.needs()) {
                need.shared().forEach(pair -> pair(table, need, pair));
            }
        }
    }

    private static void pair(SafeCsv table, NeedCoverage need, SharedGround pair) {
        var loss = pair.loss();
        table.row(
                need.need().code(),
                pair.first().id(),
                pair.first().label(),
                pair.second().id(),
                pair.second().label(),
                code(pair.verdict()),
                pair.why(),
                String.join("; ", pair.missing()),
                value(pair.jaccard()),
                value(pair.containment()),
                value(pair.duplicated()),
                loss == null ? "" : value(loss.first()),
                loss == null ? "" : value(loss.second()),
                loss == null ? "" : value(loss.both()),
                loss == null ? "" : Boolean.toString(loss.singlePoint()));
    }

    private static void gaps(Writer out, Coverage coverage) throws IOException {
        try (var table = new SafeCsv(out, "need", "area", "name", "ward", "people", "reason", "uncertain")) {
            for (var need : coverage.needs()) {
                for (var gap : need.gaps()) {
                    table.row(
                            need.need().code(),
                            gap.area().key().code(),
                            gap.area().name(),
                            gap.area().within().ward(),
                            value(gap.people()),
                            reason(need, gap),
                            doubts(gap));
                }
            }
        }
    }
}
