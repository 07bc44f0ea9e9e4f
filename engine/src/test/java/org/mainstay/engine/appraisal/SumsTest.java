package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.simulation.Calendar;
import org.mainstay.engine.simulation.Cell;
import org.mainstay.engine.simulation.Course;
import org.mainstay.engine.simulation.Simulation;
import org.mainstay.engine.simulation.World;
import org.mainstay.engine.simulation.Worlds;

/// Parts add up to their totals, over a thousand random places.
class SumsTest {

    private static final Discounting DISCOUNTING = Discounting.of(new TreeMap<>(Map.of(0, new BigDecimal("0.035"))));

    /// What a place is like, and what becomes of it.
    private interface Law {
        void check(int seed, Random random, Simulation simulation, Course option);
    }

    private static void everywhere(Law law) {
        for (int seed = 0; seed < 1_000; seed++) {
            var random = new Random(20_000L + seed);
            var world = Worlds.random(random);
            var simulation = Simulation.of(world, Worlds.randomBehaviour(random), Calendar.monthly(2));
            law.check(seed, random, simulation, simulation.run(Worlds.randomInterventions(random, world)));
        }
    }

    @Test
    void whatAllPayersBearIsWhatOneWouldBearAlone() {
        everywhere((seed, random, simulation, option) -> {
            var world = Worlds.random(new Random(20_000L + seed));
            long cost = random.nextLong(3_000_00);
            long cashability = random.nextLong(1_000_001);
            var shared = new TreeMap<Payer, Long>();
            for (var payer : Payer.values()) {
                shared.put(payer, random.nextLong(1, 1_000));
            }
            var alone = new PayerShares(new TreeMap<>(Map.of(Payer.NHS, 1L)));
            for (var basis : Basis.values()) {
                long whole = sum(costing(world, cost, alone, cashability).of(simulation.base(), option), basis);
                long parts = sum(
                        costing(world, cost, new PayerShares(shared), cashability)
                                .of(simulation.base(), option),
                        basis);
                // The present value of each payer's part is rounded by itself, and the total is the sum of these.
                assertThat(parts).as("seed %s", seed).isCloseTo(whole, within((long) Payer.values().length));
            }
        });
    }

    @Test
    void peopleOfAllDecilesAreThePeopleOfThePlace() {
        everywhere((seed, random, simulation, option) -> {
            var world = Worlds.random(new Random(20_000L + seed));
            var deciles =
                    Losses.by(Cell::group, List.of(0, 1, 2, 3), world.cells(), Losses.ALIKE, simulation.base(), option);

            assertThat(deciles.values().stream().mapToLong(Long::longValue).sum())
                    .as("seed %s", seed)
                    .isEqualTo(Micro.people(PeopleCount.served(simulation.base()) - PeopleCount.served(option)));
        });
    }

    private static long sum(Consequences consequences, Basis basis) {
        return consequences.byPayer(basis).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static Costing costing(World world, long cost, PayerShares shares, long cashability) {
        return new Costing(
                world, Collections.nCopies(3, new Costing.NeedCost(cost, shares, cashability, Lag.NONE)), DISCOUNTING);
    }
}
