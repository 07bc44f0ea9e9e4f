package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.option.Change;
import org.mainstay.model.need.Need;

/// A line of £10,000 serves 100 people, the first month of three years still paid; one displaced person costs £1,000.
class SentencesTest {

    private final Scene scene = new Scene().line("A", Need.FOOD, 10_000, 100, 100);

    @Test
    void aServiceLossSaysHowMuchAndHowManyFewer() {
        assertThat(why(Verdict.SERVICE_LOSS, scene.end("A")))
                .isEqualTo("Public bodies are £28,164 better off over 3 years, by serving 292 people fewer.");
    }

    @Test
    void anEfficiencySaysWhoServesThePeopleThen() {
        scene.line("B", Need.FOOD, 5_000, 100, 200);

        assertThat(why(Verdict.EFFICIENCY, scene.end("A")))
                .contains("service does not fall")
                .endsWith("others in reach have room for the same people.");
        assertThat(why(Verdict.EFFICIENCY, scene.merge("A", "B"))).endsWith("B takes the work on.");
    }

    @Test
    void anEfficiencyThatCostsAFewPeopleTheirServiceSaysSo() {
        scene.assume("verdict_served_tolerance", "0.03").line("B", Need.FOOD, 5_000, 100, 198);

        assertThat(why(Verdict.EFFICIENCY, scene.end("A")))
                .contains("and service hardly falls (6 people fewer, too few to count): others in reach");
    }

    @Test
    void aFalseEconomySaysWhatBothLose() {
        scene.assume("displaced_share", "0.5");

        assertThat(why(Verdict.FALSE_ECONOMY, scene.end("A")))
                .matches("It costs the council more than it saves over 3 years: £[0-9,]+ worse off,"
                        + " and the public purse is £[0-9,]+ worse off\\.");
    }

    @Test
    void aGainTooSmallToCountIsNotCalledALoss() {
        scene.assume("displaced_share", "0.0995");

        assertThat(why(Verdict.FALSE_ECONOMY, scene.end("A")))
                .matches("It saves the council too little to count over 3 years: £[0-9]+,"
                        + " and the public purse is £[0-9]+ better off, too little to count\\.");
    }

    @Test
    void aCostShuntSaysHowThePublicPurseComesOut() {
        scene.assume("displaced_share", "0.5")
                .assume("outcome_payer_la/food", "0")
                .assume("outcome_payer_nhs/food", "1");

        assertThat(why(Verdict.COST_SHUNT, scene.end("A")))
                .startsWith("The council is £28,164 better off over 3 years, but others pay: the public purse is £")
                .endsWith("worse off.");
        scene.assume("displaced_share", "0.0995");
        assertThat(why(Verdict.COST_SHUNT, scene.end("A"))).endsWith("better off, too little to count.");
    }

    @Test
    void aClassThatTheOthersMadeWorseSaysSo() {
        scene.assume("displaced_share", "0.5");
        var twins = new Scene()
                .assume("displaced_share", "0.5")
                .line("A", Need.FOOD, 10_000, 50, 100)
                .line("B", Need.FOOD, 10_000, 50, 100);
        var corners = twins.corners(3);
        var judgement = Judgement.of(corners, twins.end("A"), List.of(twins.end("B")));
        var sentences = new Sentences(corners);

        assertThat(sentences.why(twins.end("A"), Verdict.FALSE_ECONOMY, judgement, true))
                .startsWith("As part of this portfolio it costs the council more");
        assertThat(sentences.why(twins.end("A"), Verdict.UNCLEAR, judgement, false))
                .startsWith("Nobody has reported");
        assertThat(why(Verdict.FALSE_ECONOMY, scene.end("A"))).startsWith("It costs the council more");
    }

    @Test
    void theSwitchingSentenceHoldsTheShareAgainstAPublishedRange() {
        scene.assumeChecked("displaced_share", "0.05", "0.1", "0.255");

        assertThat(switching())
                .isEqualTo(
                        "This saves public money only if fewer than 10 in 100 people turned away reach a council or NHS"
                                + " service; published range: scene, our range 5 to 25.5.");
    }

    @Test
    void aRangeThatLiesOnOneSideIsSaidTo() {
        scene.assume("displaced_share", "0.01", "0.02", "0.09");
        assertThat(switching()).endsWith("our range 1 to 9, all of it below that.");

        scene.assume("displaced_share", "0.2", "0.3", "0.4");
        assertThat(switching()).endsWith("our range 20 to 40, all of it above that.");
    }

    @Test
    void whereNothingTurnsItTheSwitchingSentenceSaysWhichWay() {
        scene.assume("outcome_cost/food", "10");

        assertThat(switching())
                .startsWith("This saves public money however many")
                .endsWith("published range: none, our range 0 to 0.");
    }

    @Test
    void whereNothingIsSavedTheSwitchingSentenceSaysSo() {
        scene.assume("merge_transition_share", "9").line("B", Need.FOOD, 5_000, 100, 200);

        assertThat(switching(scene.merge("A", "B"))).startsWith("This does not save public money even if nobody");
    }

    @Test
    void anUnknownRangeIsSaidToBe() {
        scene.forget("displaced_share");

        assertThat(switching()).endsWith("no range is known.");
    }

    private String switching() {
        return switching(scene.end("A"));
    }

    private String switching(Change change) {
        return new Sentences(scene.corners(3)).switching(Need.FOOD, scene.compare(change));
    }

    private String why(Verdict expected, Change change) {
        var corners = scene.corners(3);
        var judgement = Judgement.of(corners, change, List.of());
        assertThat(judgement.chances().verdict()).isEqualTo(expected);
        return new Sentences(corners).why(change, expected, judgement, true);
    }
}
