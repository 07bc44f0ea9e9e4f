package org.mainstay.app.document;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Locale;
import org.mainstay.app.command.Merger;
import org.mainstay.app.command.ShowCoverage;
import org.mainstay.engine.coverage.AreaCoverage;
import org.mainstay.engine.coverage.Fairness;
import org.mainstay.engine.coverage.NeedCoverage;
import org.mainstay.engine.coverage.NewSites;
import org.mainstay.engine.coverage.NotPlaced;
import org.mainstay.engine.coverage.Outlet;
import org.mainstay.engine.coverage.OutletCoverage;
import org.mainstay.engine.coverage.SharedGround;
import org.mainstay.engine.coverage.SupplyStatus;

/// Who is reached and who is not, for programs.
public final class CoverageJson {

    private CoverageJson() {}

    public static void write(OutputStream out, ShowCoverage.Shown shown) {
        var coverage = shown.coverage();
        try (var json = new Json(out)) {
            json.text("on", coverage.on().toString()).text("measure", coverage.measure());
            json.texts(
                    "travel",
                    coverage.travel().modes().stream().map(mode -> mode.code()).toList());
            json.list("needs");
            coverage.needs().forEach(need -> write(json, need));
            json.endList().list("mergers");
            shown.mergers().forEach(merger -> write(json, merger));
            json.endList().list("linchpins");
            coverage.linchpins()
                    .forEach(linchpin -> json.item()
                            .text("kind", linchpin.kind().name())
                            .text("id", linchpin.id())
                            .text("name", linchpin.name())
                            .figure("people", linchpin.people())
                            .figure("services", linchpin.services())
                            .figure("pence", linchpin.pence())
                            .end());
            json.endList().list("not_placed");
            coverage.notPlaced().forEach(service -> write(json, service));
            json.endList().texts("notes", coverage.notes());
        }
    }

    private static void write(Json json, NeedCoverage need) {
        json.item()
                .text("need", need.need().code())
                .text("supply", need.status().name())
                .text("supply_why", need.statusWhy())
                .figure("people", need.people())
                .text("people_are", need.how())
                .figure("places", need.places())
                .number("places_unknown", need.placesUnknown())
                .figure("without_access", need.withoutAccess())
                .figure("single_dependence", need.singleDependence())
                .figure("one_provider", need.oneProvider())
                .figure("not_measured", need.notMeasured())
                .number("limit_minutes", BigDecimal.valueOf(need.limit()).stripTrailingZeros());
        json.list("areas");
        need.areas().forEach(area -> write(json, need, area));
        json.endList();
        write(json, need.fairness());
        json.list("services");
        need.outlets().forEach(outlet -> write(json, outlet));
        json.endList().list("duplication");
        need.shared().forEach(shared -> write(json, shared));
        json.endList().list("more_outlets");
        need.newSites().forEach(sites -> write(json, sites));
        json.endList().list("not_listed");
        need.notListed()
                .forEach(line -> json.item()
                        .text("organisation", line.organisation().name())
                        .text("line", line.id())
                        .figure("yearly", line.yearly())
                        .end());
        json.endList().end();
    }

    private static void write(Json json, Merger merger) {
        json.item()
                .text("first", merger.shared().first().id())
                .text("second", merger.shared().second().id())
                .text("line", merger.saving().line().id())
                .text("into", merger.saving().into().id())
                .figure("saving", merger.saving().yearly())
                .figure("only_first", merger.onlyFirst())
                .figure("only_second", merger.onlySecond())
                .end();
    }

    private static void write(Json json, Fairness fairness) {
        json.object("fairness")
                .figure("concentration_index", fairness.concentration())
                .figure("gini", fairness.gini())
                .figure("palma", fairness.palma())
                .list("deciles");
        fairness.deciles()
                .forEach(decile -> json.item()
                        .number("decile", decile.decile())
                        .figure("people", decile.people())
                        .figure("without_access", decile.without())
                        .figure("single_dependence", decile.one())
                        .end());
        json.endList().end();
    }

    private static void write(Json json, NewSites sites) {
        json.item()
                .texts(
                        "areas",
                        sites.areas().stream().map(area -> area.key().code()).toList())
                .figure("reached", sites.reached())
                .number("at_most", sites.atMost())
                .flag("proven", sites.proven())
                .end();
    }

    private static void write(Json json, NeedCoverage need, AreaCoverage area) {
        var unknown = need.status() != SupplyStatus.RECORDED;
        json.item()
                .text("code", area.area().key().code())
                .figure("people", area.people())
                .figure("access", area.access())
                .number("services", area.services())
                .number("providers", area.providers())
                .figure("nearest", area.nearest())
                .figure("second_nearest", area.second())
                .text(
                        "reason",
                        unknown
                                ? need.status().name()
                                : area.findReason().map(Enum::name).orElse(null))
                .texts("doubts", area.doubts().stream().map(Enum::name).sorted().toList())
                .end();
    }

    private static void write(Json json, OutletCoverage covered) {
        var outlet = covered.outlet();
        var places = outlet.capacity().places();
        json.item()
                .text("id", outlet.id())
                .text("name", outlet.name())
                .text("organisation", outlet.organisation())
                .text("type", outlet.type().isEmpty() ? null : outlet.type())
                .text("type_why", outlet.typeWhy())
                .text("placed_by", outlet.where().placing().name())
                .text("places", places == null ? null : places.toString())
                .text("places_are", outlet.capacity().basis().name())
                .text("places_why", outlet.capacity().why())
                .figure("reached", covered.reached())
                .figure("alone", covered.alone())
                .figure("left_with_one", covered.leftWithOne())
                .figure("crowding", covered.crowding())
                .end();
    }

    private static void write(Json json, SharedGround shared) {
        json.item();
        json.object("first");
        write(json, shared.first());
        json.end().object("second");
        write(json, shared.second());
        json.end()
                .text("verdict", shared.verdict().name())
                .text("why", shared.why())
                .texts("missing", shared.missing())
                .figure("jaccard", shared.jaccard())
                .figure("containment", shared.containment())
                .figure("duplicated", shared.duplicated());
        var loss = shared.loss();
        if (loss != null) {
            json.object("loss")
                    .figure("first", loss.first())
                    .figure("second", loss.second())
                    .figure("both", loss.both())
                    .flag("back_up", loss.backUp())
                    .flag("new_single_point", loss.singlePoint())
                    .end();
        }
        json.end();
    }

    private static void write(Json json, Outlet outlet) {
        json.text("id", outlet.id()).text("name", outlet.name()).text("organisation", outlet.organisation());
    }

    private static void write(Json json, NotPlaced service) {
        json.item()
                .text("name", service.name())
                .text("kind", service.kind())
                .text("reason", service.reason().name().toLowerCase(Locale.ROOT))
                .text("why", service.why())
                .text("path", service.row().source().path())
                .number("line", service.row().line())
                .end();
    }
}
