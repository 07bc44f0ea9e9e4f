package org.mainstay.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The numbers of one answer agree with each other, as a reader with a calculator would check them.
class AddsUpTest {

    private static final List<String> PUBLIC = List.of("LA", "NHS", "DWP_HMT", "POLICE_CJS", "OTHER_PUBLIC");

    @TempDir
    private Path cache = Path.of("");

    @Test
    void thePartsOfAmblefordsAnswerAddUp() {
        check(new Terminal(cache).ask("appraise", Terminal.AMBLEFORD.toString(), "--saving", "400000"));
    }

    @Test
    void thePartsOfARealPlacesAnswerAddUp() {
        check(new Terminal(cache).ask("appraise", Terminal.trafford().toString(), "--saving", "200000"));
    }

    private static void check(JsonTree answer) {
        assertThat(answer.at("approaches").items()).hasSize(4).allSatisfy(result -> {
            var figures = result.at("figures");
            checkMoney(result, figures, answer.at("saving_target_pence").number());
            checkPeople(result, figures, answer.at("base"));
        });
    }

    private static void checkMoney(JsonTree result, JsonTree figures, long target) {
        var changes = result.at("changes").items();
        var saving = sum(changes.stream().map(change -> change.at("saving_pence")));
        var unsettled = changes.stream()
                .filter(change ->
                        List.of("UNCLEAR", "null").contains(change.at("verdict").text()))
                .toList();
        var payers = result.at("by_payer");

        assertThat(value(figures.at("saving_pence"))).isEqualTo(saving);
        assertThat(value(figures.at("shortfall_pence"))).isEqualTo(target - saving);
        assertThat(value(figures.at("unclear_share")) / 1e6)
                .isCloseTo(moved(unsettled) / (double) moved(changes), within(0.000_001));
        assertThat(value(figures.at("council_cash_pence"))).isEqualTo(value(payers.at("LA")));
        assertThat(value(figures.at("public_purse_pence")))
                .isEqualTo(sum(PUBLIC.stream().map(payers::at)));
    }

    /// Each count is rounded by itself, so that sums may differ by a person or two.
    private static void checkPeople(JsonTree result, JsonTree figures, JsonTree base) {
        var notServed = value(figures.at("people_not_served"));
        var lost = notServed - value(base.at("people_not_served"));
        var everyone = value(base.at("people_served")) + value(base.at("people_not_served"));

        assertThat(value(figures.at("people_served")) + notServed).isCloseTo(everyone, within(2L));
        for (var parts : List.of("by_decile", "by_need")) {
            assertThat(sum(result.at(parts).items().stream().map(part -> part.at("people"))))
                    .as(parts)
                    .isCloseTo(lost, within(6L));
        }
    }

    /// What an investment costs counts like what a cut saves.
    private static long moved(List<JsonTree> changes) {
        return changes.stream()
                .mapToLong(change -> Math.abs(value(change.at("saving_pence"))))
                .sum();
    }

    private static long sum(Stream<JsonTree> figures) {
        return figures.mapToLong(AddsUpTest::value).sum();
    }

    private static long value(JsonTree figure) {
        return figure.at("value").number();
    }
}
