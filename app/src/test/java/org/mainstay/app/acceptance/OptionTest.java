package org.mainstay.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Options that a person writes about Ambleford, from the file to the answer.
class OptionTest {

    private static final String PLACE = Terminal.AMBLEFORD.toString();
    private static final Path DEBT_ADVICE = Path.of("..", "examples", "options", "ambleford-debt-advice.csv");
    private static final String CLICK_START = "\"Click Start Wharfside, GRANTS TO VOL ORGS\"";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void endingOneOfTwoHalfEmptyServicesIsAnEfficiency() throws IOException {
        var option = weigh(file("digital", CLICK_START + ",end"));

        assertThat(option.at("option").text()).isEqualTo("digital");
        assertThat(option.at("verdict").text()).isEqualTo("EFFICIENCY");
        assertThat(option.at("changes").items().getFirst().at("change").text()).isEqualTo("END");
        assertThat(value(option, "saving_pence")).isEqualTo(2_187_000);
        assertThat(option.at("figures").at("shortfall_pence").isNull()).isTrue();
    }

    @Test
    void theMergerOfDebtAdviceSavesAndServiceHolds() {
        var merger = weigh(DEBT_ADVICE).at("changes").items().getFirst();

        assertThat(merger.at("change").text()).isEqualTo("MERGE");
        assertThat(merger.at("verdict").text()).isEqualTo("EFFICIENCY");
        assertThat(merger.at("saving_pence").at("value").number() / 100_000).isEqualTo(30);
        assertThat(merger.at("flags").texts()).anyMatch(flag -> flag.startsWith("Reason given: Two debt advice"));
    }

    @Test
    void theInHouseTeamCanJoinTheCharityAndItsRedundancyIsCounted() throws IOException {
        var merger = weigh(file(
                        "team",
                        "line,change,into",
                        "Ambleford Money & Welfare Rights Team,merge,Ambleford Debt & Money Advice"))
                .at("changes")
                .items()
                .getFirst();

        assertThat(merger.at("verdict").text()).isEqualTo("EFFICIENCY");
        assertThat(merger.at("organisation_id").text()).startsWith("in-house:");
        assertThat(merger.at("flags").texts()).contains("An in-house team: redundancy of £15,300 is counted once");
    }

    @Test
    void whatGivesIsSaidInTextAndForPrograms() throws IOException {
        var file = file(
                "gives",
                "line,change,months,into,amount,shared_users",
                "Central Learning Collective CIC,invest,24,,18000,",
                "Marl Valley Learning Exchange,settle,36,,,",
                "Marl Valley Debt Helpline,front_door,,Tarn Moor Benefits Surgery,2000,9");
        var answer = terminal().type("appraise", PLACE, "--option", file.toString());
        var changes = weigh(file).at("changes").items();

        assertThat(answer.out().replaceAll("\\s+", " "))
                .contains("Option gives costs £")
                .contains("invest £18,000 a year for 24 months in Central Learning Collective CIC")
                .contains("costs £18,000 a year")
                .contains("settle for 36 months with Marl Valley Learning Exchange")
                .contains("open a front door for 2 lines at Marl Valley Debt Helpline");
        assertThat(changes)
                .extracting(change -> change.at("change").text())
                .containsExactlyInAnyOrder("INVEST", "SETTLE", "FRONT_DOOR");
    }

    @Test
    void aPartnersRingFencedLineIsRefusedLikeAnyOther() throws IOException {
        var file = file("authority", "line,change,percent", "National Learning Trust,cut,10");
        var answer = terminal().type("appraise", PLACE, "--option", file.toString());

        assertThat(answer.err()).contains("is paid from a ring-fenced fund");
    }

    @Test
    void anOptionWithoutRowsIsTheBaseline() throws IOException {
        var document =
                terminal().ask("appraise", PLACE, "--option", file("none").toString());
        var figures = document.at("option").at("figures");

        assertThat(document.at("saving_target_pence").isNull()).isTrue();
        assertThat(document.at("approaches").items()).isEmpty();
        assertThat(figures.at("people_served").at("value").number())
                .isEqualTo(document.at("base").at("people_served").at("value").number());
        assertThat(figures.at("council_cash_pence").at("value").number()).isZero();
        assertThat(figures.at("public_purse_pence").at("value").number()).isZero();
    }

