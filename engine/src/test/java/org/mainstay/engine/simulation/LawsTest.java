package org.mainstay.engine.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.simulation.Intervention.Merge;
import org.mainstay.engine.simulation.Intervention.Merged;
import org.mainstay.engine.simulation.Intervention.Reduce;
import org.mainstay.engine.simulation.Intervention.Transition;
import org.mainstay.engine.simulation.Supply.Share;

/// Laws of the model over a thousand random places: what must hold whatever the numbers are.
class LawsTest {

    private static final int PLACES = 1_000;
    private static final Calendar CALENDAR = Calendar.monthly(2);

    /// A random place with a random way to behave and a random option.
    private record Drawn(int seed, World world, Behaviour behaviour, List<Intervention> option) {

        static Drawn of(int seed) {
            var random = new Random(10_000L + seed);
            var world = Worlds.random(random);
            return new Drawn(seed, world, Worlds.randomBehaviour(random), Worlds.randomInterventions(random, world));
        }

        Simulation simulation() {
            return Simulation.of(world, behaviour, CALENDAR);
        }

        Drawn inWorld(World other) {
            return new Drawn(seed, other, behaviour, option);
        }
    }

    /// What a law says of one place.
    private interface Law {
        void check(Drawn place);
    }

    private static void everywhere(Law law) {
        for (int seed = 0; seed < PLACES; seed++) {
            law.check(Drawn.of(seed));
        }
    }

    @Test
    void anEmptyOptionIsTheBaseExactly() {
        everywhere(place -> {
            var simulation = place.simulation();
            assertThat(simulation.runInFull(List.of()))
                    .as("seed %s", place.seed())
                    .isEqualTo(simulation.base());
        });
    }

    @Test
    void whereEverybodyIsServedWorkingOutOnlyWhoIsTouchedGivesTheSame() {
        for (int seed = 0; seed < PLACES; seed++) {
            var random = new Random(20_000L + seed);
            var world = Worlds.randomWithRoom(random);
            var option = Worlds.randomInterventions(random, world);
            var simulation = Simulation.of(world, Worlds.randomBehaviour(random), CALENDAR);

            assertThat(simulation.run(option)).as("seed %s", seed).isEqualTo(simulation.runInFull(option));
            assertThat(Worlds.served(simulation.base()))
                    .as("seed %s", seed)
                    .isEqualTo(CALENDAR.years()
                            * world.supplies().stream()
                                    .flatMap(supply -> supply.own().stream())
                                    .mapToLong(Share::people)
                                    .sum());
        }
    }

    @Test
    void whoClosesHangsOnMoneyAlone() {
        everywhere(place -> assertThat(place.simulation().closures(place.option()))
                .as("seed %s", place.seed())
                .isEqualTo(place.simulation().run(place.option()).closures()));
    }

    @Test
    void payingEverybodyWhatTheyGetIsTheBaseExactly() {
        everywhere(place -> {
            var simulation = place.simulation();
            var same = IntStream.range(0, place.world().supplies().size())
                    .<Intervention>mapToObj(supply -> new Reduce(
                            supply, 3, place.world().supplies().get(supply).councilPence()))
                    .toList();
            assertThat(simulation.run(same)).as("seed %s", place.seed()).isEqualTo(simulation.base());
        });
    }

    @Test
    void everybodyWhoCameOrWaitedIsServedOrLeavesOrWaitsInEveryYear() {
        everywhere(place -> {
            var course = place.simulation().run(place.option());
            for (int cell = 0; cell < course.cells(); cell++) {
                long waited = 0;
                for (int year = 0; year < course.years(); year++) {
                    assertThat(course.served(year, cell)
                                    + course.displaced(year, cell)
                                    + course.unmet(year, cell)
                                    + course.waiting(year, cell))
                            .as("seed %s", place.seed())
                            .isEqualTo(course.demand(year, cell) + waited);
                    waited = course.waiting(year, cell);
                }
            }
        });
    }

