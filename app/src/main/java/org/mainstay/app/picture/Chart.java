package org.mainstay.app.picture;

import java.util.List;

/// A picture as its template draws it. Positions across are hundredths of its width and positions down are pixels, so
/// that words keep their size however wide the screen is.
///
/// @param name unique on its page, in letters and hyphens
/// @param says what a person should see in it, in a sentence or a few
/// @param fills those that are used, for their patterns
public record Chart(
        String name,
        String title,
        String says,
        List<Fill> fills,
        List<Box> boxes,
        List<Stroke> strokes,
        List<Disc> discs,
        List<Words> words,
        int height) {

    /// A filled area.
    public record Box(String x, int y, String width, int height, String fill) {}

    /// A straight line.
    public record Stroke(String fromX, int fromY, String toX, int toY, String width) {}

    /// A spot.
    public record Disc(String x, int y) {}

    /// One line of words.
    ///
    /// @param anchor which end of it stands at `x`, as SVG calls it
    public record Words(String x, int y, String anchor, boolean strong, String text) {}

    public Chart {
        fills = List.copyOf(fills);
        boxes = List.copyOf(boxes);
        strokes = List.copyOf(strokes);
        discs = List.copyOf(discs);
        words = List.copyOf(words);
    }
}
