package org.mainstay.model.classification;

import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.need.Need;

/// One cue. Cues are rows of data, so that a council can see, question and add to them.
///
/// @param words matched as whole words, case and punctuation aside; a last word ending in `*` matches its beginnings
/// @param need for NEED cues, null for the others
/// @param percent how often the cue is right, of a hundred, as far as anyone has counted
public record Cue(CueKind kind, String words, @Nullable Need need, int percent, String why, RowRef row)
        implements Fact {}
