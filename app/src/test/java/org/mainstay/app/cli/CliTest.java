package org.mainstay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.app.example.SmallPlace;

/// What people type and what they get back, from the words to the exit code.
class CliTest {

    @TempDir
    private Path temporary = Path.of("");

    private Path folder = Path.of("");

    private record Outcome(int code, String out, String err) {}

    @BeforeEach
    void makesAFolder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("smallford"));
    }

    @Test
    void readTellsWhatBecameOfEachFile() throws IOException {
        SmallPlace.write(folder);
        var outcome = run("read", folder.toString());
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("ledger.csv").contains("25").contains("£18,300.00");
    }

    @Test
    void readAsJsonAccountsForEveryRow() throws IOException {
        SmallPlace.writeLedger(folder);
        assertThat(run("read", folder.toString(), "--format", "json").out())
                .contains("""
                {
                  "files": [
                    {
                      "path": "ledger.csv",
                """)
                .contains("""
                      "rows": 25,
                      "accepted": 25,
                      "repeated": 0,
                      "merged": 0,
                      "rejected": 0,
                      "accepted_pence": 1830000,
                      "repeated_pence": 0,
                      "rejected_pence": 0,
                """);
    }

    @Test
    void anUnknownFileIsNamedAndNoError() throws IOException {
        SmallPlace.writeLedger(folder);
        Files.writeString(folder.resolve("notes.txt"), "buy milk\n");
        var outcome = run("read", folder.toString());
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("Not recognised").contains("notes.txt");
    }

    @Test
    void refusedRowsAreListedAndTold() throws IOException {
        SmallPlace.write(folder);
        var ledger = folder.resolve("ledger.csv");
        Files.writeString(ledger, Files.readString(ledger).replaceFirst("1000\\.00", "lots"));
        var outcome = run("read", folder.toString());
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).contains("invalid_amount");
        var money = run("money", folder.toString());
        assertThat(money.code()).isEqualTo(1);
        assertThat(money.err()).contains("ledger.csv: 1 row was refused (invalid_amount)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "money", "appraise"})
    void aMissingFolderIsSaid(String command) {
        var outcome = run(withSaving(command, temporary.resolve("nowhere")));
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err()).contains("nowhere").hasLineCount(1);
        assertThat(outcome.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "money", "appraise"})
    void anEmptyFolderIsSaidAndWhatToPutThere(String command) {
        var outcome = run(withSaving(command, folder));
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err())
                .contains("no file")
                .contains("put the files there")
                .hasLineCount(1);
    }

    @Test
    void filesWithoutMoneyAreNotEnough() throws IOException {
        SmallPlace.write(folder);
        Files.delete(folder.resolve("ledger.csv"));
        Files.delete(folder.resolve("grants.csv"));
        var outcome = run("money", folder.toString());
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err()).contains("no grant and no payment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "£0", "lots", ""})
    void aSavingThatIsNoneIsWrongUsage(String saving) throws IOException {
        SmallPlace.write(folder);
        var outcome = run("appraise", folder.toString(), "--saving", saving);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("--saving").doesNotContain("Exception");
    }

    @Test
    void aSavingAboveAllFundingSaysHowMuchThereIs() throws IOException {
        SmallPlace.write(folder);
        var outcome = run("appraise", folder.toString(), "--saving", "18001");
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err()).contains("£18,001").contains("£18,000 a year").contains("2 lines");
        assertThat(run("appraise", folder.toString(), "--saving", "18000").code())
                .isZero();
    }

    @Test
    void moneyEchoesTheDayItLooksFrom() throws IOException {
        SmallPlace.write(folder);
        assertThat(run("money", folder.toString(), "--format", "json").out()).contains("\"on\": \"2025-03-31\"");
        assertThat(run("money", folder.toString(), "--on", "2025-04-01").out()).contains("looking from 1 April 2025");
    }

    @Test
    void aDayThatIsNoneIsWrongUsage() throws IOException {
        SmallPlace.write(folder);
        var outcome = run("money", folder.toString(), "--on", "31/03/2025");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("2026-03-31").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "money", "appraise"})
    void twoRunsGiveTheSameBytes(String command) throws IOException {
        SmallPlace.write(folder);
        var arguments = withSaving(command, folder);
        assertThat(run(arguments).out()).isEqualTo(run(arguments).out()).doesNotContain(temporary.toString());
    }

    @Test
    void appraiseWritesTheReportAndItsTables() throws IOException {
        SmallPlace.write(folder);
        var out = temporary.resolve("report");
        var outcome = run("appraise", folder.toString(), "--saving", "6k", "--out", out.toString());
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("Easy disinvestment").contains("Report: " + out.resolve("report.html"));
        assertThat(out.resolve("report.html")).content().contains("Saving £6,000 a year");
        assertThat(out.resolve("figures.csv")).content().startsWith("id,name,unit,value,low,high,trace,formula");
        assertThat(out.resolve("figure-rows.csv")).content().startsWith("figure,source,sheet,line,amount");
    }

    @Test
    void everyApproachIsInTheJson() throws IOException {
        SmallPlace.write(folder);
        assertThat(run("appraise", folder.toString(), "--saving", "6000", "--format", "json")
                        .out())
                .contains("\"saving_target_pence\": 600000", "\"years\": 3", "\"seed\": 1")
                .containsSubsequence("\"EASY_DISINVESTMENT\"", "\"MEDIUM_TERM_INVESTMENT\"", "\"PLACE_RESILIENCE\"")
                .contains("\"council_cash_pence\"", "\"by_payer\"", "\"by_decile\"", "\"switching_values\"");
    }

    @Test
    void ledgerFreeTextStaysOutOfTheReport() throws IOException {
        SmallPlace.write(folder);
        var ledger = folder.resolve("ledger.csv");
        Files.writeString(ledger, Files.readString(ledger).replace("- Core", "- for Mrs Jones"));
        var out = temporary.resolve("report");
        var outcome = run("appraise", folder.toString(), "--saving", "6000", "--out", out.toString());
        assertThat(outcome.out()).doesNotContain("Jones");
        for (var name : new String[] {"report.html", "figures.csv", "figure-rows.csv", "sources.csv"}) {
            assertThat(out.resolve(name)).content().doesNotContain("Jones");
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaidAndNothingIsLeft() throws IOException {
        SmallPlace.write(folder);
        var file = Files.writeString(temporary.resolve("file"), "mine");
        var outcome = run(
                "appraise",
                folder.toString(),
                "--saving",
                "6000",
                "--out",
                file.resolve("report").toString());
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err()).contains("cannot write").contains("--out").hasLineCount(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(file).hasContent("mine");
    }

    @Test
    void aFigureIsTracedToItsRowsAsPublished() throws IOException {
        SmallPlace.write(folder);
        run("money", folder.toString());
        Files.delete(folder.resolve("ledger.csv"));
        var outcome = run("trace", "money/2024-25/ledger_vcse");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains("£18,300.00")
                .contains("The sum of 25 rows")
                .contains("ledger.csv, line 2 ")
                .contains("Smallford Council,2024-04-30,COMMUNITY,Debt Help Smallford,1,2024-04-30,100,1000.00,0.00,")
                .contains("and 5 more: --rows 25 shows them all");
    }

    @Test
    void aTraceAsJsonHoldsEveryRow() throws IOException {
        SmallPlace.write(folder);
        run("money", folder.toString());
        var json = run("trace", "money/2024-25/ledger_vcse", "--format", "json").out();
        assertThat(Pattern.compile("\"line\": ").matcher(json).results()).hasSize(25);
        assertThat(json).contains("\"formula\": null").contains("\"path\": \"ledger.csv\"");
    }

    @Test
    void aRowLeadsToItsFigures() throws IOException {
        SmallPlace.write(folder);
        run("money", folder.toString());
        var outcome = run("uses", "ledger.csv:2");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("money/2024-25/ledger_vcse").contains("£1,000.00");
        assertThat(run("uses", "ledger.csv:2", "--format", "json").out()).contains("\"text\": \"Smallford Council,");
    }

    @Test
    void aRowThatIsNoneIsWrongUsage() {
        var outcome = run("uses", "ledger.csv");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("file:line");
    }

    @Test
    void aReportIsTracedWhereItLies() throws IOException {
        SmallPlace.write(folder);
        var out = temporary.resolve("report");
        run("appraise", folder.toString(), "--saving", "6000", "--out", out.toString());
        run("money", folder.toString());
        var outcome = run("trace", "lines/2024-25/total", "--in", out.toString());
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("£18,000.00 a year");
        assertThat(run("trace", "lines/2024-25/total").code()).isEqualTo(3);
    }

    @Test
    void beforeAnyRunThereIsNothingToTrace() {
        var outcome = run("trace", "money/2024-25/ledger_vcse");
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err()).contains("run money or appraise first");
    }

    @Test
    void anUnknownFigureIsAnsweredWithItsNeighbours() throws IOException {
        SmallPlace.write(folder);
        run("money", folder.toString());
        var outcome = run("trace", "money/2024-25/ledger");
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err()).contains("money/2024-25/ledger_vcse");
    }

    @Test
    void aTemplateHasARowForEachLineAndIsNeverWrittenOver() throws IOException {
        SmallPlace.write(folder);
        var template = temporary.resolve("provision.csv");
        var outcome = run("appraise", folder.toString(), "--template", template.toString());
        assertThat(outcome.code()).isZero();
        assertThat(Files.readAllLines(template))
                .hasSize(3)
                .first()
                .asString()
                .startsWith("organisation,label,need,people_served,capacity,");
        Files.writeString(template, "filled in");
        var again = run("appraise", folder.toString(), "--template", template.toString());
        assertThat(again.code()).isEqualTo(3);
        assertThat(template).hasContent("filled in");
    }

    @Test
    void aTemplateAndASavingAtOnceAreWrongUsage() {
        assertThat(run("appraise", folder.toString(), "--template", "x.csv", "--saving", "1")
                        .code())
                .isEqualTo(2);
        assertThat(run("appraise", folder.toString()).code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "11"})
    void yearsBeyondTheMethodAreWrongUsage(String years) {
        assertThat(run("appraise", folder.toString(), "--saving", "1", "--years", years)
                        .code())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "money", "appraise", "trace", "uses", "demo"})
    void everyCommandHasHelpWithAnExample(String command) {
        var outcome = run(command, "--help");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("Example: ./mainstay " + command);
    }

    @Test
    void nothingTypedIsWrongUsageAndShowsTheCommands() {
        var outcome = run();
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("appraise");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void theVersionIsTold() {
        assertThat(run("--version").out()).startsWith("mainstay ");
    }

    @Test
    void aFaultOfOursIsOneSentenceAndALog() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = stream(new ByteArrayOutputStream());
        var cache = temporary.resolve("cache");
        var cli = new Cli(new Surroundings(out, stream(bytes), false, cache, null), place -> {
            throw new IllegalStateException("a bug");
        });
        assertThat(cli.run("demo")).isEqualTo(70);
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains("fault of its own")
                .hasLineCount(1);
        assertThat(cache.resolve("mainstay-fault.log")).content().contains("a bug");
    }

    @Test
    void tooLittleMemoryIsSaidWithWhatToDo() {
        var err = new ByteArrayOutputStream();
        var out = stream(new ByteArrayOutputStream());
        var cli = new Cli(new Surroundings(out, stream(err), false, temporary.resolve("cache"), null), place -> {
            throw new OutOfMemoryError("Java heap space");
        });
        assertThat(cli.run("demo")).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("MAINSTAY_OPTS")
                .hasLineCount(1);
    }

    @Test
    void anAnswerThatCannotBeWrittenOutIsSaid() throws IOException {
        SmallPlace.write(folder);
        var err = new ByteArrayOutputStream();
        var full = stream(new FullDisk());
        var cli = new Cli(new Surroundings(full, stream(err), false, temporary.resolve("cache"), null), place -> {});
        assertThat(cli.run("read", folder.toString())).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("could not be written out whole");
    }

    private Outcome run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var surroundings = new Surroundings(stream(out), stream(err), false, temporary.resolve("cache"), null);
        var code = new Cli(surroundings, place -> {}).run(arguments);
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static String[] withSaving(String command, Path folder) {
        return command.equals("appraise")
                ? new String[] {command, folder.toString(), "--saving", "6000", "--format", "json"}
                : new String[] {command, folder.toString(), "--format", "json"};
    }

    private static PrintStream stream(OutputStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    private static final class FullDisk extends OutputStream {
        @Override
        public void write(int letter) throws IOException {
            throw new IOException("No space left on device");
        }
    }
}
