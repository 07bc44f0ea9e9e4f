package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.option.Change;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Trace;
import org.mainstay.model.funding.Provision;
import org.mainstay.model.need.Need;
import org.mainstay.model.place.Place;

class AppraiserTest {

    @Test
    void easyDisinvestmentEndsTheShortestNoticeThenTheSmallestAndTrimsTheLast() {
        var scene = new Scene()
                .line("Small", Need.FOOD, 1_000, 10, 10)
                .line("Middle", Need.FOOD, 2_000, 20, 20)
                .line("Large", Need.FOOD, 10_000, 100, 100);

        var easy = scene.appraise(4_000).approaches().getFirst();

        assertThat(easy.changes().stream().map(one -> Words.change(one.change())))
                .containsExactly("end Small", "end Middle", "cut Large by 10%");
        assertThat(easy.saving().value()).isEqualTo(400_000);
        assertThat(Objects.requireNonNull(easy.shortfall()).value()).isZero();
    }

    @Test
    void anAssumptionOfThePlacesOwnIsCitedAndAShippedOneIsNot() {
        var scene = new Scene().line("Free", Need.FOOD, 1_000, 100, 100);
        var own = scene.assumptions().get("cashability");
        var place = Place.of(List.of(own));

        var figures = Appraiser.appraise(
                        Subject.of(place, scene.funding(), scene.assumptions()),
                        new AppraisalRequest(50_000, 3, 1, Scene.ON, Scene.DRAWS))
                .figures();

        assertThat(figures.stream().filter(figure -> figure.id().startsWith("assumption/")))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.id()).isEqualTo("assumption/cashability");
                    assertThat(((Trace.Total) figure.trace()).rows().rows()).containsExactly(own.row());
                });
    }

    @Test
    void aDutyARingFenceAndALongContractAreNeverCut() {
        var delivery = new Provision.Delivery(100L, 100L, null, null, null);
        var scene = new Scene();
        var end = LocalDate.of(2026, 6, 30);
        scene.line(
                "Duty",
                Need.FOOD,
                1_000,
                scene.provision(Need.FOOD, delivery, new Provision.Terms(1, end, true, "general", false)));
        scene.line(
                "Fund",
                Need.FOOD,
                1_000,
                scene.provision(Need.FOOD, delivery, new Provision.Terms(1, end, false, "ring", true)));
        scene.line(
                "Tied",
                Need.FOOD,
                1_000,
                scene.provision(
                        Need.FOOD,
                        delivery,
                        new Provision.Terms(null, LocalDate.of(2028, 3, 31), false, "general", false)));
        scene.line(
                "Slow",
                Need.FOOD,
                1_000,
                scene.provision(Need.FOOD, delivery, new Provision.Terms(18, end, false, "general", false)));
        scene.line("Free", Need.FOOD, 1_000, 100, 100);

        var appraisal = scene.appraise(4_000);

        for (var result : appraisal.approaches()) {
            assertThat(result.changes().stream()
                            .map(one -> one.change().line().organisation().name()))
                    .isSubsetOf("Free");
        }
        assertThat(Objects.requireNonNull(appraisal.approaches().getFirst().shortfall())
                        .value())
                .isEqualTo(300_000);
    }

    @Test
    void unknownTermsPutALineBehindTheListUnconfirmed() {
        var scene = new Scene().line("Known", Need.FOOD, 5_000, 50, 50).line("Dark", Need.FOOD, 1_000, null);

        var easy = scene.appraise(5_500).approaches().getFirst();

        assertThat(easy.changes().stream().map(Appraisal.Judged::confirmed)).containsExactly(true, false);
        assertThat(easy.saving().low()).isEqualTo(500_000);
        assertThat(easy.saving().value()).isEqualTo(550_000);
    }

    @Test
    void mediumTermTakesTheCutThatCostsFewestPeople() {
        var scene = new Scene().line("Many", Need.FOOD, 5_000, 500, 500).line("Few", Need.FOOD, 5_000, 5, 5);

        var medium = scene.appraise(4_000).approaches().get(1);

        assertThat(medium.changes().stream()
                        .map(one -> one.change().line().organisation().name()))
                .containsExactly("Few");
    }

    @Test
    void mediumTermMergesBeforeItCutsWhereTheDataSupportIt() {
        var scene = new Scene().assume("displaced_share", "0.5").assume("rerouted_share", "0.5");
        scene.line("Dear", Need.FOOD, 10_000, 50, 50).line("Cheap", Need.FOOD, 5_000, 100, 200);

        var medium = scene.appraise(4_000).approaches().get(1);

        assertThat(medium.changes().stream().map(Appraisal.Judged::change))
                .containsExactly(new Change.Merge(scene.line("Dear"), scene.line("Cheap")));
        assertThat(medium.changes().getFirst().verdict()).isEqualTo(Verdict.EFFICIENCY);
        // The work of Dear fits into the room that Cheap has: only its fixed cost, 30 % of £10,000, moves.
        assertThat(medium.saving().value()).isEqualTo(700_000);
    }

    @Test
    void placeResilienceKeepsTheLastProviderOfEveryArea() {
        var scene = new Scene()
                .area("E1", 1, 100)
                .area("E2", 5, 100)
                .line("Only", Need.FOOD, 5_000, 1, 1, "E1")
                .line("One", Need.FOOD, 5_000, 50, 50, "E2")
                .line("Other", Need.FOOD, 5_000, 50, 50, "E2");

        var appraisal = scene.appraise(4_000);

        assertThat(names(appraisal.approaches().get(1))).containsExactly("Only");
        assertThat(names(appraisal.approaches().get(2))).containsExactly("One");
    }

    @Test
    void theFirstParagraphSaysWhatShareIsUnclearAndWhy() {
        var scene = new Scene()
                .line("Dark", Need.FOOD, 1_000, null)
                .line("Club", null, 1_000, null)
                .line("Known", Need.CARERS, 2_000, 20, 20);

        var answer = String.join(" ", scene.appraise(4_000).answer());

        assertThat(answer)
                .contains("50% of its money is UNCLEAR: nobody has reported whom 1 line serves"
                        + " and nothing in the data tells what need 1 line serves.")
                .containsOnlyOnce(
                        "people are its money divided by an assumed cost for each: ask before they are quoted.");
    }

    @Test
    void everyPublishedFigureIsInTheListAndEveryInputOfItToo() {
        var scene = new Scene().assume("displaced_share", "0.5");
        scene.line("Dear", Need.FOOD, 10_000, 50, 50)
                .line("Cheap", Need.FOOD, 5_000, 100, 200)
                .line("Dark", Need.CARERS, 900, null);

        var appraisal = scene.appraise(8_000);
        var ids = appraisal.figures().stream().map(Figure::id).collect(Collectors.toSet());

        for (var result : appraisal.approaches()) {
            assertThat(appraisal.figures())
                    .contains(result.saving(), result.shortfall(), result.publicPurse(), result.unclearShare());
            result.changes().forEach(one -> assertThat(appraisal.figures()).contains(one.saving()));
        }
        appraisal.figures().forEach(figure -> assertThat(ids).containsAll(inputs(figure)));
    }

    @Test
    void payersAddUpToThePublicPurse() {
        var scene = new Scene()
                .assume("displaced_share", "0.37")
                .assume("outcome_payer_la/food", "0.333")
                .assume("outcome_payer_nhs/food", "0.333")
                .line("Advice", Need.FOOD, 10_000, 97, 131);

        var result = scene.appraise(10_000).approaches().getFirst();

        var purse = result.byPayer().entrySet().stream()
                .filter(entry -> entry.getKey().publicPurse())
                .mapToLong(entry -> entry.getValue().value())
                .sum();
        assertThat(result.publicPurse().value()).isEqualTo(purse);
        assertThat(result.byPayer().get(Payer.UNKNOWN))
                .isNotNull()
                .extracting(Figure::value)
                .isNotEqualTo(0L);
    }

    @Test
    void decilesAndNeedsAddUpToThePeopleWhoLoseService() {
        var scene = new Scene()
                .area("E1", 1, 31)
                .area("E2", 4, 17)
                .area("E3", 9, 3)
                .line("Advice", Need.FOOD, 10_000, 101, 101);

        var result = scene.appraise(10_000).approaches().getFirst();

        var deciles = result.byDecile().stream()
                .mapToLong(loss -> loss.people().value())
                .sum();
        var needs = result.byNeed().stream()
                .mapToLong(loss -> loss.people().value())
                .sum();
        assertThat(deciles).isEqualTo(needs).isPositive();
        assertThat(result.byDecile().getFirst().people().value())
                .isGreaterThan(result.byDecile().get(8).people().value());
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        var scene = new Scene().assume("displaced_share", "0", "0.2", "0.5");
        scene.line("Dear", Need.FOOD, 10_000, 50, 50)
                .line("Cheap", Need.FOOD, 5_000, 100, 200)
                .line("Dark", Need.CARERS, 900, null);

        assertThat(scene.appraise(8_000)).isEqualTo(scene.appraise(8_000));
    }

    @Test
    void theSavingOfAPortfolioCitesTheRowsOfWhatEndsAndNoOthers() {
        var scene = new Scene();
        for (var index = 0; index < 12; index++) {
            scene.line("L" + index, Need.FOOD, 1L << index, 10, 10);
        }

        var easy = scene.appraise(64 + 32 + 16 + 8 + 4 + 2 + 1).approaches().getFirst();
        var ended = easy.changes().stream().map(one -> one.saving()).toList();

        assertThat(easy.saving().value()).isEqualTo(127 * 100);
        assertThat(ended)
                .allSatisfy(saving -> assertThat(saving.trace())
                        .isInstanceOfSatisfying(
                                Trace.Total.class,
                                total -> assertThat(total.rows().total()).isEqualTo(saving.value())));
    }

    @Test
    void aSavingAboveAllFundingIsRefused() {
        assertThatThrownBy(() ->
                        new Scene().line("Advice", Need.FOOD, 1_000, 10, 10).appraise(1_001))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("more than all funding lines pay (100000 pence)");
    }

    @Test
    void nothingThatSavesTheCouncilMoneyIsSaidInPlainWords() {
        var scene = new Scene().assume("displaced_share", "1").line("Advice", Need.FOOD, 1_000, 100, 100);

        var appraisal = scene.appraise(1_000);

        assertThat(appraisal.approaches().get(1).changes()).isEmpty();
        assertThat(appraisal.approaches().get(1).verdictWhy()).contains("finds no change of its own");
        assertThat(appraisal.answer()).anyMatch(line -> line.contains("Medium-term investment finds no change"));
    }

    private static List<String> names(Appraisal.Result result) {
        return result.changes().stream()
                .map(one -> one.change().line().organisation().name())
                .toList();
    }

    private static List<String> inputs(Figure figure) {
        return switch (figure.trace()) {
            case Trace.Total total -> List.of();
            case Trace.Formula formula -> formula.expression().inputs();
            case Trace.Model model -> model.inputs();
        };
    }
}
