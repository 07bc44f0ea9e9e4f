package org.mainstay.model.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.model.need.UnitCostSum.Term;

class UnitCostSumTest {

    @Test
    void codesAreAddedEachSoManyTimes() {
        assertThat(UnitCostSum.parse("E&E1.7 + 52*SS11.3"))
                .contains(new UnitCostSum(List.of(new Term(1, "E&E1.7"), new Term(52, "SS11.3")), List.of()));
    }

    @Test
    void oneSumMayBeAPartOfAnother() {
        assertThat(UnitCostSum.parse("(CR2.0.2+CR2.0.3)/CR2.0"))
                .contains(new UnitCostSum(
                        List.of(new Term(1, "CR2.0.2"), new Term(1, "CR2.0.3")), List.of(new Term(1, "CR2.0"))));
    }

    @Test
    void nothingIsASumToo() {
        assertThat(UnitCostSum.parse("0")).contains(new UnitCostSum(List.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HO5.0 or HO3.0", "HO5.0+", "HO5.0/HO3.0/HO2.0", "12.5*HO5.0", "699.32", "ho5.0"})
    void anythingElseIsNone(String text) {
        assertThat(UnitCostSum.parse(text)).isEmpty();
    }
}
