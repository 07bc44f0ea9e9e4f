package org.mainstay.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Asking a person who is who, and what comes of the answers.
class MatchTest {

    private static final String HEADER = "left,right,answer,decided_by,decided_on,why\n";
    private static final String BRINDLE = "360G-small-a,name:brindley-weavers-hall,";
    private static final String OTTERBY = "360G-small-b,name:otterby-singing-mill,";

    @TempDir
    private Path temporary = Path.of("");

    private Path folder = Path.of("");

    @BeforeEach
    void makesAPlace() throws IOException {
        folder = WhoPlace.write(Files.createDirectories(temporary.resolve("smallford")));
    }

    private Terminal.Answer answer(String typed) {
        return new Terminal(temporary.resolve("cache"))
                .answer(typed, "match", folder.toString(), "--by", "the team", "--on", "2026-04-01");
    }

    private Terminal.Answer decide(String... words) {
        var all = new java.util.ArrayList<>(java.util.List.of("match", folder.toString(), "--on", "2026-04-01"));
        all.addAll(java.util.List.of(words));
        return new Terminal(temporary.resolve("cache")).type(all.toArray(String[]::new));
    }

    private String who() {
        return new Terminal(temporary.resolve("cache"))
                .type("who", folder.toString(), "--format", "json")
                .out();
    }

    private Path file() {
        return folder.resolve("entered").resolve("decisions.csv");
    }

    private String kept() throws IOException {
        return Files.readString(file());
    }

    @Test
    void programsGetEveryPairWithItsFields() {
        var pairs = new Terminal(temporary.resolve("cache"))
                .ask("match", folder.toString())
                .at("pairs")
                .items();

        assertThat(pairs)
                .extracting(
                        pair -> pair.at("left").text() + " " + pair.at("right").text() + " "
                                + pair.at("pence_at_stake").number() + " "
                                + pair.at("standing").text())
                .containsExactly(
                        "360G-small-a name:brindley-weavers-hall 100000 ask",
                        "360G-small-b name:otterby-singing-mill 90000 ask",
                        "360G-small-c name:thornwick-lane-allotments 70000 joined");
        assertThat(pairs).allSatisfy(pair -> {
            assertThat(pair.at("probability").decimal()).isBetween(new BigDecimal("0.5"), BigDecimal.ONE);
            assertThat(pair.at("rows").texts()).hasSize(2);
            assertThat(pair.at("fields").items())
                    .isNotEmpty()
                    .allSatisfy(field ->
                            assertThat(field.members()).containsOnlyKeys("field", "left", "right", "weight", "why"));
        });
        assertThat(bits(pairs.getFirst())).as("log2(94.1 / 5.9)").isEqualByComparingTo("4.000");
    }

