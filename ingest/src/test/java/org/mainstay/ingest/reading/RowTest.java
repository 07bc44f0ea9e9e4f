package org.mainstay.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowTest {

    @Test
    void aCellOfAFewDigitsIsReadAsTheNumberItIs() {
        var row = new Row(2, List.of("0", "999999999", "007"));

        assertThat(row.whole(0)).isZero();
        assertThat(row.whole(1)).isEqualTo(999_999_999);
        assertThat(row.whole(2)).isEqualTo(7);
    }

    @Test
    void whateverElseACellHoldsIsLeftToWhoeverReadsNumbersWithCare() {
        var row = new Row(2, List.of("", "1000000000", "1.5", "-3", " 4", "four"));

        for (var column = -1; column <= row.size(); column++) {
            assertThat(row.whole(column)).isEqualTo(-1);
        }
    }
}
