package org.mainstay.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.mainstay.model.area.Outline;
import org.mainstay.model.area.Point;

/// A flat sheet to draw outlines on. Positions are whole numbers of a sheet a thousand wide; what falls together at
/// that
/// scale is drawn once.
public final class Sheet {

    private static final double WIDTH = 1000;
    private static final int FEWEST = 3;
    private static final int MARGIN = 6;

    private final double west;
    private final double north;
    private final double squeeze;
    private final double scale;
    private final long height;

    /// A sheet that holds these outlines, which must have a point.
    public Sheet(List<Outline> outlines) {
        west = points(outlines, Point::longitude).min().orElseThrow();
        north = points(outlines, Point::latitude).max().orElseThrow();
        var east = points(outlines, Point::longitude).max().orElseThrow();
        var south = points(outlines, Point::latitude).min().orElseThrow();
        squeeze = Math.cos(Math.toRadians((north + south) / 2));
        scale = WIDTH / Math.max(1e-9, (east - west) * squeeze);
        height = Math.max(1, Math.round((north - south) * scale));
    }

    private static DoubleStream points(List<Outline> outlines, ToDoubleFunction<Point> part) {
        return outlines.stream()
                .flatMap(outline -> outline.rings().stream())
                .flatMap(ring -> ring.points().stream())
                .mapToDouble(part);
    }

    /// What SVG calls its view box.
    public String box() {
        return "%d %d %d %d".formatted(-MARGIN, -MARGIN, Math.round(WIDTH) + 2 * MARGIN, height + 2 * MARGIN);
    }

    public long x(Point point) {
        return Math.round((point.longitude() - west) * squeeze * scale);
    }

    public long y(Point point) {
        return Math.round((north - point.latitude()) * scale);
    }

    /// A point about the middle of an outline that has any: the mean of the corners of its longest ring.
    public static Point middle(Outline outline) {
        var longest = outline.rings().stream()
                .map(Outline.Ring::points)
                .max(Comparator.comparingInt(List::size))
                .orElseThrow();
        return new Point(
                longest.stream().mapToDouble(Point::longitude).average().orElseThrow(),
                longest.stream().mapToDouble(Point::latitude).average().orElseThrow());
    }

    /// Whether a point lies on the sheet.
    public boolean holds(Point point) {
        return x(point) >= 0 && x(point) <= WIDTH && y(point) >= 0 && y(point) <= height;
    }

    /// As SVG draws it; empty where nothing is left of it at this scale.
    public String path(Outline outline) {
        var path = new StringBuilder();
        outline.rings().forEach(ring -> draw(ring, path));
        return path.toString();
    }

    private void draw(Outline.Ring ring, StringBuilder path) {
        var corners = new ArrayList<String>();
        for (var point : ring.points()) {
            var corner = x(point) + " " + y(point);
            if (corners.isEmpty() || !corners.getLast().equals(corner)) {
                corners.add(corner);
            }
        }
        if (corners.size() >= FEWEST) {
            path.append('M').append(String.join(" ", corners)).append('Z');
        }
    }
}