    private static BigDecimal bits(JsonTree pair) {
        return pair.at("fields").items().stream()
                .map(field -> field.at("weight").decimal())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void aPersonSeesBothSidesAndWhatSpeaksForIt() {
        assertThat(answer("q\n").out())
                .contains("Pairs of names that may be one body: 2, with £1,900 hanging on them.")
                .contains("1 of 2: £1,000 at stake")
                .contains("  Brindley Weavers Hall Looms\n      360G-small-a  (grants.csv:2)")
                .contains("  Brindley Weavers Hall\n      name:brindley-weavers-hall  (ledger.csv:2)")
                .contains("Only one of them has “looms”.")
                .contains("+4.0");
        assertThat(file()).doesNotExist();
    }

    @Test
    void answersAreKeptWithWhoWhenAndWhy() throws IOException {
        var answer = answer("y They share a loom\nn\n");

        assertThat(answer.code()).isZero();
        assertThat(kept())
                .isEqualTo(HEADER + BRINDLE + "same,the team,2026-04-01,They share a loom\n" + OTTERBY
                        + "different,the team,2026-04-01,\n");
        assertThat(who()).contains("decision").contains("They share a loom");
        assertThat(answer("").out()).contains("No pair of names is in doubt");
    }

    @ParameterizedTest
    @CsvSource({
        "y, same",
        "YES, same",
        "n, different",
        "no, different",
        "b, branch of",
        "t, trading arm of",
        "s, successor of",
        "l, later",
        "later, later"
    })
    void everyLetterHasItsAnswer(String typed, String kept) throws IOException {
        answer(typed + "\nq\n");

        assertThat(kept()).isEqualTo(HEADER + BRINDLE + kept + ",the team,2026-04-01,\n");
    }

    @Test
    void laterAsksAgainTheNextTime() {
        answer("l\nl\n");

        assertThat(answer("").out()).contains("1 of 2");
    }

    @Test
    void aWrongKeyIsAskedAgain() throws IOException {
        var answer = answer("what\n\ny\nq\n");

        assertThat(answer.out()).contains("Type one of the letters").contains("2 of 2");
        assertThat(kept()).isEqualTo(HEADER + BRINDLE + "same,the team,2026-04-01,\n");
    }

    @Test
    void theEndOfWhatIsTypedEndsIt() {
        var answer = answer("y");

        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("2 of 2").contains("Answers are kept in");
    }

    @Test
    void undoTakesTheLastAnswerBackAndAsksAgain() throws IOException {
        var answer = answer("y\nu\nn\nq\n");

        assertThat(answer.out()).contains("Taken back: same.");
        assertThat(kept())
                .isEqualTo(HEADER + BRINDLE + "same,the team,2026-04-01,\n" + BRINDLE + "undo,the team,2026-04-01,\n"
                        + BRINDLE + "different,the team,2026-04-01,\n");
    }

    @Test
    void withNothingDecidedThereIsNothingToUndo() {
        assertThat(answer("u\nq\n").out()).contains("nothing to undo");
        assertThat(file()).doesNotExist();
    }

    @Test
    void undoingADecisionRestoresWhoToTheByte() {
        var before = who();
        decide("--decide", "Brindley Weavers Hall", "Brindley Weavers Hall Looms", "same", "--why", "They moved");
        assertThat(who()).isNotEqualTo(before);

        decide("--decide", "360G-small-a", "name:brindley-weavers-hall", "undo");

        assertThat(who()).isEqualTo(before);
    }

    @Test
    void undoingASplitRestoresWhoToTheByte() {
        var before = who();
        decide("--decide", "GB-CHC-1000001", "Carrow Lanterns", "different");
        assertThat(who()).contains("\"name:carrow-lanterns\"");

        decide("--decide", "name:carrow-lanterns", "GB-CHC-1000001", "undo");

        assertThat(who()).isEqualTo(before);
    }

    @Test
    void oneDecisionIsKeptWithoutAsking() throws IOException {
        var answer = decide("--decide", "The Quillon Rooms", "GB-CHC-1000001", "branch of", "--by", "the board");

        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("decisions.csv");
        assertThat(kept()).isEqualTo(HEADER + "The Quillon Rooms,GB-CHC-1000001,branch of,the board,2026-04-01,\n");
        assertThat(who()).contains("branchOf").contains("the board decided so.");
    }

    @ParameterizedTest
    @CsvSource({
        "Nobody Here, GB-CHC-1000001, same, is no organisation's identifier or name here",
        "GB-CHC-1000001, Nobody Here, same, is no organisation's identifier or name here",
        "The Quillon Rooms, GB-CHC-1000001, maybe, two names and an answer"
    })
    void whatCannotBeDecidedIsSaid(String left, String right, String decision, String why) {
        var answer = decide("--decide", left, right, decision);

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains(why);
        assertThat(file()).doesNotExist();
    }

    @Test
    void aNameLikeAFormulaIsKeptSafelyAndStillMeansTheSame() throws IOException {
        WhoPlace.writeLedger(folder, java.util.List.of("=Sum Looms", "@Warp Hall"));

        decide("--decide", "=Sum Looms", "@Warp Hall", "same");

        assertThat(kept()).contains("'=Sum Looms,'@Warp Hall,same");
        assertThat(who()).contains("\"how\" : \"decision\"".replace(" :", ":"));
    }

    @Test
    void aSpoiltFileOfDecisionsIsRefusedRowByRow() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(
                file(),
                HEADER + BRINDLE + "same,the team,2026-04-01,\n" + OTTERBY + "perhaps,the team,2026-04-01,\n" + OTTERBY
                        + "same,the team,someday,\n,,same,,2026-04-01,\n");

        var answer = new Terminal(temporary.resolve("cache")).type("who", folder.toString(), "--format", "json");

        assertThat(answer.code()).as("some rows were refused").isEqualTo(1);
        assertThat(answer.err()).contains("3");
        var organisations = JsonTree.parse(answer.out()).at("organisations").items();
        assertThat(organisations)
                .extracting(one -> one.at("id").text())
                .contains("360G-small-a", "360G-small-b", "name:otterby-singing-mill")
                .doesNotContain("name:brindley-weavers-hall");
        var read = new Terminal(temporary.resolve("cache")).type("read", folder.toString(), "--format", "json");
        assertThat(JsonTree.parse(read.out()).at("files").items())
                .filteredOn(one -> one.at("path").text().endsWith("decisions.csv"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.at("accepted").number()).isEqualTo(1);
                    assertThat(one.at("rejected").number()).isEqualTo(3);
                });
    }

    @Test
    void aRowIsAddedToAFileWithoutAnEndOfLine() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), HEADER + BRINDLE + "same,,2026-03-01,");

        answer("n\n");

        assertThat(kept())
                .isEqualTo(HEADER + BRINDLE + "same,,2026-03-01,\n" + OTTERBY + "different,the team,2026-04-01,\n");
    }

    @Test
    void whatPeopleDecidedIsNeverWrittenOver() throws IOException {
        Files.createDirectories(file().getParent());
        var before = (HEADER + BRINDLE + "later,,2026-03-01,Caf\u00e9\n")
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        Files.write(file(), before);

        var answer = answer("y\n");

        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains("never written over").doesNotContain("Exception:");
        assertThat(file()).hasBinaryContent(before);
    }

    @Test
    void aFolderInWhichNothingCanBeWrittenKeepsWhatItHas() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), HEADER);
        Files.setPosixFilePermissions(file().getParent(), PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(file().getParent()), "Skipped: this user may write everywhere.");

        var answer = answer("y\n");

        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains("The decision was not kept.");
        assertThat(kept()).isEqualTo(HEADER);
    }

    @Test
    void aFileWhereTheFolderShouldBeStopsIt() throws IOException {
        Files.writeString(folder.resolve("entered"), "mine");

        var answer = answer("y\n");

        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains("The decision was not kept.");
        assertThat(folder.resolve("entered")).hasContent("mine");
    }
}
