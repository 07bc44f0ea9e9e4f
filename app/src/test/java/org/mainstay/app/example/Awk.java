package org.mainstay.app.example;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.mainstay.app.run.FigureTables;

/// The awk of this machine, with the script that works figures out again and knows nothing of Mainstay.
public final class Awk {

    private static final Path SCRIPT = Path.of("src", "test", "resources", "recompute.awk");

    private Awk() {}

    /// A total or formula.
    public record Line(String figure, String published, String recomputed) {}

    /// Every total and formula of a report's tables, as published and as worked out again.
    public static List<Line> recompute(Path tables) throws IOException {
        assumeTrue(isThere(), "Skipped: this machine has no awk.");
        var process = new ProcessBuilder(
                        "awk",
                        "-f",
                        SCRIPT.toString(),
                        tables.resolve(FigureTables.ROWS).toString(),
                        tables.resolve(FigureTables.FIGURES).toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return text.lines()
                .map(line -> line.split("\t", -1))
                .map(cells -> new Line(cells[0], cells[1], cells[2]))
                .toList();
    }

    private static boolean isThere() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "awk")));
    }
}
