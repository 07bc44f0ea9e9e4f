package org.mainstay.engine.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mainstay.engine.simulation.Worlds.PERSON;
import static org.mainstay.engine.simulation.Worlds.cell;
import static org.mainstay.engine.simulation.Worlds.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mainstay.engine.simulation.Ties.Leans;
import org.mainstay.engine.simulation.Ties.Pays;
import org.mainstay.engine.simulation.Ties.Refers;
import org.mainstay.engine.simulation.Ties.Terms;

/// Three bodies serve 120 people a year each, of nobody else's: Hall 0, Club 1, Desk 2.
class CascadeTest {

    private static final long HALF = 500_000;
    private static final Terms TERMS = new Terms(HALF, Behaviour.ALL, Behaviour.ALL, 60);
    private static final Calendar CALENDAR = Calendar.monthly(3);

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    /// The council pays each £1,200 a year, its fixed cost; others pay Club £12,000 and it spends as much again.
    private static Simulation place(ClosureRule closure) {
        var providers = List.of(
                new Provider("Hall", 1_200_00, 0, 1_000_00L),
                new Provider("Club", 13_200_00, 12_000_00, 3_000_00L),
                new Provider("Desk", 1_200_00, 0, 1_000_00L));
        var supplies = new ArrayList<Supply>();
        for (int body = 0; body < 3; body++) {
            supplies.add(new Supply(body, 0, 1_200_00, 0, 120 * PERSON, List.of(share(body, 120))));
        }
        var world = new World(providers, supplies, List.of(cell(0), cell(0), cell(0)));
        return Simulation.of(world, Worlds.behaviour(Behaviour.ALL, 0, closure), CALENDAR);
    }

    private static Simulation place() {
        return place(new ClosureRule.QuarterEnds(PERSON));
    }

    private static Ties pays(long late, Terms terms) {
        return new Ties(List.of(new Pays(0, 1, -1, 12_000_00, late)), List.of(), List.of(), terms);
    }

    private static Ties leans(long share, Terms terms) {
        return new Ties(List.of(), List.of(new Leans(0, 1, share)), List.of(), terms);
    }

    @Test
    void whomOneThatHasClosedPaidGoesOnReservesAndThenCloses() {
        var blow = List.<Intervention>of(new Blow.Shut(0, 3));

        var months = place().months(blow, pays(0, TERMS));

        assertThat(place().months(blow).course().closures())
                .extracting(Closure::provider)
                .containsExactly(0);
        // £1,000 a month is lost from month 4: nothing is left after month 6, and it closes at the quarter-end after.
        assertThat(months.course().closures()).extracting(Closure::step).containsExactly(3, 8);
        assertThat(months.falls()).containsExactly(new Fall(1, 8, Fall.Cause.PAYS, List.of(0)));
    }

    @Test
    void whatIsLateIsWrittenOffAsFarAsTheEstateDoesNotPay() {
        var blow = List.<Intervention>of(new Blow.Shut(0, 3));
        var never = place(new ClosureRule.Never());

        var none = never.months(blow, pays(0, TERMS)).course();
        var whole = never.months(blow, pays(2_500_00, TERMS)).course();
        var halved = never.months(blow, pays(2_500_00, new Terms(HALF, HALF, HALF, 60)))
                .course();

        assertThat(none.reservesPence(0, 0)).isEqualTo(1_000_00);
        assertThat(whole.reservesPence(0, 0)).isZero();
        assertThat(none.reservesPence(0, 1) - whole.reservesPence(0, 1)).isEqualTo(1_500_00);
        assertThat(halved.reservesPence(0, 0)).isEqualTo(500_00);
        assertThat(none.reservesPence(0, 1) - halved.reservesPence(0, 1)).isEqualTo(2_000_00);
    }

    @Test
    void whoeverIsShortPaysWhatItHas() {
        var never = place(new ClosureRule.Never());
        var ties = new Ties(List.of(new Pays(1, 2, -1, 6_000_00, 0)), List.of(), List.of(), TERMS);
        // Club takes £6,000 a year less, which its reserves bear for six months.
        var blow = List.<Intervention>of(new Blow.OthersPayLess(1, 0, HALF));
        var paying = new Ties(List.of(new Pays(0, 1, -1, 6_000_00, 0)), List.of(), List.of(), TERMS);

        var course = never.months(blow, ties).course();

        assertThat(course.reservesPence(2, 1)).isBetween(-100L, 100L);
        assertThat(never.months(blow).course().reservesPence(2, 1)).isEqualTo(3_000_00 - 18_000_00);
        assertThat(never.months(List.of(), paying).falls()).isEmpty();
    }

    @Test
    void whatIsPaidForALineIsLostToThatLine() {
        var ties = new Ties(List.of(new Pays(0, 1, 1, 1_200_00, 0)), List.of(), List.of(), TERMS);

        var course = place(new ClosureRule.Never())
                .months(List.of(new Blow.Shut(0, 12)), ties)
                .course();

        assertThat(course.councilPence(0, 1)).isEqualTo(1_200_00);
        assertThat(course.councilPence(1, 1)).isZero();
    }

    @Test
    void whoeverLosesEnoughOfWhatHoldsItUpFallsInTheSameMonth() {
        var months = place().months(List.of(new Blow.Shut(0, 3)), leans(600_000, TERMS));

        assertThat(months.falls()).containsExactly(new Fall(1, 3, Fall.Cause.LEANS, List.of(0)));
        assertThat(months.served(2, 1)).isEqualTo(10 * PERSON);
        assertThat(months.served(3, 1)).isZero();
    }

