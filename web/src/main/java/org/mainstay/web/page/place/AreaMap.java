package org.mainstay.web.page.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.area.Area;
import org.mainstay.model.area.Outline;
import org.mainstay.web.place.OpenPlace;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Picture;
import org.mainstay.web.view.Pictures;
import org.mainstay.web.view.Table;

/// The map of a place's small areas, shaded by deprivation, and the same for each ward.
///
/// @param picture null where no outline is known
record AreaMap(@Nullable Picture picture, Map<String, Picture> wards) {

    private static final List<String> STEPS =
            List.of("least deprived fifth of the country", "second", "middle", "fourth", "most deprived fifth");
    private static final int TENTHS = 10;

    static AreaMap of(OpenPlace open) {
        var outlines = new HashMap<String, Outline>();
        open.reading().place().listOutlines().forEach(outline -> outlines.putIfAbsent(outline.code(), outline));
        var shapes = new ArrayList<Pictures.Shape>();
        var wards = new HashMap<String, Picture>();
        for (var ward : open.portrait().portrait().wards()) {
            var own = new ArrayList<Pictures.Shape>();
            for (var small : ward.smallAreas()) {
                var outline = outlines.get(small.area().key().code());
                if (outline != null) {
                    own.add(shape(open, small.area(), ward.name(), outline));
                }
            }
            shapes.addAll(own);
            var picture = picture(
                    WardTables.smallAreas(open, List.of(ward)),
                    own,
                    "Each shape is a small area of the ward; the darker, the more deprived.");
            if (picture != null) {
                wards.put(ward.code(), picture);
            }
        }
        var table = WardTables.smallAreas(open, open.portrait().portrait().wards());
        return new AreaMap(
                picture(
                        table,
                        shapes,
                        "Each shape is a small area; the darker, the more deprived. A click goes to its ward."),
                wards);
    }

    private static @Nullable Picture picture(Table table, List<Pictures.Shape> shapes, String says) {
        return Pictures.map("Where deprivation is", says, table, shapes, List.of(), STEPS);
    }

    private static Pictures.Shape shape(OpenPlace open, Area area, String ward, Outline outline) {
        var decile = decile(open, area);
        var said = decile == null ? "deprivation not known" : "tenth %d of %d by deprivation".formatted(decile, TENTHS);
        return new Pictures.Shape(
                "%s, %s: %s".formatted(area.name(), ward, said),
                outline,
                decile == null ? -1 : (TENTHS - decile) / 2,
                List.of(),
                Links.ward(open.id(), area.within().wardCode()));
    }

    /// From 1, the most deprived; null where no file says.
    static @Nullable Integer decile(OpenPlace open, Area area) {
        var deprivation = open.reading().place().findDeprivation(area.key()).orElse(null);
        return deprivation == null ? null : deprivation.imdDecile();
    }

    /// The tenth of the country in which an area is, linked to the row that says so.
    static Cell decileCell(OpenPlace open, Area area) {
        var deprivation = open.reading().place().findDeprivation(area.key()).orElse(null);
        var decile = deprivation == null ? null : deprivation.imdDecile();
        return deprivation == null || decile == null
                ? Cell.text("not known")
                : Cell.link("tenth " + decile, Links.row(open.id(), deprivation.row()));
    }
}
