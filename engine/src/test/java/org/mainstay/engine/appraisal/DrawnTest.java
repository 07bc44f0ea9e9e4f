package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.mainstay.model.need.Need;

/// Two lines with everything about them drawn. In the arithmetic of draws and in that of pennies the same comes out.
class DrawnTest {

    private final Scene scene = new Scene()
            .assume("displaced_share", "0", "0.1", "0.3")
            .assume("leaving_rate", "0.1", "0.3", "1")
            .assume("cashability", "0.3", "0.7", "1")
            .assume("rerouted_share", "0.5", "0.9", "1")
            .area("E1", 1, 100)
            .area("E2", 7, 50)
            .line("A", Need.FOOD, 10_000, 100, 100)
            .line("B", Need.FOOD, 5_000, 60, 90)
            .line("C", Need.CARERS, 5_000, 60, 90);

    @Test
    void inOneDrawThePenniesAreThoseOfTheExactModel() {
        var corners = scene.corners(3, 16);
        var ended = scene.end("A");
        var drawn = corners.findings().drawn(Question.whole(List.of(ended)));
        for (var draw = 0; draw < 16; draw++) {
            var model = Model.of(
                    corners.frame(), scene.assumptions(), corners.drawn().at(draw), Scene.ON, 3);
            var question = Question.alone(ended);
            var after = model.course(question.all());
            var exact = Comparison.of(model, scene.assumptions(), question, model.base(), after);
            assertThat(drawn.purse[draw]).isCloseTo(exact.consequences().publicPurse(Basis.CASHABLE), within(10L));
            assertThat(drawn.council[draw]).isCloseTo(exact.consequences().council(Basis.CASHABLE), within(10L));
            assertThat(drawn.people[draw]).isEqualTo(exact.people().change());
            assertThat(drawn.classes[corners.horizon()][draw]).isEqualTo(Chances.number(exact.verdict()));
            assertThat(drawn.columns[Columns.SERVED][draw]).isEqualTo(PeopleCount.served(after));
            assertThat(drawn.columns[Columns.NOT_SERVED][draw]).isEqualTo(PeopleCount.notServed(after));
            assertThat(drawn.columns[Columns.DELIVERED][draw])
                    .isCloseTo(exact.consequences().moneySaved(), within(10L));
        }
    }

    @Test
    void onAnyNumberOfThreadsTheAnswerIsTheSame() throws Exception {
        try (var one = new ForkJoinPool(1);
                var four = new ForkJoinPool(4)) {
            assertThat(one.submit(() -> scene.appraise(10_000)).get())
                    .isEqualTo(four.submit(() -> scene.appraise(10_000)).get());
        }
    }

    @Test
    void theOthersOfAPortfolioCountOnlyWhereTheyCanTouchTheSameNeed() {
        var frame = scene.frame();

        assertThat(Question.last(scene.end("A"), List.of(scene.end("C")), frame).given())
                .isEmpty();
        assertThat(Question.last(scene.end("A"), List.of(scene.end("B"), scene.end("C")), frame)
                        .given())
                .containsExactly(scene.end("B"));
    }

    @Test
    void leavingTheOthersOutChangesNothing() {
        var corners = scene.corners(3, 16);
        var all = List.of(scene.end("B"), scene.end("C"));
        var findings = corners.findings();
        var full = findings.drawn(new Question(all, List.of(scene.end("A")), false));
        var near = findings.drawn(Question.last(scene.end("A"), all, corners.frame()));

        assertThat(near.classes).isDeepEqualTo(full.classes);
        assertThat(near.people).isEqualTo(full.people);
        assertThat(near.purse).isEqualTo(full.purse);
    }

    @Test
    void aClassNearTheLimitIsDrawnForAgainAndCalledBorderlineWhereItStays() {
        var near = new Scene()
                .assume("verdict_share", "0.5")
                .assume("displaced_share", "0", "0.1", "0.2")
                .assume("outcome_cost/carers", "10")
                .line("A", Need.FOOD, 10_000, 100, 100)
                .line("B", Need.CARERS, 10_000, 100, 100);
        var corners = near.corners(3, 128);
        corners.findings().prepare(List.of(List.of(near.end("A")), List.of(near.end("B"))), Progress.UNSEEN);

        var half = corners.findings().chances(near.end("A"), List.of());
        var clear = corners.findings().chances(near.end("B"), List.of());
        assertThat(half.shares().draws()).isEqualTo(512);
        assertThat(half.borderline()).isTrue();
        assertThat(clear.shares().draws()).isEqualTo(128);
        assertThat(clear.borderline()).isFalse();
    }
}
