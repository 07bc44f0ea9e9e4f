package org.mainstay.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeenCellsTest {

    private int made;

    @Test
    void cellsThatComeBackAreMadeOnce() {
        var seen = new SeenCells<String>(0, 2);

        var first = get(seen, "a", "x", " b ");
        assertThat(get(seen, "a", "y", "b")).isSameAs(first);
        assertThat(get(seen, "ab", "y", "")).isNotSameAs(first);
        assertThat(get(seen, "ab", "y")).isEqualTo("ab|");
        assertThat(made).isEqualTo(2);
    }

    @Test
    void manyAndLongCellsAreFoundAgain() {
        var seen = new SeenCells<String>(0, 1);
        var pad = "p".repeat(200);

        for (var round = 0; round < 2; round++) {
            IntStream.range(0, 5_000)
                    .forEach(number -> assertThat(get(seen, pad, "n" + number)).isEqualTo(pad + "|n" + number));
        }

        assertThat(made).isEqualTo(5_000);
    }

    @Test
    void aColumnOfNothingButNewCellsStopsFillingIt() {
        var seen = new SeenCells<String>(0);
        IntStream.range(0, 70_000).forEach(number -> get(seen, "n" + number));

        get(seen, "n5");
        get(seen, "n69999");

        assertThat(made).isEqualTo(70_001);
    }

    private String get(SeenCells<String> seen, String... cells) {
        var row = new Row(1, List.of(cells));
        return seen.get(row, () -> {
            made++;
            return row.get(0) + (cells.length > 1 ? "|" + row.get(cells.length - 1 == 2 ? 2 : 1) : "");
        });
    }
}
