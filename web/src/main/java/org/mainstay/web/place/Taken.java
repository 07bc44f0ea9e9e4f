package org.mainstay.web.place;

/// What became of one file that somebody dropped.
///
/// @param name as it was given
/// @param why in one sentence for people
public record Taken(String name, Fate fate, String why) {

    /// What became of it.
    public enum Fate {
        /// New to the place.
        ADDED,
        /// In the place of another file of the same name, which can be brought back.
        REPLACED,
        /// The same bytes were there already.
        SAME,
        REFUSED
    }

    /// Whether the place holds other files than before.
    public boolean changes() {
        return fate == Fate.ADDED || fate == Fate.REPLACED;
    }
}
