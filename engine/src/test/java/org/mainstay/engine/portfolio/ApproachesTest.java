package org.mainstay.engine.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.relationship.Altered;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.relationship.Signs;

class ApproachesTest {

    private static final long PERSON = 1_000_000;

    private final FundingLine a = Lines.free("A", 100);
    private final FundingLine b = Lines.free("B", 100);
    private final FundingLine c = Lines.free("C", 150);

    private static Approaches approaches(long pounds, FundingLine... lines) {
        return new Approaches(List.of(lines), pounds * 100, Lines.ON, Limits.NONE);
    }

    @Test
    void theBestCutIsTheOneThatFewestPeopleLose() {
        var scores = new Sums()
                .put(a, 30, 9 * PERSON, false)
                .put(b, 30, 5 * PERSON, false)
                .put(c, 30, 7 * PERSON, false);
        assertThat(approaches(100, a, b, c).bestCuts(scores).changes()).containsExactly(new Change.End(b));
    }

    @Test
    void aFirstLookChoosesWithoutProof() {
        var scores = new Sums()
                .put(a, 30, 9 * PERSON, false)
                .put(b, 30, 5 * PERSON, false)
                .put(c, 30, 7 * PERSON, false);
        var first = new Approaches(List.of(a, b, c), 100_00, Lines.ON, Limits.ofFirst(Map.of()));
        var best = first.bestCuts(scores);
        assertThat(best.changes()).containsExactly(new Change.End(b));
        assertThat(best.optimality()).isNull();
        assertThat(best.rule()).doesNotContain("estimates");
    }

    @Test
    void aFirstLookThatCannotMeetTheTargetTakesWhatItMayLikeTheWhole() {
        var scores = new Sums().put(a, 30, PERSON, false).put(b, 30, PERSON, false);
        var first = new Approaches(List.of(a, b), 900_00, Lines.ON, Limits.ofFirst(Map.of()));
        assertThat(first.bestCuts(scores)).isEqualTo(approaches(900, a, b).bestCuts(scores));
    }

    @Test
    void oneLargeCutMayBeBetterThanTheTwoThatLookBestOneByOne() {
        // Per person A and B bring most, and together they lose more than C alone.
        var scores = new Sums()
                .put(a, 90, 4 * PERSON, false)
                .put(b, 90, 4 * PERSON, false)
                .put(c, 30, 5 * PERSON, false);
        var approaches = approaches(150, a, b, c);
        var greedy =
                new GreedySearch(scores, false, Limits.NONE).choose("", List.of(a, b, c), List.of(), 150_00, Lines.ON);
        assertThat(greedy.changes()).hasSize(2);
        assertThat(approaches.bestCuts(scores).changes()).containsExactly(new Change.End(c));
    }

    @Test
    void whatTheModelSaysOfAllTogetherCorrectsTheEstimates() {
        var scores = new Sums()
                .put(a, 30, PERSON, false)
                .put(b, 30, PERSON, false)
                .put(c, 30, 3 * PERSON, false)
                .backUps(a, b)
                .together(9 * PERSON);
        var best = approaches(200, a, b, c).bestCuts(scores);
        assertThat(best.changes()).extracting(Change::line).contains(c);
        assertThat(scores.score(best.changes()).peopleLosing()).isEqualTo(4 * PERSON);
        assertThat(best.rule()).contains("The model bore them out after");
    }

    @Test
    void theRuleSaysThatTheChoiceIsProvenAndWhatTheNextBestAndTheLastPoundsCost() {
        var scores = new Sums()
                .put(a, 30, 9 * PERSON, false)
                .put(b, 30, 5 * PERSON, false)
                .put(c, 30, 7 * PERSON, false);
        assertThat(approaches(99, a, b, c).bestCuts(scores).rule())
                .contains("this is proven", "The model bore them out.", "but one 7 people", "The last £10,000");
    }

    @Test
    void whatIsReportedOnGoesFirstHoweverGoodTheRestLooks() {
        var untold = Lines.untold("U", 100);
        var scores = new Sums().put(a, 30, 9 * PERSON, false).put(untold, 30, 0, false);
        assertThat(approaches(100, a, untold).bestCuts(scores).changes()).containsExactly(new Change.End(a));
        assertThat(approaches(200, a, untold).bestCuts(scores).changes())
                .containsExactlyInAnyOrder(new Change.End(a), new Change.End(untold));
    }

    @Test
    void aMergerIsForMediumTermInvestmentAlone() {
        var merge = new Change.Merge(a, b);
        var scores = new Sums().put(a, 30, 0, false).put(c, 30, 3 * PERSON, false);
        var approaches = approaches(50, a, b, c);
        assertThat(approaches
                        .mediumTermInvestment(List.of(merge), scores, List.of())
                        .changes())
                .hasSize(1)
                .isSubsetOf(merge, new Change.Cut(a, 50), new Change.End(a));
        assertThat(approaches.bestCuts(scores).changes()).doesNotContain(merge);
    }

