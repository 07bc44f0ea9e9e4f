package org.mainstay.engine.location;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.engine.effort.Effort;
import org.mainstay.engine.effort.Ending;
import org.mainstay.engine.synthetic.Size;

class SetCoverTest {

    private static final Effort PLENTY = Effort.of(1_000_000_000L);

    /// Three areas in a ring, each between two of three sites.
    private static final CoverageSets RING =
            CoverageSets.of(List.of(1.0, 1.0, 1.0), 3, List.of(List.of(0, 1), List.of(1, 2), List.of(0, 2)));

    @Test
    void twoOfThreeSitesInARingAreEnough() {
        var choice = SetCover.of(RING).choose(PLENTY);
        assertThat(choice.value()).isEqualTo(2);
        assertThat(choice.bound()).isEqualTo(2);
        assertThat(choice.proven()).isTrue();
    }

    @Test
    void aBackupNeedsAllThree() {
        var choice = SetCover.withBackup(RING).choose(PLENTY);
        assertThat(choice.sites()).containsExactly(0, 1, 2);
        assertThat(choice.proven()).isTrue();
    }

    @Test
    void areasThatNobodyCanCoverAreToldAndLeftOut() {
        var coverage = CoverageSets.of(List.of(1.0, 1.0, 0.0), 2, List.of(List.of(1), List.of(), List.of()));
        var choice = SetCover.of(coverage).choose(PLENTY);
        assertThat(choice.sites()).containsExactly(1);
        assertThat(choice.leftOut()).containsExactly(1);
        assertThat(SetCover.withBackup(coverage).choose(PLENTY).leftOut()).containsExactly(0, 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void noFewerSitesCoverThanAProvenAnswer(long seed) {
        var coverage = Instances.random(seed, 30, 12).within(30);
        for (var depth = 1; depth <= 2; depth++) {
            var cover = depth == 1 ? SetCover.of(coverage) : SetCover.withBackup(coverage);
            var choice = cover.choose(PLENTY);
            assertThat(covers(coverage, choice.sites(), depth)).isTrue();
            assertThat(choice.proven()).isTrue();
            assertThat(choice.value()).isEqualTo(least(coverage, depth));
        }
    }

    @Test
    void theBoroughIsProven() {
        var choice = SetCover.of(Instances.within3km(Size.S1)).choose(PLENTY);
        assertThat(choice.proven()).isTrue();
        assertThat(choice.leftOut()).hasSize(81);
    }

    @Test
    void noEffortStillGivesACoverAndABound() {
        var coverage = Instances.within3km(Size.S1);
        var choice = SetCover.of(coverage).choose(Effort.of(0));
        assertThat(choice.ending()).isEqualTo(Ending.SPENT);
        assertThat(covers(coverage, choice.sites(), 1)).isTrue();
        assertThat(choice.bound()).isLessThanOrEqualTo(choice.value());
    }

    static int least(CoverageSets coverage, int depth) {
        return IntStream.rangeClosed(0, coverage.sites())
                .filter(count -> Instances.choices(coverage.sites(), count).stream()
                        .anyMatch(sites -> covers(coverage, sites, depth)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean covers(CoverageSets coverage, List<Integer> sites, int depth) {
        return IntStream.range(0, coverage.areas())
                .filter(area -> coverage.people(area) > 0 && coverage.depth(area) >= depth)
                .allMatch(area -> IntStream.of(coverage.near(area))
                                .filter(sites::contains)
                                .count()
                        >= depth);
    }
}
