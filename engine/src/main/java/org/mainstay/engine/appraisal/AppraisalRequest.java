package org.mainstay.engine.appraisal;

import java.time.LocalDate;

/// What is asked.
///
/// @param savingPence pounds a year, in pence, from the first year on; 0 where no saving is to be met and
/// only options are weighed
/// @param years horizon; classes are given at 3 and 5 years besides
/// @param draws how many times the assumptions are drawn from their ranges
public record AppraisalRequest(long savingPence, int years, long seed, LocalDate on, int draws) {

    /// As many as an answer needs that is to be relied on.
    public static final int DRAWS = 2_048;

    /// Enough for a first look, and the fewest that can be asked for.
    public static final int FEW_DRAWS = 128;

    /// Beyond this a share hardly moves.
    public static final int MOST_DRAWS = 8_192;

    public AppraisalRequest {
        if (savingPence < 0) {
            throw new IllegalArgumentException("The saving (%s pence) must not be below 0.".formatted(savingPence));
        }
        if (years < 1 || years > 10) {
            throw new IllegalArgumentException("The years (%s) must be from 1 to 10.".formatted(years));
        }
        if (draws < 1 || draws > MOST_DRAWS) {
            throw new IllegalArgumentException("The draws (%s) must be from 1 to %s.".formatted(draws, MOST_DRAWS));
        }
    }

    /// With as many draws as are usual.
    public AppraisalRequest(long savingPence, int years, long seed, LocalDate on) {
        this(savingPence, years, seed, on, DRAWS);
    }

    /// Whether there is a saving to be met.
    public boolean hasTarget() {
        return savingPence > 0;
    }
}
