package org.mainstay.engine.appraisal;

import java.time.LocalDate;

/// What is asked.
///
/// @param savingPence pounds a year, in pence, from the first year on; 0 where no saving is to be met and
/// only options are weighed
/// @param years horizon; classes are given at 3 and 5 years besides
public record AppraisalRequest(long savingPence, int years, long seed, LocalDate on) {

    public AppraisalRequest {
        if (savingPence < 0) {
            throw new IllegalArgumentException("The saving (%s pence) must not be below 0.".formatted(savingPence));
        }
        if (years < 1 || years > 10) {
            throw new IllegalArgumentException("The years (%s) must be from 1 to 10.".formatted(years));
        }
    }

    /// Whether there is a saving to be met.
    public boolean hasTarget() {
        return savingPence > 0;
    }
}
