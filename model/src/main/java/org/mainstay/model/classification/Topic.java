package org.mainstay.model.classification;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// A tag of a classification of charities, such as UKCAT: what an organisation is about.
///
/// @param subcategory empty where it has none
/// @param level 1 for a whole category, 2 for a part of it, 3 for a tag
/// @param pattern what in a text tells it, null for tags that no pattern tells
/// @param exclude what in a text speaks against it, null where nothing does
public record Topic(
        String code,
        String name,
        String category,
        String subcategory,
        int level,
        @Nullable TextPattern pattern,
        @Nullable TextPattern exclude,
        RowRef row)
        implements Fact {

    public Optional<TextPattern> findPattern() {
        return Optional.ofNullable(pattern);
    }

    public Optional<TextPattern> findExclude() {
        return Optional.ofNullable(exclude);
    }
}
