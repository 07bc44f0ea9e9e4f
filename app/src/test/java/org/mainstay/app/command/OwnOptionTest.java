package org.mainstay.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.engine.relationship.FundingLines;

class OwnOptionTest {

    private static Reading ambleford;
    private static FundingLines lines;

    @TempDir
    private Path folder;

    @BeforeAll
    static void read() throws Exception {
        ambleford = Reading.of(new ReadFolder(path -> {}).read(Path.of("..", "examples", "ambleford")), null);
        lines = ambleford.lines();
    }

    private OwnOption take(String text) throws Exception {
        var file = folder.resolve("plan.csv");
        Files.writeString(file, text);
        return OwnOption.take("plan", file, lines, ambleford.on());
    }

    @Test
    void aLineThatIsCalledByItsNameGetsItsId() throws Exception {
        var option = take("change,line,percent\ncut,Kettle On,10\n");

        assertThat(lines.find(option.rows().getFirst().getFirst())).isPresent();
        assertThat(option.rows().getFirst()).startsWith(option.rows().getFirst().getFirst(), "cut", "10");
        assertThat(option.refused(lines, ambleford.on())).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadBackCellByCell() throws Exception {
        var option = take("line,change,why\nKettle On,end,\"=1+1, \"\"said\"\" Jo\"\n");

        assertThat(OwnOption.of("plan", option.text()).text()).isEqualTo(option.text());
        assertThat(option.text()).contains("'=1+1, ");
    }

    @Test
    void rowsKeepTheirLinesWhateverStandsInTheirCells() throws Exception {
        var option = take("line,change,why\nKettle On,end,\"two\nlines\"\nNobody at all,end,\n");

        var refused = option.refused(lines, ambleford.on());

        assertThat(refused).hasSize(1);
        assertThat(refused.getFirst().line()).isEqualTo(3);
        assertThat(option.rows().get(refused.getFirst().row()).getFirst()).isEqualTo("Nobody at all");
    }

    @Test
    void aFileThatIsNoOptionIsRefusedByTheNameThatPeopleKnow() {
        assertThatThrownBy(() -> take("a,b\n1,2\n"))
                .isInstanceOf(Unusable.class)
                .hasMessageStartingWith("plan is no option")
                .hasMessageNotContaining(folder.toString());
    }

    @Test
    void aFileWithMoreRowsThanAnyOptionIsRefused() {
        var rows = "Kettle On,end\n".repeat(OwnOption.MOST_ROWS + 1);

        assertThatThrownBy(() -> take("line,change\n" + rows)).hasMessageContaining("an option may have 2000");
    }

    @Test
    void itsFileHasANameThatEverySystemTakes() {
        assertThat(new OwnOption("Été: a/b?", List.of()).fileName()).isEqualTo("t-a-b.csv");
        assertThat(new OwnOption("…", List.of()).fileName()).isEqualTo("option.csv");
    }
}
