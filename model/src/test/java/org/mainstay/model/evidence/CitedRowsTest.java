package org.mainstay.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitedRowsTest {

    private static final Source A = Source.of("a".repeat(64), "a.csv", 1);
    private static final Source B = Source.of("b".repeat(64), "b.csv", 1);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderOfReadingNeverShows(long seed) {
        var rows = new ArrayList<RowRef>();
        for (var line = 1; line <= 100; line++) {
            rows.add(new RowRef(A, line));
            rows.add(new RowRef(B, line));
        }
        var inOrder = cite(rows);
        Collections.shuffle(rows, new Random(seed));

        var shuffled = cite(rows);

        assertThat(shuffled).isEqualTo(inOrder).hasSameHashCodeAs(inOrder).hasToString(inOrder.toString());
        assertThat(shuffled.rows()).isSorted().hasSize(200);
    }

    @Test
    void eachRowKeepsItsOwnAmountWhateverTheOrder() {
        var cited = CitedRows.builder()
                .add(new RowRef(B, 7), 70)
                .add(new RowRef(A, 9), -9)
                .add(new RowRef(B, 2), 20)
                .build();

        assertThat(cited.rows()).containsExactly(new RowRef(A, 9), new RowRef(B, 2), new RowRef(B, 7));
        assertThat(List.of(cited.amount(0), cited.amount(1), cited.amount(2))).containsExactly(-9L, 20L, 70L);
        assertThat(cited.total()).isEqualTo(81);
    }

    @Test
    void aRowCitedTwiceIsRefused() {
        var builder = CitedRows.builder().add(new RowRef(A, 3), 1).add(new RowRef(A, 4), 1);
        builder.add(new RowRef(A, 3), 1);

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(A.sha256() + ":3");
    }

    @Test
    void theSameLineOfAnotherFileIsAnotherRow() {
        var cited = CitedRows.builder()
                .add(new RowRef(A, 3), 1)
                .add(new RowRef(B, 3), 1)
                .build();

        assertThat(cited.size()).isEqualTo(2);
    }

    @Test
    void rowsOfOthersCanBeTakenOver() {
        var one = CitedRows.builder().add(new RowRef(B, 3), 5).build();
        var two = CitedRows.builder().add(new RowRef(A, 3), 7).build();

        var both = CitedRows.builder().addAll(one).addAll(two).build();

        assertThat(both.total()).isEqualTo(12);
        assertThat(both).isNotEqualTo(one).isNotEqualTo(two);
    }

    @Test
    void nothingCitedIsNothing() {
        assertThat(CitedRows.NONE).isEqualTo(CitedRows.builder().build());
        assertThat(CitedRows.NONE.total()).isZero();
    }

    @Test
    void aTotalTooLargeToHoldIsAnErrorAndNeverAWrongNumber() {
        var cited = CitedRows.builder()
                .add(new RowRef(A, 1), Long.MAX_VALUE)
                .add(new RowRef(A, 2), 1)
                .build();

        assertThatThrownBy(cited::total).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void halfAMillionRowsWeighTwoArraysAndNoObjects() throws IllegalAccessException {
        var builder = CitedRows.builder();
        for (var line = 500_000; line >= 1; line--) {
            builder.add(new RowRef(A, line), line);
        }

        var cited = builder.build();

        assertThat(cited.total()).isEqualTo(500_000L * 500_001 / 2);
        var bytes = 0L;
        for (var field : CitedRows.class.getDeclaredFields()) {
            bytes += Modifier.isStatic(field.getModifiers()) ? 0 : weigh(field, cited);
        }
        assertThat(bytes).isLessThan(9_000_000);
    }

    private static long weigh(Field field, CitedRows cited) throws IllegalAccessException {
        field.setAccessible(true);
        return switch (field.get(cited)) {
            case long[] numbers -> 8L * numbers.length;
            case List<?> sources -> 1_000L * sources.size();
            default -> throw new AssertionError("Say what " + field.getName() + " weighs for half a million rows.");
        };
    }

    private static CitedRows cite(List<RowRef> rows) {
        var builder = CitedRows.builder();
        rows.forEach(row -> builder.add(row, row.line() * (row.source().equals(A) ? 1L : 1_000L)));
        return builder.build();
    }
}
