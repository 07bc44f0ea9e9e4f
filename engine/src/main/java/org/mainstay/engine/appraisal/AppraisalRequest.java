package org.mainstay.engine.appraisal;

import java.time.LocalDate;

/// What is asked.
///
/// @param savingPence pounds a year, in pence, from the first year on; 0 where no saving is to be met and
/// only options are weighed
/// @param years horizon; classes are given at 3 and 5 years besides
/// @param draws how many times the assumptions are drawn from their ranges
/// @param first whether a first look is enough, which leaves out what takes long
public record AppraisalRequest(long savingPence, int years, long seed, LocalDate on, int draws, boolean first) {

    /// As many as an answer needs that is to be relied on.
    public static final int DRAWS = 2_048;

    /// The fewest that a whole answer can be asked for with.
    public static final int FEW_DRAWS = 128;

    /// Beyond this a share hardly moves.
    public static final int MOST_DRAWS = 8_192;

    /// Those of a first look: the first of all draws.
    public static final int FIRST_DRAWS = 16;

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

    /// Asks for the whole answer.
    public AppraisalRequest(long savingPence, int years, long seed, LocalDate on, int draws) {
        this(savingPence, years, seed, on, draws, false);
    }

    /// The same question, where a first look is enough.
    public AppraisalRequest atFirst() {
        return new AppraisalRequest(savingPence, years, seed, on, Math.min(draws, FIRST_DRAWS), true);
    }

    /// Whether there is a saving to be met.
    public boolean hasTarget() {
        return savingPence > 0;
    }
}
