package org.mainstay.app.picture;

import java.util.List;
import java.util.stream.LongStream;

/// From the least number that some rows draw to the most.
public record Reach(long least, long most) {

    /// What all the rows of a few pictures reach together with nothing, so that one can be held against another.
    public static Reach of(List<Row> rows) {
        var drawn = drawn(rows);
        return new Reach(Math.min(0, drawn.least), Math.max(0, drawn.most));
    }

    /// Only what the rows draw, so that small differences far from nothing can be seen.
    public static Reach drawn(List<Row> rows) {
        var ends = rows.stream()
                .flatMap(row -> row.parts().stream())
                .flatMapToLong(Reach::ends)
                .summaryStatistics();
        return ends.getCount() == 0 ? new Reach(0, 0) : new Reach(ends.getMin(), ends.getMax());
    }

    private static LongStream ends(Part part) {
        return switch (part) {
            case Part.Bar bar -> LongStream.of(bar.from(), bar.to());
            case Part.Span span -> LongStream.of(span.low(), span.high());
            case Part.Tick tick -> LongStream.of(tick.at());
            case Part.Spot spot -> LongStream.of(spot.at());
        };
    }

    /// Whether there is nothing to draw.
    public boolean isEmpty() {
        return least >= most;
    }

    /// Whether nothing stands in the picture.
    public boolean holdsNothing() {
        return least <= 0 && most >= 0;
    }

    /// How far across a number stands, from 0 to 1.
    double at(long number) {
        return isEmpty() ? 0 : (double) (number - least) / (most - least);
    }
}
