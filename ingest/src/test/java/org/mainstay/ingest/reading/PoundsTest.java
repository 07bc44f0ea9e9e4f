package org.mainstay.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoundsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "12|1200",
                "12.|1200",
                "12.5|1250",
                "12.34|1234",
                "-12.34|-1234",
                "£12.34|1234",
                "-£12.34|-1234",
                "£-12|-1200",
                "(1,234.50)|-123450",
                "(£5)|-500",
                "1,234,567.89|123456789",
                "12.34-|-1234",
                "+7|700",
                "£ 1 000|100000",
                "1\u00A0000.5|100050",
                "-£ 12 345 678.9|-1234567890",
                "( £5 )|-500",
                "- 12|-1200",
                ".5|50",
                "-.5|-50",
                "\u221212|-1200",
                " 3 |300",
                "999999999999999|99999999999999900"
            })
    void anAmountIsReadHoweverItIsDressed(String cell, long pence) {
        assertThat(Pounds.find(cell)).contains(new Pounds(pence, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "£",
                ".",
                "()",
                "n/a",
                "tbc",
                "1e3",
                "18k",
                "1,23",
                "12,34.5",
                "1.2.3",
                "--5",
                "1.234,50",
                "30 04 2024",
                "12 34",
                "(5",
                "5)",
                "+",
                "5p",
                "1234567890123456.00",
                "9999999999999999",
                "1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1"
            })
    void whatIsNoAmountIsNone(String cell) {
        assertThat(Pounds.find(cell)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.005,100", "1.015,102", "1.0051,101", "-1.005,-100", "0.004,0"})
    void aPartOfAPennyIsRoundedToTheEvenPennyAndSaid(String cell, long pence) {
        assertThat(Pounds.find(cell)).contains(new Pounds(pence, false));
    }

    @Test
    void emptyDecimalsAreExact() {
        assertThat(Pounds.find("12.3400")).contains(new Pounds(1234, true));
    }

    @Test
    void everyWholeNumberOfPenceComesBack() {
        var random = new Random(2);
        for (var round = 0; round < 1_000; round++) {
            var pence = random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L);

            assertThat(Pounds.find(BigDecimal.valueOf(pence, 2).toPlainString()))
                    .contains(new Pounds(pence, true));
            assertThat(Pounds.find(new Pounds(pence, true).plain())).contains(new Pounds(pence, true));
        }
    }

    @ParameterizedTest
    @CsvSource({"120000,1200", "50,0.5", "-5,-0.05", "0,0"})
    void aPlainAmountHasNoMoreDigitsThanItNeeds(long pence, String plain) {
        assertThat(new Pounds(pence, true).plain()).isEqualTo(plain);
    }

    @Test
    void halvesGoToTheEvenPennyAndNothingElseDoes() {
        var random = new Random(3);
        for (var round = 0; round < 1_000; round++) {
            var thousandths = random.nextLong(-1_000_000L, 1_000_000L);
            var whole = Math.floorDiv(thousandths, 10);
            var rest = Math.floorMod(thousandths, 10);
            var up = rest > 5 || (rest == 5 && Math.floorMod(whole, 2) == 1);

            assertThat(Pounds.find(BigDecimal.valueOf(thousandths, 3).toPlainString()))
                    .contains(new Pounds(up ? whole + 1 : whole, rest == 0));
        }
    }
}
