package org.mainstay.model.area;

import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// A postcode and the small area it lies in.
///
/// @param code upper case without a space, the form postcodes join on
/// @param area null for a pseudo code, which means no area
/// @param live false once terminated; those stay, since old spending names them
public record Postcode(
        String code, @Nullable AreaKey area, @Nullable Point at, boolean live, RowRef row) implements Fact {}
