package org.mainstay.engine.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mainstay.engine.simulation.Worlds.PERSON;
import static org.mainstay.engine.simulation.Worlds.POUND;
import static org.mainstay.engine.simulation.Worlds.cell;
import static org.mainstay.engine.simulation.Worlds.providers;
import static org.mainstay.engine.simulation.Worlds.share;
import static org.mainstay.engine.simulation.Worlds.supply;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.simulation.Behaviour.OtherFunders;
import org.mainstay.engine.simulation.Intervention.Merge;
import org.mainstay.engine.simulation.Intervention.Merged;
import org.mainstay.engine.simulation.Intervention.Reduce;
import org.mainstay.engine.simulation.Intervention.Transition;

class MergeTest {

    private static final Calendar CALENDAR = Calendar.monthly(2);
    private static final Merged BOTH = new Merged(200 * POUND, 200 * PERSON, 0, 0, 0);

    /// Two twins with 100 people each; the second also reaches a cell of nobody's clients.
    private static final World TWINS = new World(
            providers(2),
            List.of(supply(0, 100, share(0, 70), share(1, 30)), supply(1, 100, share(1, 100), share(2, 0))),
            List.of(cell(0), cell(0), cell(50)));

    private final Simulation simulation = Simulation.of(TWINS, Worlds.plain(), CALENDAR);

    @Test
    void aMergeOfFullHousesThatSavesNothingChangesNothingForPeople() {
        var course = simulation.run(List.of(new Merge(0, 1, 5, BOTH, Transition.NONE)));

        for (int year = 0; year < 2; year++) {
            for (int cell = 0; cell < 3; cell++) {
                assertThat(course.served(year, cell))
                        .isEqualTo(simulation.base().served(year, cell));
                assertThat(course.displaced(year, cell))
                        .isEqualTo(simulation.base().displaced(year, cell));
            }
            assertThat(course.councilPence(year)).isEqualTo(simulation.base().councilPence(year));
        }
        assertThat(course.servedOwn(1, 1)).isEqualTo(200 * PERSON);
        assertThat(course.servedOwn(1, 0)).isZero();
    }

    @Test
    void theMergedSupplyReachesWhatBothReached() {
        var roomy = new Merged(300 * POUND, 300 * PERSON, 0, 0, 0);
        var course = simulation.run(List.of(new Merge(1, 0, 0, roomy, Transition.NONE)));

        assertThat(simulation.base().served(0, 2)).isZero();
        assertThat(course.served(0, 2)).isEqualTo(50 * PERSON);
        assertThat(course.servedOthers(0, 0)).isEqualTo(50 * PERSON);
    }

    /// Before the merge the first supply is the narrower one; after it the second is, and must leave the wide
    /// one its
    /// room.
    @Test
    void afterAMergeTheNarrowestReachIsSoughtAnew() {
        var world = new World(
                providers(3),
                List.of(
                        supply(0, 60, share(0, 0)),
                        supply(1, 60, share(0, 0), share(1, 0)),
                        supply(2, 0, share(1, 0), share(2, 0))),
                List.of(cell(60), cell(0), cell(60)));
        var merged = new Merged(60 * POUND, 60 * PERSON, 0, 0, 0);
        var course = Simulation.of(world, Worlds.plain(), CALENDAR)
                .run(List.of(new Merge(2, 0, 0, merged, Transition.NONE)));

        assertThat(course.servedOthers(0, 1)).isEqualTo(60 * PERSON);
        assertThat(course.served(0, 0)).isEqualTo(60 * PERSON);
        assertThat(course.served(0, 2)).isEqualTo(60 * PERSON);
    }

