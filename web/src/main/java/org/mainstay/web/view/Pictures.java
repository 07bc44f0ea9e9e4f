package org.mainstay.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.report.Format;
import org.mainstay.app.report.Sheet;
import org.mainstay.app.run.SavedFigure;
import org.mainstay.model.area.Outline;
import org.mainstay.model.area.Point;
import org.mainstay.web.view.Picture.Areas.Mark;

/// Draws pictures from the tables that stand behind them.
public final class Pictures {

    private static final double WIDTH = 100;

    private Pictures() {}

    /// Bars of some columns of a table, a group for each row; null where no cell of them holds a number.
    public static @Nullable Picture bars(String title, String says, Table table, List<Integer> columns) {
        var values = columns.stream()
                .flatMap(column -> table.rows().stream().map(row -> row.get(column)))
                .mapToLong(cell ->
                        cell instanceof Cell.Amount amount ? amount.figure().value() : 0)
                .summaryStatistics();
        var scale = new Scale(Math.min(0, values.getMin()), Math.max(0, values.getMax()));
        if (scale.empty()) {
            return null;
        }
        var groups =
                table.rows().stream().map(row -> group(row, columns, scale)).toList();
        var series = columns.stream().map(table.columns()::get).toList();
        return new Picture(title, says, new Picture.Bars(series, groups), table);
    }

    private static Picture.Bars.Group group(List<Cell> row, List<Integer> columns, Scale scale) {
        var bars = new ArrayList<Picture.Bars.Bar>();
        for (var series = 0; series < columns.size(); series++) {
            if (row.get(columns.get(series)) instanceof Cell.Amount amount) {
                bars.add(bar(series, amount.figure(), scale));
            }
        }
        var name = row.getFirst() instanceof Cell.Text text ? text.text() : "";
        return new Picture.Bars.Group(name, bars);
    }

    private static Picture.Bars.Bar bar(int series, SavedFigure figure, Scale scale) {
        return new Picture.Bars.Bar(
                series,
                Format.value(figure.value(), figure.unit()),
                scale.at(Math.min(0, figure.value())),
                scale.width(figure.value()));
    }

    /// From the least value to the most, nothing always between them.
    private record Scale(long least, long most) {

        boolean empty() {
            return least == most;
        }

        String at(long value) {
            return hundredths(value - least);
        }

        String width(long value) {
            return hundredths(Math.abs(value));
        }

        private String hundredths(long length) {
            return String.format(Locale.ROOT, "%.2f", WIDTH * length / (most - least));
        }
    }

    /// One outline of a map.
    ///
    /// @param step which shade, from 0 for the lightest; −1 where nothing is known
    /// @param link where a click goes, empty for nowhere
    public record Shape(String name, Outline outline, int step, List<Mark> marks, String link) {}

    /// A point on a map.
    public record Spot(String name, Point at, String link) {}

    /// A map of outlines; null where there are none.
    ///
    /// @param spots points over them; those beyond the outlines are not drawn
    /// @param steps what the shades mean, the lightest first
    public static @Nullable Picture map(
            String title, String says, Table table, List<Shape> shapes, List<Spot> spots, List<String> steps) {
        var drawn = shapes.stream()
                .filter(shape -> shape.outline().rings().stream()
                        .anyMatch(ring -> !ring.points().isEmpty()))
                .toList();
        if (drawn.isEmpty()) {
            return null;
        }
        var sheet = new Sheet(drawn.stream().map(Shape::outline).toList());
        var areas = drawn.stream().map(shape -> area(sheet, shape)).toList();
        var points = spots.stream()
                .filter(spot -> sheet.holds(spot.at()))
                .map(spot -> new Picture.Areas.Spot(spot.name(), sheet.x(spot.at()), sheet.y(spot.at()), spot.link()))
                .toList();
        return new Picture(title, says, new Picture.Areas(sheet.box(), areas, points, steps), table);
    }

    private static Picture.Areas.Area area(Sheet sheet, Shape shape) {
        var middle = Sheet.middle(shape.outline());
        return new Picture.Areas.Area(
                shape.name(),
                sheet.path(shape.outline()),
                shape.step(),
                shape.marks(),
                shape.link(),
                sheet.x(middle),
                sheet.y(middle));
    }
}
