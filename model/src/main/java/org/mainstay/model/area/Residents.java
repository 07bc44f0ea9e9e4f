package org.mainstay.model.area;

import org.jspecify.annotations.Nullable;

/// Who lives in an area, as its own row gives it; null where the row does not say.
///
/// @param children aged 0 to 15
/// @param workingAge aged 16 to 64
/// @param older aged 65 and over
/// @param disabled residents whom the census counts as disabled
public record Residents(
        @Nullable Integer children,
        @Nullable Integer workingAge,
        @Nullable Integer older,
        @Nullable Integer disabled,
        Households households) {

    public static final Residents UNKNOWN = new Residents(null, null, null, null, Households.UNKNOWN);

    /// Households of the census; null where the row does not say.
    ///
    /// @param deprived in three dimensions or more
    public record Households(
            @Nullable Integer all,
            @Nullable Integer deprived,
            @Nullable Integer socialRent,
            @Nullable Integer privateRent) {

        public static final Households UNKNOWN = new Households(null, null, null, null);
    }
}
