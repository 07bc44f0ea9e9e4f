package org.mainstay.engine.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinkageTest {

    private static final int BODIES = 400;

    /// Two files name the same bodies in the same order; the second spoils one value in ten, and knows nine in ten.
    private static List<Field> spoilt(long seed) {
        var random = new Random(seed);
        return List.of(spoilt("name", random), spoilt("street", random), spoilt("phone", random));
    }

    private static Field spoilt(String name, Random random) {
        var values = new int[2 * BODIES];
        for (var body = 0; body < BODIES; body++) {
            values[body] = 10 * random.nextInt(100);
            values[BODIES + body] = random.nextInt(10) == 0 ? 10 * random.nextInt(100) : values[body];
            values[BODIES + body] = random.nextInt(10) == 0 ? -1 : values[BODIES + body];
        }
        return new ValueField(name, false, values);
    }

    private static Pairs all(Space space, List<Field> fields) {
        var blocking = new Blocking(space, Integer.MAX_VALUE);
        for (var record = 0; record < space.records(); record++) {
            for (var field : fields) {
                blocking.put(record, field.name() + ((ValueField) field).value(record));
            }
        }
        return blocking.pairs();
    }

    @Test
    void itLearnsWithoutExamplesWhatAgreementIsWorth() {
        var space = Space.between(BODIES, BODIES);
        var fields = spoilt(1);
        var linkage = Linkage.learned(space, fields, all(space, fields));
        assertThat(linkage.model().prior() * space.pairs()).isCloseTo(BODIES, within(25.0));
        for (var field = 0; field < fields.size(); field++) {
            assertThat(linkage.model().m(field, 0)).isCloseTo(0.9, within(0.04));
            assertThat(linkage.model().u(field, 0)).isCloseTo(0.01, within(0.001));
        }
        assertThat(linkage.space()).isEqualTo(space);
    }

    @Test
    void everyCandidateCarriesItsEvidence() {
        var space = Space.between(BODIES, BODIES);
        var fields = spoilt(2);
        var learned = Linkage.learned(space, fields, all(space, fields));
        var known = Linkage.known(space, learned.model(), learned.pairs());
        for (var pair = 0; pair < learned.pairs().size(); pair++) {
            var evidence = learned.model()
                    .evidence(learned.pairs().left(pair), learned.pairs().right(pair));
            assertThat(learned.evidence(pair)).isCloseTo(evidence, within(1e-9));
            assertThat(known.evidence(pair)).isEqualTo(evidence);
        }
        var bits = Bits.ofProbability(learned.model().prior()) + learned.evidence(0);
        assertThat(learned.bits(0)).isEqualTo(bits);
        assertThat(learned.probability(0)).isEqualTo(Bits.probability(bits));
    }

    @Test
    void fewRecordsAreAllCompared() {
        var fields = List.<Field>of(new ValueField("town", false, 10, 10, 10, 10, 10, 40, 40, 40, 40, 40));
        var nothing = new Blocking(Space.within(10), 1).pairs();
        // 20 of 45 pairs share the town; half a pair is added to each of three levels.
        var within = Linkage.learned(Space.within(10), fields, nothing).model();
        assertThat(within.u(0, 0)).isCloseTo(20.5 / 46.5, within(1e-9));
        var between = Linkage.learned(Space.between(4, 6), fields, nothing).model();
        assertThat(between.u(0, 0)).isCloseTo(4.5 / 25.5, within(1e-9));
    }

    @Test
    void manyRecordsAreSampledEvenly() {
        var records = 2000;
        var values = new int[records];
        for (var record = 0; record < records; record++) {
            values[record] = 10 * (record / 100);
        }
        var fields = List.<Field>of(new ValueField("town", false, values));
        var nothing = new Blocking(Space.within(records), 1).pairs();
        var within = Linkage.learned(Space.within(records), fields, nothing).model();
        assertThat(within.u(0, 0)).isCloseTo(99 / 1999.0, within(0.002));
        var between = Linkage.learned(Space.between(500, 1500), fields, nothing).model();
        assertThat(between.u(0, 0)).isLessThan(0.0001);
        assertThat(between.prior() * 500 * 1500).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void relativesAreToldFromTheSame() {
        // Families of four share name and house; each of them is listed twice, the second time with its own telephone.
        var people = 400;
        var names = new int[2 * people];
        var houses = new int[2 * people];
        var phones = new int[2 * people];
        var births = new int[2 * people];
        for (var record = 0; record < 2 * people; record++) {
            var person = record / 2;
            names[record] = 10 * (person / 4 % 50);
            houses[record] = 10 * (person / 4);
            phones[record] = 10 * (person * 7 % 397);
            births[record] = 10 * (person * 11 % 389);
        }
        var fields = List.<Field>of(
                new ValueField("family name", true, names),
                new ValueField("house", true, houses),
                new ValueField("phone", false, phones),
                new ValueField("birth", false, births));
        var space = Space.within(2 * people);
        var linkage = Linkage.learned(space, fields, all(space, fields));
        assertThat(linkage.model().prior() * space.pairs()).isCloseTo(people, within(10.0));
        assertThat(linkage.model().related() * space.pairs()).isCloseTo(100 * 24, within(60.0));
        assertThat(Clusters.of(linkage)).startsWith(0, 0, 2, 2, 4, 4, 6, 6, 8, 8);
    }

    @Test
    void withoutRecordsThereIsNothingToLink() {
        var fields = List.<Field>of(new ValueField("name", false));
        var none = new Blocking(Space.within(0), 1).pairs();
        assertThat(Clusters.of(Linkage.learned(Space.within(0), fields, none))).isEmpty();
        assertThat(Assignment.of(Linkage.learned(Space.between(0, 0), fields, none)))
                .isEmpty();
    }
}
