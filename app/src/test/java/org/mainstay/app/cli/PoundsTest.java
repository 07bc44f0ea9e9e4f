package org.mainstay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class PoundsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200000 | 20000000",
                "£200,000 | 20000000",
                "200k | 20000000",
                "£1.5m | 150000000",
                "1.25K | 125000",
                "1200.50 | 120050",
                "0.01 | 1"
            })
    void poundsAreReadAsPeopleTypeThem(String text, long pence) {
        assertThat(new Pounds().convert(text)).isEqualTo(pence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lots", "20,00", "1e6", "200 000", "£", "200kk", "1.2345k", "99999999999999"})
    void anythingElseIsRefusedWithTheFormToUse(String text) {
        assertThatThrownBy(() -> new Pounds().convert(text))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("write it as 200000, £200,000 or 200k");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "£0.00", "-200k"})
    void aSavingOfNothingOrLessIsRefused(String text) {
        assertThatThrownBy(() -> new Pounds().convert(text)).hasMessageContaining("must be above £0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "1.005"})
    void partsOfAPennyAreRefused(String text) {
        assertThatThrownBy(() -> new Pounds().convert(text)).hasMessageContaining("parts of a penny");
    }
}
