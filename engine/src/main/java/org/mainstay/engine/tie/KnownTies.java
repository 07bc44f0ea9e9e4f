package org.mainstay.engine.tie;

import java.util.List;

/// The ties of a place between organisations with a funding line.
///
/// @param ties in order of id
/// @param unknown ties that a file tells and that cannot be followed, each with the reason
public record KnownTies(List<KnownTie> ties, List<String> unknown) {

    /// Nobody is tied to anybody.
    public static final KnownTies NONE = new KnownTies(List.of(), List.of());

    public KnownTies {
        ties = List.copyOf(ties);
        unknown = List.copyOf(unknown);
    }
}
