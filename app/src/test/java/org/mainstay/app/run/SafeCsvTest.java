package org.mainstay.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+2", "+44 161", "-not a number", "@SUM(A1)", "\tx", "\rx"})
    void textThatBeginsLikeAFormulaIsMadeSafe(String cell) {
        assertThat(SafeCsv.guard(cell)).isEqualTo("'" + cell);
        assertThat(SafeCsv.unguard(SafeCsv.guard(cell))).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-50", "-0.35", "12", "", "plain", "'quoted'", "a=b"})
    void numbersAndPlainTextStayAsTheyAre(String cell) {
        assertThat(SafeCsv.guard(cell)).isEqualTo(cell);
    }

    @Test
    void anApostropheOfTheTextItselfStays() {
        assertThat(SafeCsv.unguard("'tis")).isEqualTo("'tis");
    }
}
