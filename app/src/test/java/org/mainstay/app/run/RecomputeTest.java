package org.mainstay.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.app.example.Example;

/// Anyone can work out the published totals and formulas again, with a script that knows nothing of Mainstay.
class RecomputeTest {

    private static final Path SCRIPT = Path.of("src", "test", "resources", "recompute.awk");

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void awkIsThere() {
        assumeTrue(Awk.isThere(), "Skipped: this machine has no awk.");
    }

    @Test
    void tenFiguresTakenAtRandomComeOutTheSame() throws IOException {
        FigureTables.write(folder, new Run(Example.full().figures(), List.of(Example.LEDGER)));
        var lines = new ArrayList<>(Awk.run(SCRIPT, folder));
        Collections.shuffle(lines, new Random(20_251_125));
        assertThat(lines).hasSizeGreaterThan(20);
        assertThat(lines.subList(0, 10)).allSatisfy(line -> {
            var cells = line.split("\t", -1);
            assertThat(cells[2]).as(cells[0]).isEqualTo(cells[1]);
        });
    }

    @Test
    void aMissingRowShows() throws IOException {
        FigureTables.write(folder, new Run(Example.full().figures(), List.of(Example.LEDGER)));
        var rows = folder.resolve(FigureTables.ROWS);
        var kept = new ArrayList<>(Files.readAllLines(rows));
        kept.removeLast();
        Files.write(rows, kept);
        assertThat(Awk.run(SCRIPT, folder)).anySatisfy(line -> {
            var cells = line.split("\t", -1);
            assertThat(cells[2]).isNotEqualTo(cells[1]);
        });
    }

    /// The awk of this machine.
    private static final class Awk {

        static boolean isThere() {
            return List.of(System.getenv().getOrDefault("PATH", "").split(":")).stream()
                    .anyMatch(folder -> Files.isExecutable(Path.of(folder, "awk")));
        }

        static List<String> run(Path script, Path tables) throws IOException {
            var process = new ProcessBuilder(
                            "awk",
                            "-f",
                            script.toString(),
                            tables.resolve(FigureTables.ROWS).toString(),
                            tables.resolve(FigureTables.FIGURES).toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().toList();
        }
    }
}
