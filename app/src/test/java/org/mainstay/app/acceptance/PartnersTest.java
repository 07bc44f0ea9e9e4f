package org.mainstay.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `partners` says of Ambleford's dozen without being asked, as its truths say.
class PartnersTest {

    private static final String PLACE = Terminal.AMBLEFORD.toString();

    @TempDir
    private static Path cache = Path.of("");

    private static Terminal.Answer text = new Terminal.Answer(0, "", "");
    private static JsonTree answer = new JsonTree("");

    @BeforeAll
    static void asks() {
        text = run("partners", PLACE, "--out", cache.resolve("out").toString());
        answer = JsonTree.parse(run("partners", PLACE, "--format", "json").out());
    }

    private static Terminal.Answer run(String... arguments) {
        return new Terminal(cache.resolve("cache")).type(arguments);
    }

    private static JsonTree partnership(String id) {
        return answer.at("partnerships").items().stream()
                .filter(one -> one.at("partnership").piece().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String words() {
        return text.out().replaceAll("\\s+", " ");
    }

    @Test
    void theOneThatIsStrongOnPaperAndEmptyInTheMoneyIsSaidFirst() {
        assertThat(text.code()).isZero();
        assertThat(words())
                .startsWith(
                        "Partnerships On paper only: Ambleford Skills Compact 4 of 4 parts of its governance are written down and £180,000 was agreed, of which the ledger shows 0% paid");
        assertThat(partnership("skills-compact")
                        .at("money")
                        .at("arrived")
                        .at("value")
                        .piece()
                        .toString())
                .isEqualTo("0");
    }

    @Test
    void theSmallAndDecisiveOneIsTold() {
        assertThat(words()).contains("Small and decisive: Tarn Moor Carers' Break £14,730 a year.");
    }

    @Test
    void theOneThatShouldBeOneDoorIsTold() {
        assertThat(words())
                .contains("Should be one door: Ambleford Debt Advice Forum 4 organisations meet people")
                .contains("has room for 194 more");
    }

    @Test
    void whatIsDueThisQuarterIsTold() {
        assertThat(words()).contains("Due in Q1 2026-27 or before", "2025-12-31 overdue review");
        assertThat(answer.at("due").items()).hasSize(5);
    }

    @Test
    void aPredecessorHasEndedAndItsSuccessorIsLive() {
        assertThat(partnership("silver-years").at("stage").piece()).isEqualTo("ENDED");
        assertThat(partnership("silver-years").at("successor").piece()).isEqualTo("silver-years-dane");
        assertThat(partnership("silver-years-dane").at("stage").piece()).isEqualTo("LIVE");
    }

    @Test
    void whatWasAgreedWasPaidToThePennyWhereTheLedgerHasIt() {
        assertThat(partnership("food")
                        .at("money")
                        .at("arrived")
                        .at("value")
                        .piece()
                        .toString())
                .isEqualTo("1000000");
    }

    @Test
    void tablesAndFiguresAreWrittenAndAFigureIsTraced() throws Exception {
        var out = cache.resolve("out");
        assertThat(Files.readString(out.resolve("partnership_findings.csv"))).contains("skills-compact,on_paper_only");
        assertThat(Files.readString(out.resolve("partnership_log.csv"))).contains("none was made");
        assertThat(Files.readString(out.resolve("sector_relationships.csv"))).contains("sector_backed");
        assertThat(Files.readString(out.resolve("sector_economies.csv"))).contains("Social economy", "sector_survival");
        assertThat(Files.readString(out.resolve("self_assessment.csv"))).contains("environment,,\"Not assessed");
        assertThat(out.resolve("figure-rows.csv")).isNotEmptyFile();
        assertThat(run("trace", "partnerships/food/agreed/2025-26").out()).contains("partnership_money.csv");
    }

    @Test
    void theProfileOfThePlaceHasTenMeasuresAndMarksWhatNobodyAssessed() {
        assertThat(words())
                .contains("its list of ten measures is unconfirmed", "Commercial economy:", "Governance: Not assessed");
        var sectors = answer.at("sectors");
        assertThat(sectors.at("economies").items()).hasSize(3);
        assertThat(sectors.at("relationships").items()).hasSize(3);
        assertThat(sectors.at("conditions").items()).hasSize(4);
    }

    @Test
    void nothingIsMadeUpWhereNobodyEnteredAPartnership() {
        assertThat(run("partners", Terminal.trafford().toString(), "--format", "json")
                        .out())
                .contains("\"partnerships\": []");
    }
}
