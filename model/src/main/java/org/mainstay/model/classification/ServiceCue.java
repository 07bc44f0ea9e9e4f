package org.mainstay.model.classification;

import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// Words that tell a service type, or that only look as if they did.
///
/// @param serviceType its slug
/// @param words matched as whole words, case and punctuation aside; a last word ending in `*` matches its beginnings
/// @param percent how often the cue is right, of a hundred, as far as anyone has counted; for [Tells#NOT] it says
///     nothing
public record ServiceCue(String serviceType, Tells tells, String words, int percent, String why, RowRef row)
        implements Fact {

    /// Where the words count.
    public enum Tells {
        /// In a name as in any other text.
        TEXT,
        /// In a name alone: `guides` in a description may lead people through a museum.
        NAME,
        /// Words of the type within these tell nothing: `benefit` in `community benefit`.
        NOT,
        /// The whole word for a kind in a list of services: `food_bank`.
        KIND
    }
}
