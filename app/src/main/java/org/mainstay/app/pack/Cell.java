package org.mainstay.app.pack;

/// What stands in one cell of a table.
///
/// @param range empty where the number is certain
/// @param ref the number of its figure, such as `F12`, which leads to where it comes from; empty for plain text
/// @param id of its figure, empty for plain text
public record Cell(String text, String range, String ref, String id) {

    static Cell text(String text) {
        return new Cell(text, "", "", "");
    }

    /// What nobody knows is never a number.
    static Cell notKnown() {
        return text("not known");
    }

    public boolean isFigure() {
        return !ref.isEmpty();
    }

    /// With its range in brackets.
    public String full() {
        return range.isEmpty() ? text : text + " (" + range + ")";
    }
}
