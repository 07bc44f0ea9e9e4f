package org.mainstay.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.report.Format;
import org.mainstay.app.run.SavedFigure;

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
}
