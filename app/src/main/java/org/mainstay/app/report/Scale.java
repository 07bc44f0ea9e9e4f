package org.mainstay.app.report;

import java.util.List;
import java.util.Locale;
import org.mainstay.model.evidence.Figure;

/// The common scale of a few bars: from the least to the most that any of them or its range reaches, nothing included.
///
/// Positions are for drawing only, so they may be fractions; no number that is written comes from here.
final class Scale {

    private static final double WIDTH = 100;

    private final double least;
    private final double most;

    Scale(List<Figure> figures) {
        least = Math.min(0, figures.stream().mapToLong(Figure::low).min().orElse(0));
        most = Math.max(0, figures.stream().mapToLong(Figure::high).max().orElse(0));
    }

    Page.Bar bar(Figure figure, String mood) {
        var zero = at(0);
        var end = at(figure.value());
        return new Page.Bar(
                text(Math.min(zero, end)),
                text(Math.abs(end - zero)),
                text(zero),
                text(at(figure.low())),
                text(at(figure.high())),
                figure.low() != figure.high(),
                mood);
    }

    private double at(long value) {
        return most == least ? 0 : WIDTH * (value - least) / (most - least);
    }

    private static String text(double position) {
        return String.format(Locale.ROOT, "%.2f", position);
    }
}
