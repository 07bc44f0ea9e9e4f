package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.relationship.FundingLines;
import org.mainstay.model.funding.Funder;
import org.mainstay.model.funding.Provision;
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

        assertThat(answer(alone, 2_000))
                .contains("58 people lose service")
                .contains("People are counted in each year: whoever goes without for 3 years counts 3 times.");
        assertThat(answer(twins, 2_000)).contains("nobody loses service");
    }

    @Test
    void whereMostOfThemLoseTheSameThingItIsNamed() {
        var scene = new Scene()
                .line("Hall", Need.COMMUNITY_SPACE, 2_000, 200, 200)
                .line("Pantry", Need.FOOD, 2_000, 20, 20);

        assertThat(answer(scene, 4_000)).contains("642 people lose service (community space: 583).");
        assertThat(answer(scene, 2_000)).doesNotContain("lose service (");
    }

    @Test
    void whereMostOfEveryApproachIsUnclearWhomToAskIsTheAnswer() {
        var scene = new Scene().line("Dark", Need.FOOD, 2_000, null).line("Darker", Need.FOOD, 3_000, null);

        assertThat(answer(scene, 5_000))
                .contains("Too little is known here to decide: most of the money of every approach is unclear."
                        + " Ask first about Darker (£3,000 a year) and Dark (£2,000 a year).");
        assertThat(answer(new Scene().line("Known", Need.FOOD, 2_000, 20, 20), 2_000))
                .doesNotContain("Too little is known");
    }

    @Test
    void anUnclearWholeStillLeansSomewhere() {
        assertThat(answer(new Scene().line("Dark", Need.FOOD, 2_000, null), 2_000))
                .contains("The verdict on the whole: unclear, leaning to service loss in 100% of the draws.");
    }

    @Test
    void anApproachThatComesToTheSameChangesIsToldOnce() {
        assertThat(answer(new Scene().line("Known", Need.FOOD, 2_000, 20, 20), 2_000))
                .contains("Best cuts comes to the same changes as easy disinvestment.")
                .doesNotContain("Best cuts books");
    }

    @Test
    void moneyThatSeemsGivenForOnePurposeIsSaidToBeNoSurety() {
        assertThat(answer(new Scene().line("Given", Need.FOOD, 2_000, null).earmarked(), 2_000))
                .contains("£2,000 of it is booked as money given for one purpose, which may be no saving.");
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
    void whatPeopleSetAsideIsSaidAndNoProposalTouchesIt() {
        var scene = new Scene()
                .line("Known", Need.FOOD, 2_000, 20, 20)
                .line("Kept", Need.CARERS, 3_000, 20, 20)
                .setAside("Kept");

        assertThat(answer(scene, 2_000))
                .contains("People have set aside 1 line worth £3,000 a year; no proposal touches it.");
        assertThat(scene.appraise(5_000).approaches())
                .allSatisfy(result -> assertThat(result.changes())
                        .noneMatch(judged ->
                                judged.change().line().organisation().name().equals("Kept")));
    }

    @Test
    void nothingUnclearIsSaidToo() {
        assertThat(answer(new Scene().line("Known", Need.FOOD, 2_000, 20, 20), 2_000))
                .contains("None of its money is unclear.");
    }

    @Test
    void whatCanBeBankedIsSaidInPoundsOrAsNothing() {
        var mixed = new Scene().line("Known", Need.FOOD, 2_000, 20, 20).line("Dark", Need.CARERS, 1_000, null);

        assertThat(answer(mixed, 3_000)).contains("of which £2,000 can be banked on what is known");
        assertThat(answer(new Scene().line("Dark", Need.FOOD, 2_000, null), 2_000))
                .contains("of which nothing can be banked on what is known");
    }

    @Test
    void reportedChangesOnWhichTheCasesDisagreeAreCountedAsSuch() {
        var scene = new Scene()
                .assume("displaced_share", "0", "0.1", "0.2")
                .line("One", Need.FOOD, 10_000, 100, 100)
                .line("Two", Need.CARERS, 10_000, 100, 100);

        assertThat(answer(scene, 20_000))
                .contains("UNCLEAR: it hangs on assumptions what becomes of 2 changes.")
                .doesNotContain("nobody has reported")
                .doesNotContain("no cue tells");
    }

    @Test
    void roomAloneIsAReportToo() {
        var scene = new Scene().assume("displaced_share", "0", "0.1", "0.2");
        var room = new Provision.Delivery(null, 100L, null, null, null);
        scene.line("One", Need.FOOD, 10_000, scene.provision(Need.FOOD, room, Scene.FREE));

        assertThat(answer(scene, 10_000)).contains("it hangs on assumptions what becomes of 1 change");
    }

    @Test
    void theBestIsTheApproachThatLeavesMostToThePublicPurse() {
        var scene = new Scene()
                .assume("displaced_share", "0.05")
                .line("Many", Need.FOOD, 5_000, 80, 80)
                .line("Few", Need.FOOD, 5_001, 5, 5);

        assertThat(answer(scene, 5_000))
                .contains(
                        "On central assumptions medium-term investment leaves the public purse best off, and in 100% of the draws.");
    }

    @Test
    void whereEverythingIsProtectedNothingIsRecommended() {
        var scene = new Scene();
        var delivery = new Provision.Delivery(100L, 100L, null, null, null);
        var duty = new Provision.Terms(1, Scene.ON, true, "general", false);
        scene.line("Duty", Need.FOOD, 1_000, scene.provision(Need.FOOD, delivery, duty));

        assertThat(answer(scene, 1_000))
                .contains("Easy disinvestment finds no change")
                .endsWith("Nothing here saves the council money without costing it more.");
    }

    @Test
    void whatInHouseTeamsCostIsSaidBesideTheTotal() {
        var scene = new Scene()
                .line("Known", Need.FOOD, 2_000, 20, 20)
                .entered("Team", Need.FOOD, 500, 5, true, Funder.COUNCIL);
        var own = scene.funding();
        var known = own.lines().stream().filter(line -> !line.inHouse()).toList();
        var teams = own.lines().stream().filter(FundingLine::inHouse).toList();
        var funding = new FundingLines(
                own.year(),
                known,
                own.total(),
                own.oneOffs(),
                own.typeUnknown(),
                own.withheld(),
                List.of(),
                own.setAside(),
                teams);

        var appraisal = Appraiser.appraise(
                Subject.of(scene.place(), funding, scene.assumptions()),
                new AppraisalRequest(100_000, 3, 1, Scene.ON, Scene.DRAWS));

        assertThat(appraisal.answer())
                .contains("Beside them stand 1 line of in-house teams and other payers, worth £500 a year.");
    }

    private static String answer(Scene scene, long pounds) {
        return String.join(" ", scene.appraise(pounds).answer());
    }
}
