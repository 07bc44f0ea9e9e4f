package org.mainstay.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.app.example.Awk;
import org.mainstay.app.example.Example;

/// Anyone can work out the published totals and formulas again, with a script that knows nothing of Mainstay.
class RecomputeTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyTotalAndFormulaComesOutTheSame() throws IOException {
        FigureTables.write(folder, new Run(Example.full().figures(), List.of(Example.LEDGER)));

        assertThat(Awk.recompute(folder))
                .hasSizeGreaterThan(20)
                .allSatisfy(
                        line -> assertThat(line.recomputed()).as(line.figure()).isEqualTo(line.published()));
    }

    @Test
    void aMissingRowShows() throws IOException {
        FigureTables.write(folder, new Run(Example.full().figures(), List.of(Example.LEDGER)));
        var rows = folder.resolve(FigureTables.ROWS);
        var kept = new ArrayList<>(Files.readAllLines(rows));
        kept.removeLast();
        Files.write(rows, kept);

        assertThat(Awk.recompute(folder))
                .anySatisfy(line -> assertThat(line.recomputed()).isNotEqualTo(line.published()));
    }
}
