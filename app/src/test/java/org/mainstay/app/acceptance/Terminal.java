package org.mainstay.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.mainstay.app.cli.Cli;
import org.mainstay.app.cli.Surroundings;

/// Types a command and keeps what comes back; the cache is a folder of the test's own.
record Terminal(Path cache) {

    static final Path AMBLEFORD = Path.of("..", "examples", "ambleford");

    record Answer(int code, String out, String err) {}

    Answer type(String... words) {
        return answer("", words);
    }

    /// Types a command, and answers what it asks.
    Answer answer(String typed, String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var in = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
        var surroundings = new Surroundings(in, stream(out), stream(err), false, cache, null);
        var code = new Cli(surroundings, place -> {}).run(few(words));
        return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// An appraisal with few draws, unless the command says how many: most truths do not hang on it.
    private static String[] few(String... words) {
        var all = List.of(words);
        var appraises = all.contains("appraise")
                && (all.contains("--saving") || all.contains("--option") || all.contains("--compare"));
        return appraises && !all.contains("--draws") && !all.contains("--first")
                ? Stream.concat(all.stream(), Stream.of("--draws", "128")).toArray(String[]::new)
                : words;
    }

    /// The answer for programs, of a command that does its work.
    JsonTree ask(String... words) {
        var answer = type(Stream.concat(Arrays.stream(words), Stream.of("--format", "json"))
                .toArray(String[]::new));
        assertThat(answer.code()).as(answer.err()).isZero();
        return JsonTree.parse(answer.out());
    }

    private static PrintStream stream(OutputStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    /// The folder of real open data; the test is skipped, with a message, where there is none.
    static Path trafford() {
        var named = System.getenv("MAINSTAY_SHARED_DATA");
        var data = named == null ? sharedBeside(Path.of("").toAbsolutePath()) : Path.of(named);
        var place = data.resolve("places").resolve("trafford");
        assumeTrue(Files.isDirectory(place), "Skipped: no real data at hand (MAINSTAY_SHARED_DATA names its folder).");
        return place;
    }

    private static Path sharedBeside(Path from) {
        for (var folder = from; folder != null; folder = folder.getParent()) {
            var shared = folder.resolve("shared").resolve("data");
            if (Files.isDirectory(shared)) {
                return shared;
            }
        }
        return Path.of("no", "such", "folder");
    }
}
