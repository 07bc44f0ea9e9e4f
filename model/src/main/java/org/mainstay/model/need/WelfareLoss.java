package org.mainstay.model.need;

import org.jspecify.annotations.Nullable;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// What a reform of benefits takes out of an area in a year, as a user's own table estimates it.
///
/// @param people those affected, null where the table does not say
/// @param pence a year, null where the table gives the loss for each adult alone
/// @param pencePerAdult a year and adult of working age, null where the table does not say
public record WelfareLoss(
        AreaKey area,
        String reform,
        @Nullable Integer people,
        @Nullable Long pence,
        @Nullable Long pencePerAdult,
        RowRef row)
        implements Fact {}