    @Test
    void aMergedSupplyCanBeMergedOnInTheSameStep() {
        var world = new World(
                providers(3),
                List.of(supply(0, 10, share(0, 10)), supply(1, 20, share(0, 20)), supply(2, 30, share(1, 30))),
                List.of(cell(0), cell(0)));
        var first = new Merge(2, 0, 0, new Merged(40 * POUND, 40 * PERSON, 0, 0, 0), Transition.NONE);
        var then = new Merge(0, 1, 0, new Merged(60 * POUND, 60 * PERSON, 0, 0, 0), Transition.NONE);
        var course = Simulation.of(world, Worlds.plain(), CALENDAR).run(List.of(first, then));

        assertThat(course.servedOwn(0, 1)).isEqualTo(60 * PERSON);
        assertThat(course.served(0, 1)).isEqualTo(30 * PERSON);
        assertThat(course.councilPence(0)).isEqualTo(60 * POUND);
    }

    @Test
    void theOneOffIsPaidByTheCouncilAndSpent() {
        var course = simulation.run(List.of(new Merge(0, 1, 12, BOTH, new Transition(700 * POUND, 0, 0))));

        assertThat(course.oneOffPence(0)).isZero();
        assertThat(course.oneOffPence(1)).isEqualTo(700 * POUND);
        assertThat(course.spendPence(1, 1)).isEqualTo(900 * POUND);
        assertThat(course.reservesPence(1, 1)).isEqualTo(course.reservesPence(0, 1));
    }

    @Test
    void duringTheDipFewerAreServedForTheSameMoney() {
        var course = simulation.run(List.of(new Merge(0, 1, 0, BOTH, new Transition(0, 250_000, 6))));

        assertThat(course.servedOwn(0, 1)).isBetween(175 * PERSON - 12, 175 * PERSON);
        assertThat(course.spendPence(0, 1)).isBetween(200 * POUND - 12, 200 * POUND);
        assertThat(course.servedOwn(1, 1)).isEqualTo(200 * PERSON);
    }

    @Test
    void fixedCostIsRemovedFromTheOneAndMovedToTheOther() {
        var course = withOverheads()
                .run(List.of(new Merge(
                        0, 1, 0, new Merged(200 * POUND, 200 * PERSON, 300 * POUND, 100 * POUND, 0), Transition.NONE)));

        assertThat(course.spendPence(0, 0)).isEqualTo(100 * POUND);
        assertThat(course.spendPence(0, 1)).isEqualTo((400 + 100 + 200) * POUND);
    }

    @Test
    void otherIncomeMovesWithTheWork() {
        var course = withOverheads()
                .run(List.of(
                        new Merge(0, 1, 0, new Merged(200 * POUND, 200 * PERSON, 0, 0, 150 * POUND), Transition.NONE)));

        assertThat(course.otherIncomePence(0, 0)).isEqualTo(350 * POUND);
        assertThat(course.otherIncomePence(0, 1)).isEqualTo(650 * POUND);
    }

