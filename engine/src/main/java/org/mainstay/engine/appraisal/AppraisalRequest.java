package org.mainstay.engine.appraisal;

import java.time.LocalDate;

/// What is asked.
///
/// @param savingPence pounds a year, in pence, from the first year on
/// @param years horizon; classes are given at 3 and 5 years besides
public record AppraisalRequest(long savingPence, int years, long seed, LocalDate on) {

    public AppraisalRequest {
        if (savingPence <= 0) {
            throw new IllegalArgumentException("The saving (%s pence) must be above 0.".formatted(savingPence));
        }
        if (years < 1 || years > 10) {
            throw new IllegalArgumentException("The years (%s) must be from 1 to 10.".formatted(years));
        }
    }
}
