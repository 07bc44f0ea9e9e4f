package org.mainstay.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.ingest.trial.Book;

class LaidRowsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\n1,2\n3,4\n",
                "a;b\n1;\u00E9\n3;4,5\n",
                "Title,\n\na,b\r\n1,\"two\r\nlines\"\r\n\r\n3,4",
                "a,b\r1,2\r3,\"x \"\"y\"\" z\"\r",
                "a,b\n1,2\n3,\"never closed\n5,6\n",
                "date_of_extract\tnumber\tact\n2026-11-20\t1\t\"Feeds\n\tpeople\n2026-11-20\t2\tHelps\n",
                "{\"version\": [1], \"grants\": [{\"a\": \"\u00E9\"}, {\"a\": [2, {\"b\": 3}]}]}",
                "{\"own\": [{\"a\": 1}, {\"a\": 2}]}",
                "[{\"a\": 1}, {\"a\": 2}, {\"a\": ",
                "%PDF",
                ""
            })
    void eachRowIsFoundAsInTheFileItself(String text) throws IOException {
        same(Book.content(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void rowsOfASheetAreFoundWithTheirTabs() throws IOException {
        var book = new Book()
                .sheet("Spending", "Payee,Amount", "Moor\tAdvice,12.00", "Hill,3")
                .bytes();

        same(Workbook.sheets(Book.content(book)).getFirst());
    }

    private void same(Content content) throws IOException {
        var lines = new TreeSet<>(IntStream.rangeClosed(1, 40).boxed().toList());
        var texts = new TreeMap<Integer, String>();
        var laid = LaidRows.lay(content, folder.resolve("rows"));
        for (var line : lines) {
            RowText.find(content, line).ifPresent(found -> texts.put(line, found));
            assertThat(laid.cells(line)).isEqualTo(RowCells.find(content, line));
        }

        assertThat(laid.texts(lines)).isEqualTo(texts);
        assertThat(LaidRows.open(folder.resolve("rows")).texts(lines)).isEqualTo(texts);
    }

    @Test
    void theHeadingsAreThoseOfTheFirstThirtyRows() throws IOException {
        var text = "only\n".repeat(30) + "Payee,Amount\nMoor Advice,12.00\n";

        same(Book.content(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void nothingLiesInTheFolderButTheRows() throws IOException {
        LaidRows.lay(Book.content("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)), folder.resolve("rows"));

        try (var all = Files.list(folder)) {
            assertThat(all).containsExactly(folder.resolve("rows"));
        }
    }

    @Test
    void rowsThatWereNotLaidDownAreNotThere() {
        assertThatThrownBy(() -> LaidRows.open(folder.resolve("rows"))).isInstanceOf(NoSuchFileException.class);
    }
}
