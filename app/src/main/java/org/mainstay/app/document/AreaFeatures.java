package org.mainstay.app.document;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.coverage.AreaCoverage;
import org.mainstay.engine.coverage.Coverage;
import org.mainstay.engine.coverage.NeedCoverage;
import org.mainstay.engine.coverage.OutletCoverage;
import org.mainstay.model.area.Area;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.area.Outline;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.need.Need;

/// The coverage of all needs as one GeoJSON file (RFC 7946, WGS84) for maps of one's own: each small area once, with a
/// few properties for each need, and services where published lists place them. A place that is kept secret is left
/// out.
public final class AreaFeatures {

    private final Json json;

    private AreaFeatures(Json json) {
        this.json = json;
    }

    /// One need in one area.
    private record Found(Need need, AreaCoverage area) {}

    public static void write(OutputStream out, Coverage coverage, List<Outline> outlines) {
        Map<String, Outline> byCode = new HashMap<>();
        outlines.forEach(outline -> byCode.putIfAbsent(outline.code(), outline));
        var byArea = new LinkedHashMap<AreaKey, List<Found>>();
        for (var need : coverage.needs()) {
            for (var area : need.areas()) {
                byArea.computeIfAbsent(area.area().key(), any -> new ArrayList<>())
                        .add(new Found(need.need(), area));
            }
        }
        try (var json = new Json(out)) {
            var features = new AreaFeatures(json);
            json.text("type", "FeatureCollection").list("features");
            byArea.forEach((key, found) -> features.write(found, byCode.get(key.code())));
            coverage.needs().forEach(features::write);
            json.endList();
        }
    }

    /// An area without an outline is a feature without a geometry, so that none is lost.
    private void write(List<Found> found, @Nullable Outline outline) {
        Area area = found.getFirst().area().area();
        json.item().text("type", "Feature").text("id", area.key().code());
        if (outline == null) {
            json.text("geometry", null);
        } else {
            json.object("geometry").text("type", "MultiPolygon");
            json.polygons("coordinates", outline).end();
        }
        json.object("properties")
                .text("kind", "area")
                .text("name", area.name())
                .text("ward", area.within().ward());
        found.forEach(one -> write(one.need().code() + "_", one.area()));
        json.end().end();
    }

    private void write(String need, AreaCoverage area) {
        value(need + "people", area.people());
        json.number(need + "services", area.services());
        value(need + "nearest_minutes", area.nearest());
        value(need + "places_per_million_in_need", area.access());
        json.flag(need + "uncertain", !area.doubts().isEmpty());
    }

    private void write(NeedCoverage need) {
        need.outlets().forEach(this::write);
    }

    private void write(OutletCoverage covered) {
        var outlet = covered.outlet();
        var at = outlet.where().at();
        if (at == null) {
            return;
        }
        json.item().text("type", "Feature").text("id", outlet.need().code() + "/" + outlet.id());
        json.object("geometry")
                .text("type", "Point")
                .position("coordinates", at)
                .end();
        json.object("properties")
                .text("kind", "service")
                .text("need", outlet.need().code())
                .text("name", outlet.name())
                .text("organisation", outlet.organisation())
                .text("placed_by", Json.snake(outlet.where().placing()));
        value("people_reached", covered.reached());
        value("people_with_nobody_else", covered.alone());
        json.end().end();
    }

    private void value(String name, @Nullable Figure figure) {
        if (figure == null) {
            json.text(name, null);
        } else {
            json.number(name, figure.value());
        }
    }
}
