package org.mainstay.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How a blow to Ambleford's linchpin travels, as its truths say.
class CascadeTest {

    private static final String PLACE = Terminal.AMBLEFORD.toString();
    private static final String SHOCKS = "../examples/shocks/old-granary.csv";

    @TempDir
    private static Path folder = Path.of("");

    private static String words = "";
    private static JsonTree answer = JsonTree.parse("{}");

    @BeforeAll
    static void asks() {
        var out = folder.resolve("out").toString();
        var told = run("stress", PLACE, "--shock", SHOCKS, "--draws", "128", "--out", out);
        assertThat(told.err()).isEmpty();
        assertThat(told.code()).isZero();
        words = told.out().replaceAll("\\s+", " ");
        answer = JsonTree.parse(run("stress", PLACE, "--shock", SHOCKS, "--draws", "128", "--format", "json")
                .out());
    }

    private static Terminal.Answer run(String... arguments) {
        return new Terminal(folder.resolve("cache")).type(arguments);
    }

    private static List<JsonTree> cascade() {
        return answer.at("shocks").items().getFirst().at("cascade").items();
    }

    private static List<Object> names(List<JsonTree> some) {
        return some.stream().map(one -> one.at("name").piece()).toList();
    }

    @Test
    void twoFallBecauseTheirHostsFall() {
        assertThat(names(cascade()))
                .containsExactly("Ambleford Community Action", "Second Chance Reading Room", "The Quiet Room");
        assertThat(names(cascade().get(1).at("because").items())).containsExactly("Ambleford Community Action");
        assertThat(names(cascade().get(2).at("because").items())).containsExactly("Second Chance Reading Room");
        assertThat(cascade().get(2).at("why").piece().toString()).contains("Without its ties it would stay open.");
        assertThat(words)
                .contains("> month 4: Second Chance Reading Room falls because of Ambleford Community Action.");
    }

    @Test
    void tiesAreSaidOrAssumedAndWhatCannotBeFollowedIsNamed() {
        var ties = answer.at("ties").items();

        assertThat(ties).anySatisfy(tie -> {
            assertThat(tie.at("says").piece())
                    .isEqualTo("Ambleford Food Network pays St Brannock's Food Bank (sub-contract)");
            assertThat(tie.at("yearly_pence").at("value").piece()).isEqualTo(3_600_00L);
            assertThat(tie.at("said").piece()).isEqualTo(true);
        });
        assertThat(ties).anySatisfy(tie -> assertThat(tie.at("said").piece()).isEqualTo(false));
        assertThat(words).contains("St Wilfrid's Church Rooms hosts Kettle On (line 18 of ties.csv)");
    }

    @Test
    void distressIsToldBesideAndCalledAnIndicator() {
        var distress = answer.at("shocks").items().getFirst().at("distress").items();

        assertThat(names(distress)).contains("Second Chance Reading Room", "Open Gate Recovery Cafe CIC");
        assertThat(words).contains("an indicator, no money, added to nothing");
    }

    @Test
    void theReportDrawsWhoFellBecauseOfWhom() throws IOException {
        var report = Files.readString(folder.resolve("out").resolve("stress.html"));

        assertThat(report)
                .contains("Who fell because of whom", "<rect", "The Quiet Room", "Ties along which shocks travel");
    }

    @Test
    void explainTellsHowTheBlowReachedOne() throws IOException {
        var out = folder.resolve("explained");
        var told = run("explain", PLACE, "The Quiet Room", "--shock", SHOCKS, "--out", out.toString());

        assertThat(told.code()).isZero();
        assertThat(told.out().replaceAll("\\s+", " "))
                .contains(
                        "Under this shock The Quiet Room closes in month 4.",
                        "So the blow travels: Ambleford Community Action (month 4), then Second Chance Reading Room (month 4), then The Quiet Room (month 4).");
        assertThat(Files.readString(out.resolve("explain.html"))).contains("<rect", "So the blow travels");
    }

    @Test
    void explainTellsOfAShippedShockByItsNameForPrograms() {
        var told = run("explain", PLACE, "Kettle On", "--shock", "The NHS stops paying", "--format", "json");
        var one = JsonTree.parse(told.out()).at("shocks").items().getFirst();

        assertThat(told.code()).isZero();
        assertThat(one.at("shock").piece()).isEqualTo("the-nhs-stops-paying");
        assertThat(one.at("months").items()).hasSize(36);
        assertThat(one.at("answer").items().getFirst().piece().toString()).contains("stays open over these 36 months");
    }

    @Test
    void aShockThatIsNeitherAFileNorShippedIsRefusedWithThoseThatShip() {
        var told = run("explain", PLACE, "Kettle On", "--shock", "A comet");

        assertThat(told.code()).isEqualTo(3);
        assertThat(told.err()).contains("neither a file nor a shock that ships", "Cost of living");
    }

    @Test
    void aShockAndAnOptionAtOnceAreRefused() {
        var told = run("explain", PLACE, "Kettle On", "--shock", SHOCKS, "--end", "X");

        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err().replaceAll("\\s+", " ")).contains("Give one of");
    }
}
