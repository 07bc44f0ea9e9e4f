package org.mainstay.ingest.geography;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.area.Outline;
import org.mainstay.model.area.Point;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Gathers the rings of one GeoJSON geometry: a ring is an array of positions, however deep it stands. A line is one
/// that does not close, and a point one of a single position.
final class Geometry {

    private final List<Outline.Ring> rings = new ArrayList<>();
    private String shape = "";
    private @Nullable Projection projection;
    private boolean broken;

    String shape() {
        return shape;
    }

    List<Outline.Ring> rings() {
        return List.copyOf(rings);
    }

    /// How its positions are meant, told by the first of them.
    Projection projection() {
        return projection == null ? Projection.DEGREES : projection;
    }

    /// Whether something in it is no position, or not all are meant in one way.
    boolean broken() {
        return broken;
    }

    /// Reads the object that the parser stands on.
    void read(JsonParser json) {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var member = json.currentName();
            var value = json.nextToken();
            if ("type".equals(member)) {
                shape = json.getValueAsString("");
                json.skipChildren();
            } else if (value == JsonToken.START_ARRAY && "coordinates".equals(member)) {
                var alone = readArray(json);
                if (alone != null) {
                    rings.add(new Outline.Ring(List.of(alone)));
                }
            } else {
                json.skipChildren();
            }
        }
    }

    /// Reads one array and all in it: a position, whose point it gives back, or an array of positions or of arrays.
    private @Nullable Point readArray(JsonParser json) {
        var first = json.nextToken();
        if (first.isNumeric()) {
            return readPosition(json);
        }
        var points = new ArrayList<Point>();
        for (var token = first; token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (token != JsonToken.START_ARRAY) {
                broken = true;
                json.skipChildren();
                continue;
            }
            var point = readArray(json);
            if (point != null) {
                points.add(point);
            }
        }
        if (!points.isEmpty()) {
            rings.add(new Outline.Ring(points));
        }
        return null;
    }

    /// Longitude, then latitude; a height may follow and is left. In metres: easting, then northing.
    private Point readPosition(JsonParser json) {
        var first = json.getDoubleValue();
        var second = json.nextToken().isNumeric() ? json.getDoubleValue() : Double.NaN;
        while (json.currentToken() != JsonToken.END_ARRAY) {
            json.skipChildren();
            json.nextToken();
        }
        var meant = Projection.of(first, second).orElse(null);
        if (projection == null) {
            projection = meant;
        }
        broken |= meant == null || meant != projection;
        return meant == null ? new Point(0, 0) : meant.point(first, second);
    }
}