    @Test
    void moreThanThereIsCannotBeRemovedOrMoved() {
        var tooMuchCost = new Merge(0, 1, 0, new Merged(0, 0, 401 * POUND, 0, 0), Transition.NONE);
        var tooMuchIncome = new Merge(0, 1, 0, new Merged(0, 0, 0, 0, 501 * POUND), Transition.NONE);

        assertThatThrownBy(() -> withOverheads().run(List.of(tooMuchCost)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A fixed cost of 40100 pence a year cannot be removed: there are only 40000.");
        assertThatThrownBy(() -> withOverheads().run(List.of(tooMuchIncome)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Other income of 50100 pence a year cannot move: there are only 50000.");
    }

    @Test
    void allThereIsCanBeRemovedAndMoved() {
        var all = new Merge(0, 1, 0, new Merged(200 * POUND, 0, 400 * POUND, 0, 500 * POUND), Transition.NONE);
        var course = withOverheads().run(List.of(all));

        assertThat(course.spendPence(0, 0)).isZero();
        assertThat(course.otherIncomePence(0, 1)).isEqualTo(1_000 * POUND);
    }

    @Test
    void whatHasBeenMergedAwayCannotBeChangedAgain() {
        var merge = new Merge(0, 1, 3, BOTH, Transition.NONE);

        assertThatThrownBy(() -> simulation.run(List.of(merge, new Reduce(0, 4, 0))))
                .hasMessageContaining("Supply 0 has been merged");
        assertThatThrownBy(() -> simulation.run(List.of(merge, new Merge(1, 0, 4, BOTH, Transition.NONE))))
                .hasMessageContaining("Supply 0 has been merged");
        assertThatThrownBy(() -> simulation.run(List.of(merge, new Merge(0, 1, 4, BOTH, Transition.NONE))))
                .hasMessageContaining("Supply 0 has been merged");
    }

    @Test
    void aMergeIsNoLossToWhichOtherFundersRespond() {
        var funders = new OtherFunders(Behaviour.ALL, 0, 0);
        var course = withOverheads(funders)
                .run(List.of(new Merge(0, 1, 0, new Merged(120 * POUND, 200 * PERSON, 0, 0, 0), Transition.NONE)));

        assertThat(course.otherIncomePence(0, 0)).isEqualTo(500 * POUND);
        assertThat(course.otherIncomePence(0, 1)).isEqualTo(500 * POUND);
    }

    @Test
    void whatIsCutAfterAMergeIsALossOfTheMergedAmount() {
        var funders = new OtherFunders(Behaviour.ALL, 0, 0);
        var course = withOverheads(funders)
                .run(List.of(new Merge(0, 1, 0, BOTH, Transition.NONE), new Reduce(1, 12, 50 * POUND)));

        assertThat(course.otherIncomePence(1, 1)).isEqualTo((500 - 150) * POUND);
        assertThat(course.otherIncomePence(1, 0)).isEqualTo(500 * POUND);
    }

    @Test
    void whatWasCutBeforeAMergeStaysLost() {
        var funders = new OtherFunders(Behaviour.ALL, 0, 0);
        var course = withOverheads(funders)
                .run(List.of(new Reduce(0, 0, 40 * POUND), new Merge(0, 1, 12, BOTH, Transition.NONE)));

        assertThat(course.otherIncomePence(0, 0)).isEqualTo((500 - 60) * POUND);
        assertThat(course.otherIncomePence(1, 0)).isEqualTo((500 - 60) * POUND);
    }

    @Test
    void aMergePaidLessThanTheTakerHadIsALossToIt() {
        var funders = new OtherFunders(Behaviour.ALL, 0, 0);
        var course = withOverheads(funders)
                .run(List.of(new Merge(0, 1, 0, new Merged(70 * POUND, 200 * PERSON, 0, 0, 0), Transition.NONE)));

        assertThat(course.otherIncomePence(0, 1)).isEqualTo((500 - 30) * POUND);
    }

    @Test
    void whoeverWaitsForTheOneWaitsForTheOther() {
        var world = new World(
                providers(2), List.of(supply(0, 0, share(0, 120)), supply(1, 0, share(0, 0))), List.of(cell(0)));
        var course = Simulation.of(world, Worlds.behaviour(0, 0, new ClosureRule.Never()), CALENDAR)
                .run(List.of(new Merge(0, 1, 12, new Merged(240 * POUND, 240 * PERSON, 0, 0, 0), Transition.NONE)));

        assertThat(course.waiting(0, 0)).isEqualTo(120 * PERSON);
        assertThat(course.servedOwn(1, 1)).isEqualTo(240 * PERSON);
        assertThat(course.waiting(1, 0)).isZero();
    }

    private static Simulation withOverheads() {
        return withOverheads(OtherFunders.UNMOVED);
    }

    private static Simulation withOverheads(OtherFunders funders) {
        var provider = new Provider("p", 400 * POUND, 500 * POUND, 0L);
        var world = new World(List.of(provider, provider), TWINS.supplies(), TWINS.cells());
        var behaviour = new Behaviour(List.of(0L), Behaviour.ALL, 0, 0, funders, new ClosureRule.Never());
        return Simulation.of(world, behaviour, CALENDAR);
    }
}