    @Test
    void whatComesInIsSpentOrKeptInEveryMonth() {
        everywhere(place -> {
            for (int provider = 0; provider < place.world().providers().size(); provider++) {
                var known = place.world().providers().get(provider).reservesPence();
                long before = known == null ? 0 : known;
                for (var entry :
                        place.simulation().diary(provider, place.option()).entries()) {
                    assertThat(before + entry.council() + entry.other() + entry.once())
                            .as("seed %s, step %s", place.seed(), entry.step())
                            .isEqualTo(entry.spent() + entry.reserves());
                    before = entry.reserves();
                }
            }
        });
    }

    @Test
    void mergingTwoHalvesOfOneServiceWithoutSavingChangesNothing() {
        everywhere(place -> {
            var halved = halved(place.world());
            var simulation = place.inWorld(halved).simulation();
            int last = halved.supplies().size() - 1;
            var first = halved.supplies().getFirst();
            var merge = new Merge(
                    last, 0, 5, new Merged(2 * first.councilPence(), 2 * first.capacity(), 0, 0, 0), Transition.NONE);

            assertThat(near(total(simulation.run(List.of(merge))), total(simulation.base())))
                    .as("seed %s", place.seed())
                    .isTrue();
        });
    }

    @Test
    void oneServiceInTwoHalvesIsTheSameService() {
        everywhere(place -> {
            var doubled = doubled(place.world());
            var whole = total(place.inWorld(doubled).simulation().base());

            assertThat(near(total(place.inWorld(halved(doubled)).simulation().base()), whole))
                    .as("seed %s", place.seed())
                    .isTrue();
        });
    }

    @Test
    void anOrganisationInTwoHalvesIsTheSameOrganisation() {
        everywhere(place -> {
            var whole = doubledBodies(place.world());
            var halves = splitBody(whole);

            assertThat(near(
                            total(place.inWorld(halves).simulation().base()),
                            total(place.inWorld(whole).simulation().base())))
                    .as("seed %s", place.seed())
                    .isTrue();
        });
    }

    @Test
    void moreMoneyNeverServesFewerWhereNobodyCloses() {
        everywhere(place -> {
            var open = place.behaviour();
            var behaviour = new Behaviour(
                    open.displaced(),
                    open.leaving(),
                    open.rerouted(),
                    open.burn(),
                    open.others(),
                    new ClosureRule.Never());
            var simulation = Simulation.of(place.world(), behaviour, CALENDAR);
            int supply = place.seed() % place.world().supplies().size();
            long yearly = place.world().supplies().get(supply).councilPence();

            long more = Worlds.served(simulation.run(List.of(new Reduce(supply, 0, yearly + yearly / 4))));

            // Splits are rounded to a millionth of a person, in every step, cell and supply.
            assertThat(more)
                    .as("seed %s", place.seed())
                    .isGreaterThanOrEqualTo(Worlds.served(simulation.base()) - 5_000);
        });
    }

    @Test
    void namesDoNotMatter() {
        everywhere(place -> {
            var renamed = new World(
                    place.world().providers().stream()
                            .map(one -> new Provider(
                                    "z" + one.id().hashCode(),
                                    one.fixedPence(),
                                    one.otherIncomePence(),
                                    one.reservesPence()))
                            .toList(),
                    place.world().supplies(),
                    place.world().cells());

            assertThat(place.inWorld(renamed).simulation().run(place.option()))
                    .as("seed %s", place.seed())
                    .isEqualTo(place.simulation().run(place.option()));
        });
    }

    @Test
    void theOrderOfProvidersDoesNotMatter() {
        everywhere(place -> {
            int last = place.world().providers().size() - 1;
            var turned = new World(
                    place.world().providers().reversed(),
                    place.world().supplies().stream()
                            .map(one -> by(one, last - one.provider()))
                            .toList(),
                    place.world().cells());

            assertThat(total(place.inWorld(turned).simulation().run(place.option())))
                    .as("seed %s", place.seed())
                    .isEqualTo(total(place.simulation().run(place.option())));
        });
    }