    @Test
    void resilienceRefusesWhatLeavesAnAreaWithoutAProvider() {
        var scores = new Sums().put(a, 30, PERSON, true).put(b, 10, 2 * PERSON, false);
        var approaches = approaches(100, a, b);
        assertThat(approaches.mediumTermInvestment(List.of(), scores, List.of()).changes())
                .containsExactly(new Change.End(a));
        var medium = approaches.mediumTermInvestment(List.of(), scores, List.of());
        assertThat(approaches
                        .placeResilience(List.of(), scores, List.of(medium))
                        .changes())
                .containsExactly(new Change.End(b));
    }

    @Test
    void resilienceSaysWhereItComesToTheSameAsMediumTermInvestment() {
        var scores = new Sums().put(a, 30, PERSON, false).put(b, 30, 2 * PERSON, false);
        var approaches = approaches(100, a, b);
        var medium = approaches.mediumTermInvestment(List.of(), scores, List.of());
        assertThat(approaches
                        .placeResilience(List.of(), scores, List.of(medium))
                        .rule())
                .endsWith("the same changes as medium-term investment.");
    }

    @Test
    void resilienceDoesNotCutAnOnlyProviderEither() {
        var scores = new Sums().put(a, 30, PERSON, true).put(b, 10, 2 * PERSON, false);
        assertThat(approaches(50, a, b)
                        .placeResilience(List.of(), scores, List.of())
                        .changes())
                .extracting(Change::line)
                .containsExactly(b);
    }

    @Test
    void aLineThatNoSearchMayTakeFromIsKeptAndTheReasonIsTold() {
        var scores = new Sums().put(a, 30, PERSON, false).put(b, 30, 2 * PERSON, false);
        var limits = new Limits(Map.of(a.id(), "A is kept."), Limits.EFFORT, false);
        var approaches = new Approaches(List.of(a, b), 150_00, Lines.ON, limits);

        assertThat(approaches.bestCuts(scores).changes()).containsExactly(new Change.End(b));
        assertThat(approaches.bestCuts(scores).keptBack()).containsExactly("A, GRANTS: A is kept.");
        assertThat(approaches.bestCuts(scores).rule()).contains("Here the target cannot be met");
        assertThat(approaches.easyDisinvestment().proposals())
                .filteredOn(proposal -> proposal.change().line().equals(a))
                .allSatisfy(proposal ->
                        assertThat(proposal.notes()).containsExactly("This rule takes it all the same. A is kept."));
    }

    @Test
    void noApproachTakesALineOfWhichItsPaymentsSayThatNothingIsSaved() {
        var fenced =
                Altered.signs(Lines.dark("Fenced", 100), new Signs(List.of("It is a grant."), List.of(), null, true));
        var approaches = approaches(150, a, fenced);

        assertThat(approaches.easyDisinvestment().changes()).containsExactly(new Change.End(a));
        assertThat(approaches.easyDisinvestment().keptBack()).containsExactly("Fenced, GRANTS: It is a grant.");
        assertThat(approaches.bestCuts(new Sums().put(a, 30, PERSON, false)).keptBack())
                .containsExactly("Fenced, GRANTS: It is a grant.");
    }

    @Test
    void aTargetThatNoChoiceMeetsIsComeNearTo() {
        var scores = new Sums().put(a, 30, PERSON, false);
        assertThat(approaches(300, a).bestCuts(scores).changes()).containsExactly(new Change.End(a));
    }

    /// The sets of options are nested here: no area loses its last provider, and every line's need is known.
    @Test
    void aWiderChoiceIsNeverWorseOnAThousandPlacesAndEasyDisinvestmentNeverBest() {
        for (var seed = 1L; seed <= 1_000; seed++) {
            var random = new SplittableRandom(seed);
            var scores = new Sums();
            var lines = IntStream.range(0, 4)
                    .mapToObj(number -> Lines.free("L" + number, random.nextLong(50, 400)))
                    .toList();
            lines.forEach(line -> scores.put(line, random.nextLong(1, 90), random.nextLong(40 * PERSON), false));
            var merges = List.<Change>of(new Change.Merge(lines.get(0), lines.get(1)));
            var approaches = new Approaches(lines, 300_00, Lines.ON, Limits.NONE);

            var cuts = approaches.bestCuts(scores);
            var medium = approaches.mediumTermInvestment(merges, scores, List.of(cuts));
            var resilience = approaches.placeResilience(merges, scores, List.of(cuts, medium));

            assertThat(List.of(
                            loss(scores, resilience),
                            loss(scores, medium),
                            loss(scores, cuts),
                            easy(scores, approaches.easyDisinvestment())))
                    .as("place %d", seed)
                    .isSorted();
        }
    }

    /// Where it falls short of the target it is no choice that the others have.
    private static long easy(Scores scores, Portfolio easy) {
        return easy.changes().stream().mapToLong(scores::savingPence).sum() < 300_00
                ? Long.MAX_VALUE
                : loss(scores, easy);
    }

    private static long loss(Scores scores, Portfolio portfolio) {
        return scores.loss(portfolio.changes());
    }
}
