package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mainstay.model.need.Need;

/// Losers weighed, beside the people as they are.
class FairnessTest {

    private final Scene scene =
            new Scene().area("E1", 1, 30).area("E2", 10, 30).line("Meals", Need.FOOD, 10_000, 200, 200);

    @Test
    void whereEverybodyCountsAlikeThereIsNoSecondTable() {
        var fairness = scene.appraise(10_000).approaches().getFirst().fairness();

        assertThat(fairness.byDecile()).isEmpty();
        assertThat(fairness.sentence()).startsWith("Everybody counts alike");
    }

    @Test
    void peopleInPoorerDecilesCountMore() {
        scene.assume("median_income", "30000")
                .assume("distributional_elasticity", "1")
                .assume("decile_income/1", "15000")
                .assume("decile_income/10", "60000");

        var result = scene.appraise(10_000).approaches().getFirst();

        var people = result.byDecile().getFirst().people().value();
        var fairness = result.fairness();
        assertThat(people).isPositive();
        assertThat(fairness.byDecile()).hasSize(11);
        assertThat(fairness.byDecile().getFirst().people().value()).isBetween(2 * people - 1, 2 * people + 1);
        assertThat(fairness.byDecile().get(9).people().value()).isBetween(people / 2 - 1, people / 2 + 1);
        assertThat(fairness.byDecile().getLast().group()).isEqualTo("unknown");
        assertThat(fairness.byArea()).hasSize(2);
        assertThat(fairness.byArea().getFirst().people().value()).isBetween(2 * people - 1, 2 * people + 1);
        assertThat(fairness.byNeed())
                .filteredOn(need -> need.group().equals(Need.FOOD.words()))
                .singleElement()
                .satisfies(need -> assertThat(need.people().value())
                        .isBetween(2 * people + people / 2 - 2, 2 * people + people / 2 + 2));
    }
}
