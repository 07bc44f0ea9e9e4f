package org.mainstay.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

    @ParameterizedTest
    @CsvSource({
        "martha, marhta, 1",
        "dixon, dicksonx, 4",
        "dwayne, duane, 2",
        "limted, limited, 1",
        "compnay, company, 1",
        "association, assocation, 1",
        "redcated, redacted, 1",
        "choir, choir, 0",
        "'', moor, 4"
    })
    void aDistanceCountsSlips(String one, String other, int slips) {
        var likeness = new org.mainstay.engine.linkage.Likeness();
        assertThat(likeness.distance(one, other, 10)).isEqualTo(slips);
        assertThat(likeness.distance(other, one, 10)).isEqualTo(slips);
    }

    @ParameterizedTest
    @CsvSource({
        "weavers, weevers",
        "horseriding, riding",
        "blossoms, blossom",
        "branches, branch",
        "allotments, alotmants"
    })
    void wordsThatMayBeOne(String one, String other) {
        assertThat(Letters.near(one, other)).isTrue();
        assertThat(Letters.near(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "moor, poor",
        "sale, sole",
        "weavers, beavers",
        "weavers, woovers",
        "14th01, 14th02",
        "garden, guardians",
        "weavers, weaver2"
    })
    void wordsThatAreTwo(String one, String other) {
        assertThat(Letters.near(one, other)).isFalse();
        assertThat(Letters.near(other, one)).isFalse();
    }

    /// A letter of another alphabet is no slip of the pen: whoever wrote it meant to deceive, or another body.
    @ParameterizedTest
    @CsvSource({"weavers, we\u0430vers", "allotments, allotm\u0435nts"})
    void aLookAlikeLetterIsNoSlip(String one, String other) {
        assertThat(Letters.near(one, other)).isFalse();
        assertThat(Letters.near(other, one)).isFalse();
    }
}
