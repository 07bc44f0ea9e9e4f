package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.portfolio.Scores;
import org.mainstay.model.need.Need;

/// Services that stand in for each other, as the estimates of a choice see them.
class PoolsTest {

    private final Scene scene = new Scene();

    private Scores scores() {
        return ModelScores.of(scene.corners(3), scene.model());
    }

    @Test
    void servicesForOneNeedThatReachTheSamePeopleArePooled() {
        scene.area("E1", 1, 100)
                .area("E2", 1, 100)
                .line("A", Need.FOOD, 1_000, 50, 80, "E1")
                .line("B", Need.FOOD, 1_000, 50, 80, "E1")
                .line("Elsewhere", Need.FOOD, 1_000, 50, 80, "E2")
                .line("Other", Need.CARERS, 1_000, 50, 80, "E1");

        assertThat(scores().pools()).singleElement().satisfies(pool -> {
            assertThat(pool.room())
                    .containsOnlyKeys(scene.line("A").id(), scene.line("B").id());
            assertThat(pool.people()).isEqualTo(100 * Micro.ONE);
            // A million pounds for each person and each of three years.
            assertThat(pool.weight()).isEqualTo(300);
        });
    }

    @Test
    void whatIsNoLongerPaidBuysNoMoreRoom() {
        scene.line("A", Need.FOOD, 1_000, 50, 100).line("B", Need.FOOD, 1_000, 50, 100);
        var scores = scores();
        var a = scene.line("A");

        // £7 for each of 100 places: £250 less is 35.7 places less.
        assertThat(scores.roomLost(new Change.Cut(a, 25)) / 100_000).isEqualTo(357);
        assertThat(scores.roomLost(scene.end("A"))).isEqualTo(100 * Micro.ONE);
        assertThat(scores.roomLost(scene.merge("A", "B"))).isEqualTo(100 * Micro.ONE);
        assertThat(scores.roomLost(new Change.Taper(a, 75, 12))).isEqualTo(scores.roomLost(new Change.Cut(a, 25)));
        assertThat(scores.roomLost(new Change.Invest(a, 7_00, 0, null))).isEqualTo(-Micro.ONE);
        assertThat(scores.roomLost(new Change.Settle(a, 12, null))).isZero();
        assertThat(scores.roomLost(new Change.FrontDoor(a, List.of(scene.line("B")), null, 0, null)))
                .isZero();
    }

    @Test
    void twoThatEachLookHarmlessAreNotBothEnded() {
        scene.line("A", Need.FOOD, 5_000, 50, 100)
                .line("B", Need.FOOD, 5_000, 50, 100)
                .line("C", Need.CARERS, 5_000, 10, 10);
        var cuts = scene.appraise(10_000).approaches().stream()
                .filter(one -> one.approach() == Approach.BEST_CUTS)
                .findFirst()
                .orElseThrow();

        assertThat(cuts.changes()).extracting(Appraisal.Judged::change).contains(scene.end("C"));
        assertThat(cuts.chosen().certainty()).satisfies(certainty -> {
            assertThat(certainty).isNotNull();
            if (certainty != null) {
                assertThat(certainty.agreed()).isTrue();
                assertThat(certainty.regret().value()).isZero();
            }
        });
    }
}
