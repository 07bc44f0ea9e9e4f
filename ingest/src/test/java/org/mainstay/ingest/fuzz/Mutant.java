package org.mainstay.ingest.fuzz;

import org.jspecify.annotations.Nullable;

/// A spoilt file.
///
/// @param headings the line of headings where it stands as it was and only cells below it were changed, else null: then
/// every row below it must be accounted for
record Mutant(String name, byte[] bytes, @Nullable String headings) {}
