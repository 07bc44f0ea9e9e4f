package org.mainstay.model.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;

class CouncilsTest {

    private static final RowRef ROW = new RowRef(Source.of("1".repeat(64), "councils.csv", 10), 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private static Council council(String letters, @Nullable String until, String... successors) {
        var term = new Council.Term(null, until == null ? null : LocalDate.parse(until));
        var codes = new Council.Codes("E07-" + letters, letters, "GB-LAE-" + letters, List.of("E06-" + letters));
        return new Council(codes, letters + " Council", term, List.of(successors), until == null, ROW);
    }

    private static List<String> letters(List<Council> councils) {
        return councils.stream().map(council -> council.codes().letters()).toList();
    }

    private final Councils councils = Councils.of(List.of(
            council("AMB", null),
            council("QUA", "2023-04-01", "AMB"),
            council("MAR", "2019-04-01", "QUA"),
            council("HIL", "2023-04-01", "AMB", "DAL"),
            council("DAL", null),
            council("TIC", "2023-04-01", "TOC"),
            council("TOC", "2023-04-01", "TIC")));

    @Test
    void aChainOfSuccessorsIsFollowed() {
        assertThat(letters(councils.resolve("MAR", TODAY))).containsExactly("AMB");
        assertThat(letters(councils.resolve("MAR", LocalDate.of(2023, 3, 31)))).containsExactly("QUA");
        assertThat(letters(councils.resolve("MAR", LocalDate.of(2019, 3, 31)))).containsExactly("MAR");
    }

    @Test
    void oneMayBecomeSeveral() {
        assertThat(letters(councils.resolve("HIL", TODAY))).containsExactly("AMB", "DAL");
    }

    @Test
    void everyCodeOfACouncilFindsIt() {
        for (var code : List.of("AMB", "E07-AMB", "GB-LAE-AMB", "E06-AMB")) {
            assertThat(councils.knows(code)).isTrue();
            assertThat(letters(councils.resolve(code, TODAY))).containsExactly("AMB");
        }
        assertThat(councils.knows("")).isFalse();
    }

    @Test
    void whatIsNotKnownOrGoesRoundInACircleIsNobody() {
        assertThat(councils.resolve("XXX", TODAY)).isEmpty();
        assertThat(councils.resolve("TIC", TODAY)).isEmpty();
    }

    @Test
    void theEntryThatSaysWhatBecameOfItCounts() {
        var plain = council("QUA", null);
        var ended = council("QUA", "2023-04-01", "AMB");

        for (var entries : List.of(List.of(plain, ended), List.of(ended, plain))) {
            assertThat(Councils.of(entries).resolve("QUA", TODAY)).isEmpty();
        }
    }

    @Test
    void withoutADayTheRegistersWordCounts() {
        var gone = new Council(
                new Council.Codes("E07000001", "", "", List.of()),
                "Quayside",
                Council.Term.UNKNOWN,
                List.of("E06000001"),
                false,
                ROW);

        assertThat(gone.standsOn(LocalDate.of(1990, 1, 1))).isFalse();
        assertThat(AreaChange.Kind.find("S")).contains(AreaChange.Kind.SPLIT);
        assertThat(AreaChange.Kind.find("s")).isEmpty();
    }
}
