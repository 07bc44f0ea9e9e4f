package org.mainstay.engine.classification;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.need.Need;

/// What the cues say about the need that something serves.
///
/// @param need null where no cue tells, or two tell different things
/// @param why the cue that told, or why none did, in one sentence
public record ToldNeed(@Nullable Need need, String why) {

    public Optional<Need> findNeed() {
        return Optional.ofNullable(need);
    }
}
