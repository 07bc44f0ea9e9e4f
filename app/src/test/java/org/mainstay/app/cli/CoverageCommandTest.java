package org.mainstay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.engine.synthetic.Size;
import org.mainstay.engine.synthetic.SyntheticPlace;

class CoverageCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private record Outcome(int code, String out, String err) {}

    @Test
    void everyAreaOfABoroughHasARowInTheOrderOfTheList() throws IOException {
        writeBorough();
        var lines = csv().out().lines().toList();
        assertThat(lines).hasSize(1001);
        assertThat(lines.getFirst()).isEqualTo("id,access,services,reason");
        assertThat(lines.get(1)).startsWith("0,4.105870902");
        assertThat(lines.get(471)).isEqualTo("470,0.0,0,NO_SERVICE_IN_REACH");
    }

    @Test
    void anyOrderOfRowsGivesTheSameBits() throws IOException {
        writeBorough();
        var straight = csv().out().lines().skip(1).sorted().toList();
        shuffle("areas.csv");
        shuffle("services.csv");
        assertThat(csv().out().lines().skip(1).sorted().toList()).isEqualTo(straight);
    }

    @Test
    void eachTypeIsScoredByItself() throws IOException {
        write("id,x,y,pop\na,1000,1000,10\n", "id,x,y,cap,type\ns,1000,1000,5,food\nt,1000,1000,20,advice\n");
        assertThat(csv("--type", "each").out())
                .isEqualTo("id,access,services,reason,type\na,0.5,1,,food\na,2.0,1,,advice\n");
    }

    @Test
    void jsonSaysHowItWasMeasuredAndFromWhereToWhere() throws IOException {
        write("id,x,y,pop,imd\na,1000,1000,10,1\nb,,,20,2\n", "id,x,y,cap\ns,1000,1000,5\nt,1000,1000,0\n");
        var outcome = run("--format", "json", "--measure", "bfca", "--decay", "gaussian:2000", "--limit", "3000");
        assertThat(outcome.out())
                .contains("\"measure\": \"bfca\"")
                .contains("\"decay\": \"Gaussian: width 2000 to 3000\"")
                .contains("\"direction\": \"area_to_service\"")
                .contains("\"people_not_located\": 20")
                .contains("\"concentration\"")
                .contains("\"reason\": \"not_located\"")
                .contains("\"point_without_capacity\": 1");
    }

    @Test
    void textNamesTheAreasThatAreServedWorst() throws IOException {
        writeBorough();
        var outcome = run();
        assertThat(outcome.out())
                .contains("no service in reach")
                .contains("3,508")
                .contains("0.1573");
        assertThat(outcome.code()).isZero();
    }

    @Test
    void badRowsAreSaidWithTheirLinesAndHowToMendThem() throws IOException {
        write("id,x,y,pop\na,1000,1000,10\na,1000,1000,10\nb,-2.3,53.4,few\n", "id,x,y,cap\ns,1000,1000,\n");
        var outcome = csv();
        assertThat(outcome.code()).isEqualTo(ExitCode.SOME_ROWS_REFUSED);
        assertThat(outcome.out()).contains("a,0.0,1,CAPACITY_NOT_KNOWN").contains("b,0.0,0,NOT_LOCATED");
        assertThat(outcome.err())
                .contains("areas.csv: repeated_point, 1 row")
                .contains("Line 4")
                .contains("degrees")
                .contains("To mend it:");
    }

    @Test
    void whatIsNoListIsSaidToLackItsHeadings() throws IOException {
        write("town\nA\n", "id,x,y,cap\n");
        var outcome = csv();
        assertThat(outcome.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(outcome.err()).contains("areas.csv lacks the headings id, x, y and pop");
    }

    @Test
    void emptyListsGiveAnEmptyAnswer() throws IOException {
        write("id,x,y,pop\n", "id,x,y,cap\n");
        assertThat(csv().out()).isEqualTo("id,access,services,reason\n");
        assertThat(run().code()).isZero();
    }

    @Test
    void aWrongDecayOrLimitIsWrongUsage() throws IOException {
        write("id,x,y,pop\n", "id,x,y,cap\n");
        for (var wrong : List.of("sometimes", "gaussian:x", "exponential", "steps:5", "steps:5=0", "gaussian:0")) {
            assertThat(csv("--decay", wrong).code()).as(wrong).isEqualTo(ExitCode.WRONG_USAGE);
        }
        assertThat(csv("--limit", "0").code()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void everyDecayCanBeChosen() throws IOException {
        write("id,x,y,pop\na,1000,1000,10\n", "id,x,y,cap\ns,1000,1000,5\n");
        for (var right : List.of("steps", "steps:500=1,900=0.5", "gaussian", "exponential:0.001", "binary")) {
            assertThat(csv("--decay", right).out()).as(right).contains("a,0.5,1,");
        }
    }

    private void writeBorough() throws IOException {
        var place = new SyntheticPlace(Size.S1);
        Files.write(folder.resolve("areas.csv"), place.areasCsv());
        Files.write(folder.resolve("services.csv"), place.servicesCsv());
    }

    private void write(String areas, String services) throws IOException {
        Files.writeString(folder.resolve("areas.csv"), areas);
        Files.writeString(folder.resolve("services.csv"), services);
    }

    private void shuffle(String file) throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(folder.resolve(file)));
        Collections.shuffle(lines.subList(1, lines.size()), new Random(5));
        Files.write(folder.resolve(file), lines);
    }

    private Outcome csv(String... more) {
        var arguments = new ArrayList<>(List.of(more));
        arguments.addAll(List.of("--format", "csv"));
        return run(arguments.toArray(String[]::new));
    }

    private Outcome run(String... more) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var surroundings = new Surroundings(stream(out), stream(err), false, folder.resolve("cache"), null);
        var arguments = new ArrayList<>(List.of(
                "coverage",
                "--areas",
                folder.resolve("areas.csv").toString(),
                "--services",
                folder.resolve("services.csv").toString()));
        arguments.addAll(List.of(more));
        var code = new Cli(surroundings, target -> {}).run(arguments.toArray(String[]::new));
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