    @Test
    void theOrderOfServicesDoesNotMatter() {
        everywhere(place -> {
            var turned = new World(
                    place.world().providers(),
                    place.world().supplies().reversed(),
                    place.world().cells());

            assertThat(near(
                            total(place.inWorld(turned).simulation().base()),
                            total(place.simulation().base())))
                    .as("seed %s", place.seed())
                    .isTrue();
        });
    }

    @Test
    void theOrderOfDecisionsDoesNotMatter() {
        everywhere(place -> {
            var turned = new ArrayList<>(place.option());
            Collections.reverse(turned);

            assertThat(place.simulation().run(turned))
                    .as("seed %s", place.seed())
                    .isEqualTo(place.simulation().run(place.option()));
        });
    }

    private static List<Long> total(Course course) {
        long served = Worlds.served(course);
        long council = 0;
        long displaced = 0;
        for (int year = 0; year < course.years(); year++) {
            council += course.councilPence(year);
            for (int cell = 0; cell < course.cells(); cell++) {
                displaced += course.displaced(year, cell);
            }
        }
        return List.of(served, council, displaced);
    }

    /// Two halves are cut into months each by itself, so a millionth here or there may fall into another month.
    private static boolean near(List<Long> left, List<Long> right) {
        return IntStream.range(0, left.size()).allMatch(at -> Math.abs(left.get(at) - right.get(at)) <= 10_000);
    }

    private static Supply by(Supply supply, int provider) {
        return new Supply(
                provider,
                supply.need(),
                supply.councilPence(),
                supply.unitCostPence(),
                supply.capacity(),
                supply.own());
    }

    /// The first service with everything even, so that it has two whole halves.
    private static World doubled(World world) {
        var supplies = new ArrayList<>(world.supplies());
        supplies.set(0, times(supplies.getFirst(), 2, 1));
        return new World(world.providers(), supplies, world.cells());
    }

    /// The first service in two halves, of the same organisation; the second half comes last.
    private static World halved(World world) {
        var supplies = new ArrayList<>(world.supplies());
        var half = times(supplies.getFirst(), 1, 2);
        supplies.set(0, half);
        supplies.add(half);
        return new World(world.providers(), supplies, world.cells());
    }

    private static Supply times(Supply supply, long times, long over) {
        return new Supply(
                supply.provider(),
                supply.need(),
                supply.councilPence() * times / over,
                supply.unitCostPence(),
                supply.capacity() * times / over,
                supply.own().stream()
                        .map(share -> new Share(share.cell(), share.people() * times / over))
                        .toList());
    }

    /// The same with the first organisation and all it supplies twice as large.
    private static World doubledBodies(World world) {
        var providers = new ArrayList<>(world.providers());
        providers.set(0, times(providers.getFirst(), 2, 1));
        return new World(
                providers,
                world.supplies().stream()
                        .map(one -> one.provider() == 0 ? times(one, 2, 1) : one)
                        .toList(),
                world.cells());
    }

    /// The first organisation in two halves; the second half, and what it supplies, come last.
    private static World splitBody(World world) {
        var providers = new ArrayList<>(world.providers());
        providers.set(0, times(providers.getFirst(), 1, 2));
        providers.add(providers.getFirst());
        var supplies = new ArrayList<Supply>();
        var second = new ArrayList<Supply>();
        for (var supply : world.supplies()) {
            var mine = supply.provider() == 0;
            supplies.add(mine ? times(supply, 1, 2) : supply);
            if (mine) {
                second.add(by(times(supply, 1, 2), providers.size() - 1));
            }
        }
        supplies.addAll(second);
        return new World(providers, supplies, world.cells());
    }

    private static Provider times(Provider provider, long times, long over) {
        var reserves = provider.reservesPence();
        return new Provider(
                provider.id(),
                provider.fixedPence() * times / over,
                provider.otherIncomePence() * times / over,
                reserves == null ? null : reserves * times / over);
    }
}
