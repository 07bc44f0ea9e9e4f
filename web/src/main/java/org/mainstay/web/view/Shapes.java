package org.mainstay.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.mainstay.model.area.Outline;
import org.mainstay.model.area.Point;

/// Draws outlines on one flat sheet. Positions are whole numbers of a sheet a thousand wide; what falls together at
/// that
/// scale is drawn once.
final class Shapes {

    private static final double SHEET = 1000;
    private static final int FEWEST = 3;

    private final double west;
    private final double north;
    private final double squeeze;
    private final double scale;
    private final String box;

    /// A sheet that holds these outlines, which must have a point.
    Shapes(List<Outline> outlines) {
        west = points(outlines, Point::longitude).min().orElseThrow();
        north = points(outlines, Point::latitude).max().orElseThrow();
        var east = points(outlines, Point::longitude).max().orElseThrow();
        var south = points(outlines, Point::latitude).min().orElseThrow();
        squeeze = Math.cos(Math.toRadians((north + south) / 2));
        scale = SHEET / Math.max(1e-9, (east - west) * squeeze);
        var height = Math.max(1, Math.round((north - south) * scale));
        box = "-4 -4 %d %d".formatted(Math.round(SHEET) + 8, height + 8);
    }

    private static DoubleStream points(List<Outline> outlines, ToDoubleFunction<Point> part) {
        return outlines.stream()
                .flatMap(outline -> outline.rings().stream())
                .flatMap(ring -> ring.points().stream())
                .mapToDouble(part);
    }

    String box() {
        return box;
    }

    /// As SVG draws it; empty where nothing is left of it at this scale.
    String path(Outline outline) {
        var path = new StringBuilder();
        outline.rings().forEach(ring -> draw(ring, path));
        return path.toString();
    }

    private void draw(Outline.Ring ring, StringBuilder path) {
        var corners = new ArrayList<String>();
        for (var point : ring.points()) {
            var corner = Math.round((point.longitude() - west) * squeeze * scale)
                    + " "
                    + Math.round((north - point.latitude()) * scale);
            if (corners.isEmpty() || !corners.getLast().equals(corner)) {
                corners.add(corner);
            }
        }
        if (corners.size() >= FEWEST) {
            path.append('M').append(String.join(" ", corners)).append('Z');
        }
    }
}
