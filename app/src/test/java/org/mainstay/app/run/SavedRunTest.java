package org.mainstay.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.app.example.Example;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Trace;
import org.mainstay.model.evidence.Unit;

class SavedRunTest {

    private static final RowRef ROW = new RowRef(Example.GRANTS, 2);
    private static final Figure TOTAL = Figure.total(
            "money/paid",
            "=Paid, \"all\" told",
            Unit.PENCE,
            CitedRows.builder().add(ROW, -50).build());
    private static final Figure SUM = Figure.sum("money/sum", "Sum", Unit.PENCE, List.of(TOTAL));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatWasWrittenIsReadBack() throws IOException {
        FigureTables.write(folder, new Run(List.of(TOTAL, SUM), List.of(Example.GRANTS)));
        var run = SavedRun.open(folder).orElseThrow();
        var paid = run.find("money/paid").orElseThrow();
        assertThat(paid.name()).isEqualTo(TOTAL.name());
        assertThat(paid.value()).isEqualTo(-50);
        assertThat(paid.origin()).isEqualTo(Origin.of(TOTAL.trace()));
        assertThat(run.find("money/sum").orElseThrow().origin().formula()).isEqualTo("[money/paid]");
        assertThat(run.rowsOf(paid)).containsExactly(new CitedRow("money/paid", ROW, -50));
        assertThat(run.citing(ROW)).containsExactly(new CitedRow("money/paid", ROW, -50));
        assertThat(run.sources()).containsExactly(Example.GRANTS);
        assertThat(run.sources().getFirst().path()).isEqualTo("grants.csv");
    }

    @Test
    void aModelFigureKeepsWhatItStartedFrom() throws IOException {
        var trace = new Trace.Model(List.of("money/paid"), List.of("displaced_share"), 7, Example.ON);
        var figure = new Figure("m", "Model", 1, 0, 2, Unit.PEOPLE, trace);
        FigureTables.write(folder, new Run(List.of(figure), List.of()));
        var origin = SavedRun.open(folder).orElseThrow().find("m").orElseThrow().origin();
        assertThat(origin).isEqualTo(Origin.of(trace));
        assertThat(origin.seed()).isEqualTo("7");
    }

    @Test
    void aFolderWithoutFiguresIsNoRun() throws IOException {
        assertThat(SavedRun.open(folder)).isEmpty();
    }

    @Test
    void tablesThatSomebodyChangedAreSaidToBeSo() throws IOException {
        FigureTables.write(folder, new Run(List.of(TOTAL), List.of()));
        var table = folder.resolve(FigureTables.FIGURES);
        Files.writeString(table, Files.readString(table).replace("PENCE", "GROATS"));
        assertThatThrownBy(() -> SavedRun.open(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not as Mainstay wrote it");
    }
}