    @Test
    void whoeverLosesLessGoesOnWithLessRoomUntilItHasFoundAnother() {
        var months = place().months(
                        List.of(new Blow.Shut(0, 3)), leans(400_000, new Terms(HALF, Behaviour.ALL, Behaviour.ALL, 6)));

        assertThat(months.falls()).isEmpty();
        assertThat(IntStream.of(2, 3, 8, 9)
                        .mapToLong(step -> months.served(step, 1))
                        .toArray())
                .containsExactly(10 * PERSON, 6 * PERSON, 6 * PERSON, 10 * PERSON);
    }

    @Test
    void whenAHostOpensAgainItsGuestsHaveTheirRoomBack() {
        var blows = List.<Intervention>of(new Blow.Shut(0, 3), new Blow.Rebuilt(0, 12, 0));

        var months = place().months(blows, leans(400_000, TERMS));

        assertThat(months.served(11, 1)).isEqualTo(6 * PERSON);
        assertThat(months.served(12, 1)).isEqualTo(10 * PERSON);
    }

    @Test
    void whomNobodySendsGoesWithoutDownTheChain() {
        var chain = new Ties(List.of(), List.of(), List.of(new Refers(2, 0, HALF), new Refers(0, 1, HALF)), TERMS);

        var months = place().months(List.of(new Blow.Shut(2, 0)), chain);

        assertThat(months.served(0, 0)).isEqualTo(5 * PERSON);
        assertThat(months.served(0, 1)).isEqualTo(7_500_000);
        assertThat(months.course().closures()).extracting(Closure::provider).containsExactly(2);
    }

    @Test
    void whoeverDoesLessSendsFewer() {
        var ties = new Ties(List.of(), List.of(), List.of(new Refers(2, 0, HALF)), TERMS);

        var months = place().months(List.of(new Blow.Smaller(1, 0, HALF), new Blow.Smaller(2, 0, 200_000)), ties);

        assertThat(months.served(0, 0)).isEqualTo(9 * PERSON);
        assertThat(months.served(0, 1)).isEqualTo(5 * PERSON);
    }

    @Test
    void theDiaryOfABodyTellsWhatItsTiesDoToIt() {
        var diary = place().diary(1, List.of(new Blow.Shut(0, 3)), pays(0, TERMS));

        assertThat(diary.entries().get(2).other()).isEqualTo(1_000_00);
        assertThat(diary.entries().get(3).other()).isZero();
        assertThat(diary.closure()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPlaceWhereNobodyClosesOrFallsShortIsTheSameWithItsTies(int seed) {
        var random = new Random(seed);
        var world = Worlds.random(random);
        var simulation = Simulation.of(world, Worlds.randomBehaviour(random), CALENDAR);
        var without = simulation.months(List.of());
        var blow = List.<Intervention>of(new Blow.MoreAsk(0, 3, 50 * PERSON));

        var some = random(random, world);
        var unpaid = new Ties(List.of(), some.leans(), some.refers(), some.terms());

        if (without.course().closures().isEmpty()) {
            assertThat(simulation.months(List.of(), unpaid).course()).isEqualTo(without.course());
            assertThat(simulation.months(blow, unpaid).course())
                    .isEqualTo(simulation.months(blow).course());
        }
        assertThat(simulation.months(blow, Ties.NONE).course())
                .isEqualTo(simulation.months(blow).course());
    }

    /// People and pence are checked in every step of every run, so that a run that ends at all conserves both.
    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTiesSaysNothingAndPeopleAndPenceAreConserved(int seed) {
        var random = new Random(seed);
        var world = Worlds.random(random);
        var simulation = Simulation.of(world, Worlds.randomBehaviour(random), CALENDAR);
        var ties = random(random, world);
        var turned = new Ties(
                ties.pays().reversed(), ties.leans().reversed(), ties.refers().reversed(), ties.terms());
        var blows = List.<Intervention>of(new Blow.Shut(0, 5), new Blow.OthersPayLess(1, 2, 900_000));

        assertThat(simulation.months(blows, turned).course())
                .isEqualTo(simulation.months(blows, ties).course());
    }

    @Test
    void aLargerBlowNeverServesMoreWhereNobodyClosesWithTiesToo() {
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var world = Worlds.random(random);
            var simulation = Simulation.of(world, BlowPropertiesTest.open(Worlds.randomBehaviour(random)), CALENDAR);
            var ties = random(random, world);
            long before = Long.MAX_VALUE;
            for (long share : new long[] {0, 200_000, HALF, Behaviour.ALL}) {
                long after = Worlds.served(simulation
                        .months(BlowPropertiesTest.ofSize(world, share), ties)
                        .course());
                assertThat(after - 10_000).as("seed %s, share %s", seed, share).isLessThanOrEqualTo(before);
                before = after;
            }
        }
    }

    static Ties random(Random random, World world) {
        int bodies = world.providers().size();
        var pays = new ArrayList<Pays>();
        var leans = new ArrayList<Leans>();
        var refers = new ArrayList<Refers>();
        for (int from = 0; from < bodies; from++) {
            int to = (from + 1 + random.nextInt(bodies - 1)) % bodies;
            long most = world.providers().get(to).otherIncomePence() / bodies;
            pays.add(new Pays(from, to, -1, most, random.nextLong(most / 4 + 1)));
            leans.add(new Leans(from, to, random.nextLong(Behaviour.ALL / bodies)));
            refers.add(new Refers(from, to, random.nextLong(Behaviour.ALL / bodies)));
        }
        var terms = new Terms(
                random.nextLong(100_000, Behaviour.ALL),
                random.nextLong(Behaviour.ALL + 1),
                random.nextLong(Behaviour.ALL + 1),
                6);
        return new Ties(pays, leans, refers, terms);
    }
}