    @Test
    void theApproachesWrittenAndReadBackGiveTheSameFiguresToThePenny() {
        var written = folder.resolve("written");
        var document = terminal().ask("appraise", PLACE, "--saving", "400000", "--write-options", written.toString());
        var names = List.of("easy-disinvestment", "medium-term-investment", "place-resilience");
        var files = names.stream()
                .map(name -> written.resolve(name + ".csv").toString())
                .toList();
        var again = terminal()
                .ask("appraise", PLACE, "--saving", "400000", "--compare", files.get(0), files.get(1), files.get(2));

        for (var at = 0; at < names.size(); at++) {
            var approach = document.at("approaches").items().get(at);
            var option = again.at("options").items().get(at);
            assertThat(option.at("option").text()).isEqualTo(names.get(at));
            assertThat(option.at("refused").items()).isEmpty();
            assertThat(numbers(option)).isEqualTo(numbers(approach));
            assertThat(verdicts(option)).isEqualTo(verdicts(approach));
            assertThat(option.at("verdict")).isEqualTo(approach.at("verdict"));
        }
    }

    @Test
    void whatWasWrittenIsNotWrittenOver() throws IOException {
        Files.writeString(folder.resolve("easy-disinvestment.csv"), "mine");
        var answer = terminal().type("appraise", PLACE, "--saving", "10000", "--write-options", folder.toString());

        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains("is there already");
        assertThat(folder.resolve("easy-disinvestment.csv")).hasContent("mine");
    }

