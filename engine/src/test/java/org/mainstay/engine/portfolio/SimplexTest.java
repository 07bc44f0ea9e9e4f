package org.mainstay.engine.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimplexTest {

    @ParameterizedTest
    @CsvSource({
        "0.2, 0.3, 0.5, 0.2, 0.3, 0.5",
        "5, 0, 0, 1, 0, 0",
        "1, 1, 0, 0.5, 0.5, 0",
        "0, 0, 0, 0.3333333, 0.3333333, 0.3333333",
        "-4, -4.2, -9, 0.6, 0.4, 0",
        "0.9, 0.4, -3, 0.75, 0.25, 0"
    })
    void theNearestSharesAreNeverBelowNothingAndComeToOne(
            double one, double two, double three, double first, double second, double third) {
        var numbers = new double[] {7, one, two, three, 8};
        Simplex.project(numbers, 1, 4);
        assertThat(numbers).containsExactly(new double[] {7, first, second, third, 8}, Offset.offset(1e-6));
    }
}
