package org.mainstay.engine.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The model told twice: every penny and every millionth of a person is the same.
class PlainModelTest {

    @Test
    void bothTellTheSameOfAThousandRandomPlaces() {
        for (int seed = 0; seed < 1_000; seed++) {
            var random = new Random(seed);
            var world = Worlds.random(random);
            var behaviour = Worlds.randomBehaviour(random);
            var interventions = Worlds.randomInterventions(random, world);
            var calendar = Calendar.monthly(4);

            assertThat(PlainModel.run(world, behaviour, calendar, interventions))
                    .as("seed %s", seed)
                    .isEqualTo(PlainModel.told(
                            world, Simulation.of(world, behaviour, calendar).run(interventions)));
        }
    }

    @Test
    void bothTellTheSameOfTheWorkedExample() {
        for (var interventions : List.of(List.<Intervention>of(), ToyPlace.cut(), ToyPlace.merge())) {
            var behaviour = ToyPlace.behaviour(ToyPlace.THETA_DEBT, ToyPlace.THETA_CARERS);

            assertThat(PlainModel.run(ToyPlace.world(), behaviour, ToyPlace.CALENDAR, interventions))
                    .isEqualTo(PlainModel.told(
                            ToyPlace.world(), ToyPlace.simulation().run(interventions)));
        }
    }

    @Test
    void numbersBeyondTheRangeOfAMachineWordAgreeToo() {
        var random = new Random(360);
        for (int i = 0; i < 10_000; i++) {
            long value = random.nextLong();
            long part = random.nextLong(Behaviour.ALL + 1);
            assertThat(Portion.of(value, part, Behaviour.ALL)).isEqualTo(PlainNumbers.part(value, part, Behaviour.ALL));
        }
    }
}
