package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.coverage.LineReach;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.portfolio.Approaches;
import org.mainstay.engine.portfolio.Limits;
import org.mainstay.engine.portfolio.Portfolio;
import org.mainstay.engine.portfolio.Scores;
import org.mainstay.model.need.Need;

/// A wider choice is never worse, by the model itself: on a thousand small places with services that have
/// room to spare, back each other up, turn people away or could be merged.
class NestingTest {

    private static final int PLACES = 1_000;
    private static final long TARGET = 4_000_00;
    private static final long EFFORT = Limits.EFFORT / 100;

    private static Scene scene(SplittableRandom random) {
        var scene = new Scene()
                .assume("risk_alpha", "0.8")
                .assume("risk_lambda", "0.25")
                .assume("rerouted_share", "0.2", "0.6", "1")
                .assume("displaced_share", "0", "0.15", "0.5");
        var needs = List.of(Need.FOOD, Need.FOOD, Need.CARERS, Need.CARERS);
        for (var number = 0; number < needs.size(); number++) {
            var people = random.nextLong(5, 200);
            var pounds = random.nextLong(1_000, 5_000);
            if (random.nextInt(3) == 0) {
                scene.full("L" + number, needs.get(number), pounds, people, random.nextLong(1, 40));
            } else {
                scene.line("L" + number, needs.get(number), pounds, people, people + random.nextLong(150));
            }
        }
        return scene;
    }

    @Test
    void aWiderChoiceIsNeverWorseOnAThousandPlacesInTheModel() {
        var kept = 0;
        for (var seed = 1L; seed <= PLACES; seed++) {
            var scene = scene(new SplittableRandom(seed));
            var ground = Ground.of(scene.place(), LineReach.UNKNOWN);
            var scores = ModelScores.of(scene.corners(3), scene.model());
            var wider = new Wider(scene.funding(), ground, scene.model());
            var approaches = new Approaches(scene.lines(), TARGET, Scene.ON, new Limits(Map.of(), EFFORT, false));
            var easy = approaches.easyDisinvestment();
            var cuts = approaches.bestCuts(scores);
            var medium = approaches.mediumTermInvestment(wider.ofTheCouncil(), scores, List.of(cuts));
            var resilience = approaches.placeResilience(wider.ofAll(), scores, List.of(cuts, medium));

            if (meets(scores, cuts)) {
                assertThat(List.of(loss(scores, medium), loss(scores, cuts), easy(scores, easy)))
                        .as("place %d", seed)
                        .isSorted();
                // Place resilience may not take what leaves an area without a provider.
                if (!scores.score(medium.changes()).leavesNone() && !cutsTheOnlyOne(scores, medium)) {
                    kept++;
                    assertThat(loss(scores, resilience)).as("place %d", seed).isLessThanOrEqualTo(loss(scores, medium));
                }
            }
        }
        assertThat(kept).isGreaterThan(PLACES / 4);
    }

    private static boolean cutsTheOnlyOne(Scores scores, Portfolio portfolio) {
        return portfolio.changes().stream()
                .filter(change -> change instanceof Change.Cut)
                .anyMatch(
                        cut -> scores.score(List.of(new Change.End(cut.line()))).leavesNone());
    }

    private static boolean meets(Scores scores, Portfolio portfolio) {
        return portfolio.changes().stream().mapToLong(scores::savingPence).sum() >= TARGET;
    }

    /// What no other approach may choose, since a change in it costs the council more than it saves, or falls
    /// short, is no measure of theirs.
    private static long easy(Scores scores, Portfolio easy) {
        var sensible = easy.changes().stream()
                .allMatch(change -> scores.score(List.of(change)).councilCash() > 0);
        return sensible && meets(scores, easy) ? loss(scores, easy) : Long.MAX_VALUE;
    }

    private static long loss(Scores scores, Portfolio portfolio) {
        return scores.loss(portfolio.changes());
    }
}
