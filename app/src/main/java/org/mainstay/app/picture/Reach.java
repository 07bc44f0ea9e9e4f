package org.mainstay.app.picture;

import java.util.List;
import java.util.stream.LongStream;

/// From the least number that some rows draw to the most, nothing always between them.
public record Reach(long least, long most) {

    /// What all the rows of a few pictures reach together, so that one can be held against another.
    public static Reach of(List<Row> rows) {
        var ends = rows.stream()
                .flatMap(row -> row.parts().stream())
                .flatMapToLong(Reach::ends)
                .summaryStatistics();
        return new Reach(Math.min(0, ends.getMin()), Math.max(0, ends.getMax()));
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

    /// How far across a number stands, from 0 to 1.
    double at(long number) {
        return isEmpty() ? 0 : (double) (number - least) / (most - least);
    }
}
