package org.mainstay.web.page.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.coverage.AreaCoverage;
import org.mainstay.engine.coverage.NeedCoverage;
import org.mainstay.engine.coverage.SupplyStatus;
import org.mainstay.model.area.Outline;
import org.mainstay.web.place.OpenPlace;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Picture;
import org.mainstay.web.view.Picture.Areas.Mark;
import org.mainstay.web.view.Pictures;

/// The map of one need: its small areas and, where published lists place them, its services.
final class NeedMap {

    private final OpenPlace open;
    private final NeedCoverage need;
    private final String query;
    private final boolean known;

    NeedMap(OpenPlace open, NeedCoverage need, String query) {
        this.open = open;
        this.need = need;
        this.query = query;
        this.known = need.status() == SupplyStatus.RECORDED;
    }

    /// Null where the supply is not known, for then a map would look like one of gaps, and where no outline is.
    @Nullable
    Picture picture(Shading shading) {
        if (!known) {
            return null;
        }
        Map<String, Outline> outlines = new HashMap<>();
        open.reading().place().listOutlines().forEach(outline -> outlines.putIfAbsent(outline.code(), outline));
        var shapes = new ArrayList<Pictures.Shape>();
        for (var area : need.areas()) {
            var outline = outlines.get(area.area().key().code());
            if (outline != null) {
                shapes.add(shape(shading, area, outline));
            }
        }
        return Pictures.map(
                "Where people are reached",
                "Each shape is a small area: " + shading.says()
                        + ". Striped areas have nobody in reach; a question mark says"
                        + " that the finding is uncertain. Circles are services; a place that is kept secret is not shown.",
                AreaTables.all(open.id(), need, query),
                shapes,
                spots(),
                shading.steps(need));
    }

    private Pictures.Shape shape(Shading shading, AreaCoverage area, Outline outline) {
        var marks = new ArrayList<Mark>();
        if (area.gap()) {
            marks.add(Mark.GAP);
        }
        if (!area.doubts().isEmpty()) {
            marks.add(Mark.DOUBT);
        }
        return new Pictures.Shape(
                title(area),
                outline,
                shading.step(need, area),
                marks,
                Links.area(open.id(), area.area().key().code()) + query);
    }

    private static String title(AreaCoverage area) {
        var nearest = area.nearest();
        var services = area.services() == 0
                ? "nobody in reach"
                : area.services() == 1 ? "1 service in reach" : area.services() + " services in reach";
        return "%s, %s: %s%s"
                .formatted(
                        area.area().name(),
                        area.area().within().ward(),
                        services,
                        nearest == null ? "" : ", the nearest in %d minutes".formatted(nearest.value()));
    }

    private List<Pictures.Spot> spots() {
        var spots = new ArrayList<Pictures.Spot>();
        for (var covered : need.outlets()) {
            var at = covered.outlet().where().at();
            if (at != null) {
                spots.add(new Pictures.Spot(
                        covered.outlet().label(),
                        at,
                        Links.service(open.id(), covered.outlet().id()) + query));
            }
        }
        return spots;
    }
}
