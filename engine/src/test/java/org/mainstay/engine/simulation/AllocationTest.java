package org.mainstay.engine.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mainstay.engine.simulation.Worlds.PERSON;
import static org.mainstay.engine.simulation.Worlds.cell;
import static org.mainstay.engine.simulation.Worlds.providers;
import static org.mainstay.engine.simulation.Worlds.share;
import static org.mainstay.engine.simulation.Worlds.supply;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.simulation.Intervention.Reduce;
import org.mainstay.engine.simulation.Supply.Share;

class AllocationTest {

    private static final Calendar ONE_STEP = new Calendar(1, 1);
    private static final ClosureRule NEVER = new ClosureRule.Never();

    @Test
    void aSupplyServesItsOwnClientsFirst() {
        var course = base(List.of(supply(0, 100, share(0, 100)), supply(1, 50, share(0, 0))), List.of(cell(70)));

        assertThat(course.servedOwn(0, 0)).isEqualTo(100 * PERSON);
        assertThat(course.servedOthers(0, 0)).isZero();
        assertThat(course.servedOthers(0, 1)).isEqualTo(50 * PERSON);
        assertThat(course.served(0, 0)).isEqualTo(150 * PERSON);
        assertThat(course.demand(0, 0)).isEqualTo(170 * PERSON);
    }

    @Test
    void aShortOfferIsSharedAmongItsCellsInProportion() {
        var course = base(List.of(supply(0, 30, share(0, 40), share(1, 20))), List.of(cell(0), cell(0)));

        assertThat(course.served(0, 0)).isEqualTo(20 * PERSON);
        assertThat(course.served(0, 1)).isEqualTo(10 * PERSON);
    }

    @Test
    void theNarrowestReachServesOthersFirst() {
        var wideFirst = List.of(supply(0, 60, share(0, 0), share(1, 0)), supply(1, 60, share(0, 0)));
        var course = base(wideFirst, List.of(cell(60), cell(60)));

        assertThat(course.served(0, 0)).isEqualTo(60 * PERSON);
        assertThat(course.served(0, 1)).isEqualTo(60 * PERSON);
    }

    @Test
    void aSupplyServesNobodyBeyondItsReach() {
        var course = base(List.of(supply(0, 60, share(0, 0))), List.of(cell(10), cell(60)));

        assertThat(course.served(0, 0)).isEqualTo(10 * PERSON);
        assertThat(course.served(0, 1)).isZero();
    }

    @Test
    void spareOffersAreSharedAmongCellsInProportionToWhoSeeks() {
        var course = base(List.of(supply(0, 40, share(0, 0), share(1, 0))), List.of(cell(60), cell(20)));

        assertThat(course.served(0, 0)).isEqualTo(30 * PERSON);
        assertThat(course.served(0, 1)).isEqualTo(10 * PERSON);
    }

    @Test
    void onlyTheReroutedShareOfTheTurnedAwayTriesAnother() {
        var world = new World(
                providers(2), List.of(supply(0, 100, share(0, 100)), supply(1, 200, share(0, 0))), List.of(cell(0)));
        var end = List.<Intervention>of(new Reduce(0, 0, 0));

        assertThat(Simulation.of(world, Worlds.behaviour(Behaviour.ALL, 600_000, NEVER), ONE_STEP)
                        .run(end)
                        .servedOthers(0, 1))
                .isEqualTo(60 * PERSON);
        assertThat(Simulation.of(world, Worlds.behaviour(Behaviour.ALL, 0, NEVER), ONE_STEP)
                        .run(end)
                        .served(0, 0))
                .isZero();
    }

    @Test
    void whoeverWaitsForTheirOwnProviderDoesNotTryAnotherLater() {
        var world = new World(
                providers(2),
                List.of(supply(0, 1_200, share(0, 1_200)), supply(1, 6_000, share(0, 0))),
                List.of(cell(0)));
        var course = Simulation.of(world, Worlds.behaviour(0, 600_000, NEVER), Calendar.monthly(1))
                .run(List.of(new Reduce(0, 0, 0)));

        assertThat(course.servedOthers(0, 1)).isEqualTo(720 * PERSON);
        assertThat(course.waiting(0, 0)).isEqualTo(480 * PERSON);
    }

    @Test
    void aHalfEmptyServiceTakesPeopleOnAtNoExtraCost() {
        var world = new World(
                providers(2), List.of(supply(0, 100, share(0, 100)), supply(1, 200, share(0, 50))), List.of(cell(0)));
        var simulation = Simulation.of(world, Worlds.plain(), ONE_STEP);
        var course = simulation.run(List.of(new Reduce(0, 0, 0)));

        assertThat(course.servedOthers(0, 1)).isEqualTo(100 * PERSON);
        assertThat(course.spendPence(0, 1)).isEqualTo(simulation.base().spendPence(0, 1));
    }

    /// The cells hold 1, 2, 4, ... people; the bits of the number served must spell out the cells within reach.
    @Test
    void theBitsOfTheNumberServedSpellTheCellsWithinReach() {
        int reached = 0b1011_0010_1101;
        var cells = new ArrayList<Cell>();
        var own = new ArrayList<Share>();
        for (int bit = 0; bit < 12; bit++) {
            cells.add(new Cell(0, bit, 1L << bit));
            if ((reached >> bit & 1) == 1) {
                own.add(new Share(bit, 0));
            }
        }
        var course = base(List.of(supply(0, 1, own.toArray(Share[]::new))), cells);

        assertThat(course.servedOthers(0, 0)).isEqualTo(reached);
        assertThat(Worlds.served(course)).isEqualTo(reached);
    }

    private static Course base(List<Supply> supplies, List<Cell> cells) {
        return Simulation.of(new World(providers(supplies.size()), supplies, cells), Worlds.plain(), ONE_STEP)
                .base();
    }
}
