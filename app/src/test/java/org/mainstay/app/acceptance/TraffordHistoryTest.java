package org.mainstay.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.app.example.Awk;
import org.mainstay.app.run.LastRun;

/// How a real council's relationships changed; skipped where its files are not at hand. No rule names anybody.
class TraffordHistoryTest {

    @TempDir
    private static Path cache = Path.of("");

    private static JsonTree answer = new JsonTree("");

    private static JsonTree money() {
        if (answer.text().isEmpty()) {
            // Nothing is refused here, so the answer is whole.
            answer = new Terminal(cache).ask("money", Terminal.trafford().toString());
        }
        return answer;
    }

    @Test
    void aLatePaymentIsNoCut() {
        var changes = changes("Citizens Advice SORT");

        assertThat(kinds(changes)).containsExactly("LATE_PAYMENT");
        assertThat(value(changes.getFirst(), "from")).isEqualTo(14_600_004);
        assertThat(value(changes.getFirst(), "to")).isEqualTo(14_600_004);
        assertThat(value(changes.getFirst(), "run_rate")).isEqualTo(1_216_667);
        assertThat(changes.getFirst().at("why").text()).contains("6 months of 2025-26 are inferred from amounts");
    }

    @Test
    void aMergerIsOneSuccession() {
        var before = changes("Age UK Trafford").getFirst();

        assertThat(before.at("kind").text()).isEqualTo("SUCCESSION");
        assertThat(value(before, "from")).isEqualTo(29_355_654);
        assertThat(value(before, "to")).isEqualTo(25_028_971);
        assertThat(kinds(changes("Age UK Salford"))).contains("SUCCESSION").doesNotContain("START", "END", "RENEWAL");
    }

    @Test
    void theHubsAreNeitherCutNorTaperedByReflex() {
        for (var name : List.of("St Johns Centre", "Friends of Stretford", "Altrincham Baptist")) {
            assertThat(kinds(changes(name))).as(name).doesNotContain("CUT", "TAPER", "END");
        }
        var renewed = changes("St Johns Centre").getFirst();
        assertThat(renewed.at("kind").text()).isEqualTo("RENEWAL");
        assertThat(value(renewed, "from")).isEqualTo(1_666_600);
        assertThat(value(renewed, "to")).isEqualTo(3_333_333);
    }

    @Test
    void aChangeOfPayeeIsNoNewPartner() {
        var renewals = changes("Our Sale West").stream()
                .filter(change -> change.at("kind").text().equals("RENEWAL"))
                .toList();

        assertThat(renewals).extracting(change -> value(change, "from")).containsExactly(1_000_000L, 1_666_600L);
        assertThat(renewals).extracting(change -> value(change, "to")).containsExactly(1_000_000L, 3_333_333L);
        assertThat(renewals.getFirst().at("why").text()).contains("payee (before: ");
    }

    @Test
    void arrearsAndANewNameAreNoChange() {
        assertThat(changes("Healthwatch")).isEmpty();
    }

    @Test
    void alarmsStayFarBelowOrdinaryChurnAndEveryLeaverHasItsReason() {
        var churn = money().at("churn").items().getFirst();
        var alarms = money().at("organisations").items().stream()
                .flatMap(organisation -> organisation.at("changes").items().stream())
                .filter(change ->
                        List.of("CUT", "END").contains(change.at("kind").text()))
                .toList();
        var ended = money().at("organisations").items().stream()
                .filter(organisation ->
                        kinds(organisation.at("changes").items()).contains("END"))
                .map(organisation -> organisation.at("id").text());
        var explained = money().at("explained").items().stream()
                .filter(one ->
                        one.at("heading").isNull() && !one.at("reason").text().equals("LEDGER_ENDS"))
                .map(one -> one.at("id").text());

        // By the names as written 155 and 70; matching may find some of them to be one body.
        assertThat(value(churn, "paid_before")).isBetween(140L, 155L);
        assertThat(value(churn, "left")).isBetween(55L, 70L);
        assertThat(alarms).hasSizeBetween(1, 15);
        assertThat(new HashSet<>(Stream.concat(ended, explained).toList()))
                .hasSizeGreaterThanOrEqualTo((int) value(churn, "left"));
    }

    @Test
    void everyTotalAndFormulaComesOutTheSameByScript() throws IOException {
        money();

        assertThat(Awk.recompute(new LastRun(cache).folder()))
                .hasSizeGreaterThan(1_000)
                .allSatisfy(
                        line -> assertThat(line.recomputed()).as(line.figure()).isEqualTo(line.published()));
    }

    private static List<JsonTree> changes(String name) {
        return money().at("organisations").items().stream()
                .filter(organisation -> organisation.at("name").text().startsWith(name))
                .flatMap(organisation -> organisation.at("changes").items().stream())
                .toList();
    }

    private static List<String> kinds(List<JsonTree> changes) {
        return changes.stream().map(change -> change.at("kind").text()).toList();
    }

    private static long value(JsonTree of, String figure) {
        return of.at(figure).at("value").number();
    }
}
