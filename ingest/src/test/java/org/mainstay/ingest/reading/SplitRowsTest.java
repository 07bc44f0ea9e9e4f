package org.mainstay.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeSet;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.mainstay.ingest.trial.Trial;

class SplitRowsTest {

    private static final String HEADINGS = "date_of_extract\tnumber\tactivities\tpostcode";

    private static List<List<String>> rows(String... lines) throws IOException {
        var rows = new ArrayList<List<String>>();
        CsvTable.read(Trial.content(lines), header -> true, Trial.of(new Nothing(), ""), (header, row) -> {
            var cells = new ArrayList<String>(row.cells());
            cells.addFirst(String.valueOf(row.line()));
            rows.add(cells);
        });
        return rows;
    }

    @Test
    void aQuotationMarkIsALetter() throws IOException {
        assertThat(rows(HEADINGS, "2026-11-20\t1\t\"Feeds\" people\tAB1", "2026-11-20\t2\t\"Open\tAB2"))
                .containsExactly(
                        List.of("2", "2026-11-20", "1", "\"Feeds\" people", "AB1"),
                        List.of("3", "2026-11-20", "2", "\"Open", "AB2"));
    }

    @Test
    void aRowThatALineBreakAndATabCutIsOneAgain() throws IOException {
        assertThat(rows(HEADINGS, "2026-11-20\t1\tFeeds\r\n\tpeople\tAB1\r", "20/11/2026\t2\tHelps\tAB2"))
                .containsExactly(
                        List.of("2", "2026-11-20", "1", "Feeds people", "AB1"),
                        List.of("4", "20/11/2026", "2", "Helps", "AB2"));
    }

    @Test
    void aRowThatSeveralPlainLineBreaksCutIsOneAgain() throws IOException {
        assertThat(rows(HEADINGS, "2026-11-20\t1\tFeeds", "many", "", "people\tAB1"))
                .containsExactly(List.of("2", "2026-11-20", "1", "Feeds many people", "AB1"));
    }

    @Test
    void aCellThatSwallowsAMillionLettersIsToldRowByRow() throws IOException {
        var line = "x".repeat(1 << 19);

        assertThat(rows(HEADINGS, "2026-11-20\t1\tFeeds", line, line, line)).hasSizeGreaterThan(1);
    }

    @Test
    void anyOtherTableWithTabsHasQuotations() throws IOException {
        assertThat(rows("number\tactivities", "1\t\"Feeds\tpeople\""))
                .containsExactly(List.of("2", "1", "Feeds\tpeople"));
    }

    @Test
    void aRowIsFoundAgainAsItWasPublished() throws IOException {
        var content = Trial.content(HEADINGS, "2026-11-20\t1\t\"Feeds\r\n\tpeople\tAB1", "2026-11-20\t2\tHelps\tAB2");

        assertThat(RowText.find(content, 2)).hasValue("2026-11-20\t1\t\"Feeds\r\n\tpeople\tAB1");
        assertThat(RowText.find(content, 3)).isEmpty();
        assertThat(RowTexts.find(content, new TreeSet<>(List.of(2, 4))))
                .containsEntry(2, "2026-11-20\t1\t\"Feeds\r\n\tpeople\tAB1")
                .containsEntry(4, "2026-11-20\t2\tHelps\tAB2");
    }

    @Test
    void afterTheLastRowThereIsNone() {
        var rows = new SplitRows(new ArrayList<Row>().iterator());

        assertThat(rows.hasNext()).isFalse();
        Assertions.assertThatThrownBy(rows::next).isInstanceOf(NoSuchElementException.class);
    }

    /// Reads nothing: its readout takes the notices of a reading.
    private static final class Nothing implements FormatReader {

        @Override
        public String name() {
            return "";
        }

        @Override
        public Fit fit(Sample sample) {
            return Fit.NONE;
        }

        @Override
        public void read(Content content, Readout out) {
            // Nothing is read.
        }
    }
}
