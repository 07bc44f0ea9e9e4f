package org.mainstay.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What changed in Ambleford: each planted truth told apart from the others.
class HistoryTest {

    @TempDir
    private static Path cache = Path.of("");

    private static JsonTree money = new JsonTree("");

    @BeforeAll
    static void asks() {
        money = new Terminal(cache).ask("money", Terminal.AMBLEFORD.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "Ambleford Rights & Welfare Centre, LATE_PAYMENT, 9648000, 9648000, 804000",
        "Silver Years Ambleford, SUCCESSION, 13956000, 13956000, 1163000",
        "Silver Years Ambleford & Dane CIO, SUCCESSION, 13956000, 13956000, 1163000",
        "New Neighbours Ambleford, TAPER, 7857000, 5893000, 491083",
        "Ropewalk Arts Studio, CUT, 6244000, 4683000, 390250",
    })
    void eachTruthIsToldApart(String name, String kind, long from, long to, long monthly) {
        var change = changes(name).getFirst();

        assertThat(change.at("kind").text()).isEqualTo(kind);
        assertThat(change.at("year").text()).isEqualTo("2025-26");
        assertThat(List.of(value(change, "from"), value(change, "to"), value(change, "run_rate")))
                .containsExactly(from, to, monthly);
        assertThat(change.at("evidence").items()).isNotEmpty();
    }

    @Test
    void theTrueCutIsAboveOrdinaryChurnAndTheOnlyLargeAlarm() {
        var alarms = money.at("organisations").items().stream()
                .flatMap(organisation -> organisation.at("changes").items().stream())
                .filter(change ->
                        List.of("CUT", "END").contains(change.at("kind").text()))
                .filter(change -> value(change, "from") > 1_000_00)
                .toList();

        assertThat(alarms).singleElement().satisfies(change -> {
            assertThat(value(change, "from")).isEqualTo(6_244_000);
            assertThat(change.at("above_churn").text()).isEqualTo("true");
        });
    }

    @Test
    void withheldNamesAreNobodysHistory() {
        assertThat(money.at("explained").items())
                .noneMatch(one -> one.at("name").text().contains("Redacted"));
    }

    @Test
    void whoDependsAndWhatIsEasyToEndIsSaid() {
        var dependence = money.at("dependence");

        assertThat(dependence.at("easy_lines").items()).hasSize(23);
        assertThat(value(dependence, "easy_to_end")).isEqualTo(40_798_000);
        assertThat(dependence.at("organisations").items())
                .isNotEmpty()
                .allSatisfy(
                        partner -> assertThat(value(partner, "council_share")).isPositive());
        assertThat(money.at("record").at("ledger").at("years").items()).hasSize(3);
    }

    @Test
    void everyFigureOfTheAnswerIsInTheLastRun() {
        var terminal = new Terminal(cache);
        terminal.ask("money", Terminal.AMBLEFORD.toString());
        var change = changes("Ropewalk Arts Studio").getFirst();

        for (var id : change.at("evidence").texts()) {
            assertThat(terminal.ask("trace", id).at("figure").at("id").text()).isEqualTo(id);
        }
    }

    private static List<JsonTree> changes(String name) {
        return money.at("organisations").items().stream()
                .filter(organisation -> organisation.at("name").text().equals(name))
                .flatMap(organisation -> organisation.at("changes").items().stream())
                .toList();
    }

    private static long value(JsonTree of, String figure) {
        return of.at(figure).at("value").number();
    }
}
