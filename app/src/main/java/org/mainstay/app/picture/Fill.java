package org.mainstay.app.picture;

import java.util.Locale;

/// How an area is filled: each differs from the others in its pattern, so that it is known in black and white too.
public enum Fill {
    SOLID("#12436d", ""),
    HATCHED("#b35400", "M0 8L8 0M-2 2L2 -2M6 10L10 6"),
    DOTTED("#28695b", "M2 2h2v2h-2zM6 6h2v2h-2z"),
    UPRIGHT("#801650", "M2 0V8M6 0V8"),
    CROSSED("#3d3d3d", "M0 4H8M4 0V8"),
    LEVEL("#746cb1", "M0 2H8M0 6H8"),
    BACKWARD("#8a7700", "M0 0L8 8M-2 6L2 10M6 -2L10 2"),
    PALE("#a8bdd0", ""),
    EMPTY("#ffffff", "");

    private final String colour;
    private final String lines;

    Fill(String colour, String lines) {
        this.colour = colour;
        this.lines = lines;
    }

    public String colour() {
        return colour;
    }

    /// The lines of its pattern, eight pixels square, as SVG draws them; empty where it is plain.
    public String lines() {
        return lines;
    }

    /// The id of its pattern in a picture of this name.
    public String pattern(String chart) {
        return chart + "-" + name().toLowerCase(Locale.ROOT);
    }
}
