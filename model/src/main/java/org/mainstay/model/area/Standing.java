package org.mainstay.model.area;

import org.jspecify.annotations.Nullable;

/// Where an area stands in one domain of deprivation; null where the file does not say.
///
/// @param score the higher the more deprived
/// @param rank 1 is the most deprived of the country
/// @param decile 1 is the most deprived tenth
public record Standing(
        @Nullable Double score,
        @Nullable Integer rank,
        @Nullable Integer decile) {}
