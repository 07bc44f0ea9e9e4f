package org.mainstay.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mainstay.ingest.trial.Book;
import org.mainstay.model.evidence.Source;

class RowCellsTest {

    private static Content content(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Content() {
            @Override
            public Source source() {
                return Source.of("1".repeat(64), "a file", bytes.length);
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }

    @Test
    void eachCellStandsUnderItsHeading() throws IOException {
        var cells = RowCells.find(content("Payee,Amount\nMoor Advice,12.00\n"), 2);

        assertThat(cells)
                .containsExactly(new RowCells.Cell("Payee", "Moor Advice"), new RowCells.Cell("Amount", "12.00"));
    }

    @Test
    void titlesBeforeTheHeadingsAreNoHeadings() throws IOException {
        var cells = RowCells.find(content("Spending,\n,\nPayee,Amount\nMoor Advice,12.00\n"), 4);

        assertThat(cells).extracting(RowCells.Cell::heading).containsExactly("Payee", "Amount");
    }

    @Test
    void aCellBeyondTheHeadingsIsShownWithoutOne() throws IOException {
        var cells = RowCells.find(content("Payee,Amount\nMoor Advice,12.00,late\n"), 2);

        assertThat(cells).contains(new RowCells.Cell("", "late"));
    }

    @Test
    void aLineOnWhichNoRowStartsHasNoCells() throws IOException {
        assertThat(RowCells.find(content("Payee,Amount\n\"Moor\nAdvice\",12.00\n"), 3))
                .isEmpty();
    }

    @Test
    void aJsonRecordIsShownByThePathsOfItsValues() throws IOException {
        var cells = RowCells.find(content("{\"grants\":[{\"id\":\"a\",\"org\":[{\"name\":\"Moor\"}],\"sum\":5}]}"), 1);

        assertThat(cells)
                .containsExactly(
                        new RowCells.Cell("id", "a"),
                        new RowCells.Cell("org/0/name", "Moor"),
                        new RowCells.Cell("sum", "5"));
    }

    @Test
    void aRowOfASheetStandsUnderTheHeadingsOfItsSheet() throws IOException {
        var book = new Book()
                .sheet("Notes", "Nothing here")
                .sheet("Spending", "Payee,Amount", "Moor Advice,12.00")
                .bytes();
        var sheet = Workbook.sheets(Book.content(book)).getLast();

        assertThat(RowCells.find(sheet, 2))
                .containsExactly(new RowCells.Cell("Payee", "Moor Advice"), new RowCells.Cell("Amount", "12.00"));
        assertThat(RowCells.find(sheet, 7)).isEmpty();
    }
}