    @Test
    void whatTheLawForbidsAndWhatNobodyKnowsIsRefusedAndTheRestIsWeighed() throws IOException {
        var file = file(
                "mixed",
                "\"Ambleford Patient Voice CIC, CONT VOL BODIES\",end",
                "\"Ambleford Food Network, EARMARKED GRANTS\",end",
                "Clik Start Warfside,end",
                "Kettle On,halve",
                "Wharfside Digital Den,end");
        var answer = terminal().type("appraise", PLACE, "--option", file.toString());

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).contains("Option mixed books", "by 1 change");
        assertThat(answer.err().replaceAll("\\s+", " "))
                .contains("Option mixed: Line 2: the council must provide Ambleford Patient Voice CIC")
                .contains("Line 3: Ambleford Food Network, EARMARKED GRANTS is paid from a ring-fenced fund")
                .contains("Line 4: \"Clik Start Warfside\" in the column line names no funding line")
                .contains("Did you mean: Click Start Wharfside, GRANTS TO VOL ORGS")
                .contains("Line 5 has \"halve\" in the column change, which must be one of keep, cut, end");
    }

    @Test
    void aFileOfWhichNothingCanBeUsedIsRefusedWhole() throws IOException {
        var answer = terminal()
                .type(
                        "appraise",
                        PLACE,
                        "--option",
                        file("nothing", "Nobody,end").toString());

        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains("No row of", "\"Nobody\"");
    }

    @Test
    void aFileThatIsNoOptionIsRefusedWithWhatItLacks() throws IOException {
        var other = Files.writeString(folder.resolve("other.csv"), "line,percent\nA,5\n");
        var answer = terminal().type("appraise", PLACE, "--option", other.toString());

        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains("is no option, for it has no column change");
    }

    @Test
    void aTaperHasItsWordsInTextAndReport() throws IOException {
        var file = file("slow", "line,change,percent,months,from", CLICK_START + ",taper,50,12,2026-06-15");
        var out = folder.resolve("out");
        var answer = terminal().type("appraise", PLACE, "--option", file.toString(), "--out", out.toString());

        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.out())
                .contains("taper to 50% over 12 months: Click Start Wharfside")
                .contains("Asked from 2026-06-15, but holds from 2026-08-29")
                .contains("./mainstay trace appraise/option/slow/saving");
        assertThat(out.resolve("report.html"))
                .content()
                .contains("Option slow: what it would do", "Taper to 50% in 12 months")
                .doesNotContain("Against the target", "Three approaches");
    }

    @Test
    void optionsStandBesideTheApproachesWhereASavingIsAsked() throws IOException {
        var document = terminal()
                .ask(
                        "appraise",
                        PLACE,
                        "--saving",
                        "50000",
                        "--compare",
                        DEBT_ADVICE.toString(),
                        file("none").toString());

        assertThat(document.at("approaches").items()).hasSize(4);
        assertThat(document.at("options").items())
                .extracting(option -> option.at("option").text())
                .containsExactly("ambleford-debt-advice", "none");
        assertThat(document.at("options")
                        .items()
                        .getFirst()
                        .at("figures")
                        .at("shortfall_pence")
                        .isNull())
                .isFalse();
    }

    @Test
    void whatDoesNotGoTogetherIsSaid() throws IOException {
        var one = file("one").toString();
        var cases = Map.of(
                "either --saving POUNDS", List.of("appraise", PLACE),
                "Give either --option FILE", List.of("appraise", PLACE, "--option", one, "--compare", one, one),
                "give a --saving", List.of("appraise", PLACE, "--option", one, "--write-options", "x"));

        cases.forEach((words, typed) -> {
            var answer = terminal().type(typed.toArray(String[]::new));
            assertThat(answer.code()).isEqualTo(2);
            assertThat(answer.err().replaceAll("\\s+", " ")).contains(words);
        });
    }

    @Test
    void whatAPersonWroteCannotWriteOnTheTerminal() throws IOException {
        var file = file(
                "odd",
                "line,change,why",
                CLICK_START + ",end,It is \u001b[31mRed",
                "Kettle\u001b[31m,end,",
                "Kettle On,keep,");
        var answer = terminal().type("appraise", PLACE, "--option", file.toString());

        assertThat(answer.code()).isEqualTo(1);
        assertThat((answer.out() + answer.err()).replaceAll("\\s+", " "))
                .doesNotContain("\u001b")
                .contains("Reason given:", "Not weighed: Line 3");
    }

    @Test
    void twoOptionsOfOneNameAreRefused() throws IOException {
        var one = file("one").toString();
        var answer = terminal().type("appraise", PLACE, "--compare", one, one);

        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains("Two options are called one");
    }

    private JsonTree weigh(Path file) {
        return terminal().ask("appraise", PLACE, "--option", file.toString()).at("option");
    }

    /// A file of rows; under the two columns that must be there unless the first row has others.
    private Path file(String name, String... rows) throws IOException {
        var headed = rows.length > 0 && rows[0].startsWith("line,");
        var text = (headed ? "" : "line,change\n") + String.join("\n", rows) + "\n";
        return Files.writeString(folder.resolve(name + ".csv"), text);
    }

    private static long value(JsonTree option, String figure) {
        return option.at("figures").at(figure).at("value").number();
    }

    /// Every figure by what it is called under its approach or option.
    /// Without those of how it was chosen: nobody searched for an option that was read.
    private static Map<String, JsonTree.Numbers> numbers(JsonTree result) {
        var optimality =
                result.has("optimality") ? result.at("optimality").figures() : Map.<String, JsonTree.Numbers>of();
        return result.figures().entrySet().stream()
                .filter(entry -> !optimality.containsKey(entry.getKey()))
                .collect(Collectors.toMap(
                        entry -> entry.getKey().replaceFirst("^appraise/(option/)?[^/]+/", ""), Map.Entry::getValue));
    }

    private static Map<String, String> verdicts(JsonTree result) {
        return result.at("changes").items().stream()
                .collect(Collectors.toMap(
                        change -> change.at("line").text(),
                        change -> change.at("verdict").text()));
    }

    private Terminal terminal() {
        return new Terminal(folder.resolve("cache"));
    }
}
