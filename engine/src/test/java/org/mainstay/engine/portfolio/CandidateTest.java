package org.mainstay.engine.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.option.Change;

/// The order in which a search takes what it may.
class CandidateTest {

    @Test
    void whatIsKnownComesBeforeWhatRestsOnAssumptionsHoweverMuchThatBrings() {
        var known = candidate("Known", 1, 1_000);
        var unconfirmed = new Candidate(new Change.End(Lines.free("U", 10)), false, score(1_000, 1), 0);
        var unreported = new Candidate(new Change.End(Lines.unreported("R", 10)), true, score(1_000, 1), 0);

        assertThat(Stream.of(unconfirmed, unreported, known).sorted()).first().isEqualTo(known);
        assertThat(known).isLessThan(unconfirmed).isLessThan(unreported);
        assertThat(unreported).isGreaterThan(known);
    }

    @Test
    void aMergerIsKnownOnlyWhereBothLinesAre() {
        var half = new Candidate(
                new Change.Merge(Lines.free("A", 10), Lines.unreported("B", 10)), true, score(1_000, 1), 0);

        assertThat(candidate("Known", 1, 1_000)).isLessThan(half);
    }

    @Test
    void mostCashForEachPersonComesFirst() {
        assertThat(candidate("B", 30, 3)).isLessThan(candidate("A", 18, 2));
        assertThat(candidate("B", 18, 2)).isGreaterThan(candidate("A", 30, 3));
    }

    @Test
    void nobodyLosingBeatsAnybodyLosingAndThenMostCash() {
        assertThat(candidate("B", 1, 0)).isLessThan(candidate("A", 1_000, 1));
        assertThat(candidate("B", 1, -5)).isLessThan(candidate("A", 1_000, 1));
        assertThat(candidate("B", 2, 0)).isLessThan(candidate("A", 1, -5));
    }

    @Test
    void amountsBeyondWhatAMultiplicationHoldsAreStillCompared() {
        var more = candidate("B", Long.MAX_VALUE, Long.MAX_VALUE - 1);
        var less = candidate("A", Long.MAX_VALUE - 1, Long.MAX_VALUE);

        assertThat(more).isLessThan(less);
        assertThat(less).isGreaterThan(more);
    }

    @Test
    void amongEqualsTheIdDecides() {
        assertThat(candidate("A", 20, 2)).isLessThan(candidate("B", 10, 1));
        assertThat(candidate("A", 10, 1)).isEqualByComparingTo(candidate("A", 20, 2));
    }

    private static Candidate candidate(String name, long cash, long losing) {
        return new Candidate(new Change.End(Lines.free(name, 10)), true, score(cash, losing), 0);
    }

    private static Scores.Score score(long cash, long losing) {
        return new Scores.Score(cash, losing, false, cash);
    }
}
