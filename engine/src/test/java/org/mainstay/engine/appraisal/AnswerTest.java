package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mainstay.model.need.Need;

/// The first paragraph says how much, what comes of it, what is unclear and why.
class AnswerTest {

    @Test
    void itBeginsWithWhatThePlacePaysAndTheTarget() {
        assertThat(answer(new Scene().line("Known", Need.FOOD, 2_000, 20, 20), 1_000))
                .startsWith(
                        "The place pays £2,000 a year on 1 funding line; the target is £1,000 a year, judged over 3 years.");
    }

    @Test
    void aSavingThatCanBeBankedIsSaidToBe() {
        assertThat(answer(new Scene().line("Known", Need.FOOD, 2_000, 20, 20), 2_000))
                .contains("Easy disinvestment books £2,000 a year by 1 change, all of which can be banked.");
    }

    @Test
    void aSavingThatNobodyHasConfirmedIsNot() {
        assertThat(answer(new Scene().line("Dark", Need.FOOD, 2_000, null), 2_000))
                .contains("can be banked on what is known");
    }

    @Test
    void peopleWhoLoseServiceAreCountedAndAGainIsNoLoss() {
        var alone = new Scene().line("Known", Need.FOOD, 2_000, 20, 20);
        var twins = new Scene().line("One", Need.FOOD, 2_000, 10, 40).line("Other", Need.FOOD, 2_000, 10, 40);

        assertThat(answer(alone, 2_000)).contains("58 people lose service");
        assertThat(answer(twins, 2_000)).contains("nobody loses service");
    }

    @Test
    void aWorsePublicPurseIsSaidInWords() {
        var scene = new Scene().assume("displaced_share", "0.5").line("Known", Need.FOOD, 2_000, 20, 20);

        assertThat(answer(scene, 2_000)).contains("worse off");
    }

    @Test
    void whatIsMostlyAssumptionIsNotRecommendedWithoutAWarning() {
        assertThat(answer(new Scene().line("Dark", Need.FOOD, 2_000, null), 2_000))
                .contains("ask first");
        assertThat(answer(new Scene().line("Known", Need.FOOD, 2_000, 20, 20), 2_000))
                .doesNotContain("ask first");
    }

    @Test
    void nothingUnclearIsSaidToo() {
        assertThat(answer(new Scene().line("Known", Need.FOOD, 2_000, 20, 20), 2_000))
                .contains("None of its money is unclear.");
    }

    private static String answer(Scene scene, long pounds) {
        return String.join(" ", scene.appraise(pounds).answer());
    }
}
