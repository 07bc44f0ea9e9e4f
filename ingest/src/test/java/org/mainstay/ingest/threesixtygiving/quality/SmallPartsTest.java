package org.mainstay.ingest.threesixtygiving.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the checks are made of: days, numbers, prefixes and groups.
class SmallPartsTest {

    @ParameterizedTest
    @CsvSource({
        "2024-05-01,2024-05-01,2024-05-01",
        "2024-05-01T10:00:00Z,2024-05-01,2024-05-01",
        "2024-05-01 10:00,2024-05-01,2024-05-01",
        "01/05/2024,2024-05-01,2024-05-01",
        "2024-02,2024-02-01,2024-02-29",
        "2024,2024-01-01,2024-12-31"
    })
    void daysAreRead(String text, LocalDate first, LocalDate last) {
        assertThat(Days.first(text)).isEqualTo((int) first.toEpochDay());
        assertThat(Days.last(text)).isEqualTo((int) last.toEpochDay());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2024-05-011", "20x4", "2024-5-1", "01/05-2024", "1 May 2024", "2024/05/01"})
    void whatIsNoDayIsNone(String text) {
        assertThat(Days.first(text)).isEqualTo(Days.NONE);
        assertThat(Days.real(Days.first(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-29", "31/09/2023", "2023-13", "2023-00-10"})
    void whatNoCalendarHasIsImpossible(String text) {
        assertThat(Days.first(text)).isEqualTo(Days.IMPOSSIBLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0.01",
                "26000",
                "1291436.54",
                "123456789012345",
                "1234567890123456789",
                "1.5E3",
                "0.1",
                "-12.30"
            })
    void numbersAreReadAsJavaReadsThem(String text) {
        assertThat(Decimal.of(text)).isEqualTo(Double.parseDouble(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", "1.2.3", "tbc", "12k"})
    void whatIsNoNumberIsNone(String text) {
        assertThat(Decimal.of(text)).isNaN();
    }

    @ParameterizedTest
    @CsvSource({
        "GB-CHC-1234567,GB-CHC",
        "gb-coh-01234567,GB-COH",
        "360G-ambleford-club,360G",
        "Larkfield,LARKFIELD",
        "GB-9,GB-9"
    })
    void identifiersAreOfAList(String id, String prefix) {
        assertThat(Prefix.of(id)).isEqualTo(prefix);
    }

    @Test
    void rowsOfOneKeyAreTogetherAndInOrder() {
        long[] keys = {5, 0, 7, 5, 9, 7, 5};
        assertThat(groups(keys)).containsExactlyInAnyOrder(List.of(0, 3, 6), List.of(2, 5), List.of(4));
    }

    @Test
    void keysThatLookAlikeAreTold() {
        // These differ only in bits that sorting cannot see.
        var inverse = 0xF1DE83E19937733DL;
        long[] keys = {inverse * (1L << 40 | 1), inverse * (1L << 40 | 2), inverse * (1L << 40 | 1)};
        assertThat(groups(keys)).containsExactlyInAnyOrder(List.of(0, 2), List.of(1));
    }

    private static List<List<Integer>> groups(long[] keys) {
        var groups = new ArrayList<List<Integer>>();
        Groups.each(
                keys.length,
                row -> keys[row],
                rows -> groups.add(Arrays.stream(rows).boxed().toList()));
        return groups;
    }

    @Test
    void columnsHoldMoreThanOneBlock() {
        var columns = new GrantColumns();
        for (var row = 0; row < 40_000; row++) {
            columns.add(row / 2, row, row + 1L, row + 2L, row + 3L, row, row | 1);
        }
        assertThat(columns.size()).isEqualTo(40_000);
        assertThat(columns.ordinal(33_001)).isEqualTo(16_500);
        assertThat(columns.place(33_001)).isEqualTo(1);
        assertThat(columns.place(33_000)).isZero();
        assertThat(columns.id(33_001)).isEqualTo(33_001);
        assertThat(columns.recipient(33_001)).isEqualTo(33_002);
        assertThat(columns.name(33_001)).isEqualTo(33_003);
        assertThat(columns.award(33_001)).isEqualTo(33_004);
        assertThat(columns.amount(33_001)).isEqualTo(33_001);
        assertThat(columns.programme(33_001)).isEqualTo(33_001);
    }

    @Test
    void whatIsKeptOfEachGrantIsFortyFourBytes() {
        var bytes = IntStream.of(Integer.BYTES, Float.BYTES, Integer.BYTES, 4 * Long.BYTES)
                .sum();
        var fields = Arrays.stream(GrantColumns.class.getDeclaredClasses()[0].getDeclaredFields())
                .filter(field -> field.getType().isArray())
                .mapToInt(field -> field.getType() == long[].class ? Long.BYTES : Integer.BYTES)
                .sum();
        assertThat(fields).isEqualTo(bytes).isEqualTo(44);
    }

    @Test
    void moreListsThanAByteCanTellAreOther() {
        var grants = IntStream.range(0, 300)
                .mapToObj(number -> Written.toClub()
                        .with("id", "'%d'".formatted(number))
                        .with("amountAwarded", Integer.toString(5000 + number))
                        .with("recipientOrganization", Written.club("XX-L%d-1".formatted(number), "Club " + number))
                        .toString())
                .toList();
        var sums = Trying.check(grants).aggregates();
        assertThat(sums.distinctRecipients()).isEqualTo(300);
        assertThat(sums.recipientPrefixes()).containsEntry("other", 45L).hasSize(256);
    }

    @Test
    void textsThatDifferHashDifferently() {
        assertThat(Hash.of("")).isEqualTo(GrantColumns.NONE);
        assertThat(Hash.of("ab", "c", "")).isNotEqualTo(Hash.of("a", "bc", ""));
        assertThat(Hash.finish(0)).isEqualTo(1);
    }
}
