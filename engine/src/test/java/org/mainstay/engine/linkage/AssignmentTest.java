package org.mainstay.engine.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    private static final double[][] M = {{0.5, 0.4, 0.1}};
    private static final double[][] U = {{0.5 / 1024, 0.4 / 256, 1 - 0.5 / 1024 - 0.4 / 256}};

    /// The first file holds the first numbers, the second the others.
    private static Linkage linkage(int first, double prior, int... values) {
        var space = Space.between(first, values.length - first);
        var blocking = new Blocking(space, 1000);
        for (var record = 0; record < values.length; record++) {
            blocking.put(record, "all");
        }
        var model = new Model(List.of(new ValueField("number", false, values)), prior, 0, M, U);
        return Linkage.known(space, model, blocking.pairs());
    }

    @Test
    void eachRecordHasOnePartnerAtMost() {
        var links = Assignment.of(linkage(2, 1 / 6.0, 10, 20, 10, 11, 20));
        assertThat(links).extracting(Link::left).containsExactly(0, 1);
        assertThat(links).extracting(Link::right).containsExactly(2, 4);
    }

    @Test
    void theMarginIsToTheBestOtherCandidate() {
        var links = Assignment.of(linkage(2, 1 / 6.0, 10, 20, 10, 11, 20));
        assertThat(links.getFirst().margin()).isCloseTo(2, within(1e-9));
        assertThat(links.getLast().margin()).isGreaterThan(10);
    }

    @Test
    void aRecordWhoseBestCandidateIsTakenFindsTheNext() {
        // The second record agrees with 11 as well as the first does, but the first also shares its town with it.
        var space = Space.between(2, 2);
        var blocking = new Blocking(space, 1000);
        for (var record = 0; record < 4; record++) {
            blocking.put(record, "all");
        }
        var fields = List.<Field>of(
                new ValueField("number", false, 11, 11, 11, 12), new ValueField("town", false, 3, -1, 3, 9));
        var model = new Model(fields, 0.25, 0, new double[][] {M[0], M[0]}, new double[][] {U[0], U[0]});
        var links = Assignment.of(Linkage.known(space, model, blocking.pairs()));
        assertThat(links).extracting(Link::right).containsExactly(2, 3);
        assertThat(links.getLast().margin()).isCloseTo(-2, within(1e-9));
        assertThat(links.getLast().probability()).isGreaterThan(0.95);
    }

    @Test
    void equallyLikelyPartnersShareTheProbability() {
        var links = Assignment.of(linkage(1, 1 / 4.0, 10, 10, 10));
        assertThat(links).hasSize(1);
        assertThat(links.getFirst().probability()).isCloseTo(0.5, within(0.01));
        assertThat(links.getFirst().margin()).isZero();
    }

    @Test
    void whatNothingSpeaksForIsLeftOut() {
        assertThat(Assignment.of(linkage(2, 0.001, 10, 50, 80, 90))).isEmpty();
        assertThat(Assignment.of(linkage(2, 0.001, 10, 50, 10, 90))).hasSize(1);
    }
}
