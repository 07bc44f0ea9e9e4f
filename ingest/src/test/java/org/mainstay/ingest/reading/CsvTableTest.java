package org.mainstay.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.Notice;

class CsvTableTest {

    private final List<String> rows = new ArrayList<>();
    private final List<Notice> rejected = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", ";"})
    void theSeparatorIsFound(String separator) throws IOException {
        read("a,b\n1,2\n".replace(",", separator));

        assertThat(rows).containsExactly("2: 1|2");
    }

    @Test
    void aRowStartsWhereItsFirstCellDoes() throws IOException {
        read("a,b\n1,\"two\r\nlines\n\"\n3,4\n\n5,6");

        assertThat(rows).containsExactly("2: 1|two\r\nlines", "5: 3|4", "7: 5|6");
    }

    @Test
    void rowsAboveTheHeadingsAndBlankOnesArePassedOver() throws IOException {
        read("Report,\n\u00A0,\na,b\n , \n1,2\n,\n");

        assertThat(rows).containsExactly("5: 1|2");
    }

    @Test
    void raggedRowsAreRead() throws IOException {
        read("a,b\n1\n1,2,3\n");

        assertThat(rows).containsExactly("2: 1|", "3: 1|2");
    }

    @Test
    void cellsAreTrimmedOfEverySpace() throws IOException {
        read("a,b\n\u00A0 1\t,\" 2\u2003\"\n");

        assertThat(rows).containsExactly("2: 1|2");
    }

    @Test
    void aQuotationMarkInsideAWordIsALetter() throws IOException {
        read("a,b\n12\" pipe,\"say \"\"hi\"\"\"\n");

        assertThat(rows).containsExactly("2: 12\" pipe|say \"hi\"");
    }

    @Test
    void aQuotationMarkThatIsNeverClosedEndsTheReadingWhereItOpens() throws IOException {
        read("a,b\n1,2\n3,\"4\n5,6\n");

        assertThat(rows).containsExactly("2: 1|2");
        assertThat(rejected).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo("broken_table");
            assertThat(notice.message()).startsWith("Near line 3").contains("quotation mark");
        });
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsFoundBelowRowsOfSeveralLines() throws IOException {
        read("a,b\r\n1,\"two\r\nlines\"\r\n\r\n3,\"4\r\n5,6\r\n");

        assertThat(rows).containsExactly("2: 1|two\r\nlines");
        assertThat(rejected)
                .singleElement()
                .satisfies(notice -> assertThat(notice.message()).startsWith("Near line 5"));
    }

    @Test
    void aFirstLineThatBreaksIsLineOne() throws IOException {
        read("\"a,b\n1,2\n");

        assertThat(rows).isEmpty();
        assertThat(rejected)
                .singleElement()
                .satisfies(notice -> assertThat(notice.message()).startsWith("Near line 1"));
    }

    @Test
    void theWidestTableThatASpreadsheetCanHoldIsRead() throws IOException {
        read("a,b" + ",".repeat(RecordFiller.MOST_COLUMNS - 2) + "\n1,2\n");

        assertThat(rows).containsExactly("2: 1|2");
        assertThat(rejected).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
    void aTableIsReadWhateverItWasSavedAs(String charset) throws IOException {
        for (var mark : List.of("", "\uFEFF")) {
            rows.clear();
            read((mark + "a;b\nAmbleford Food Bank;2\n").getBytes(Charset.forName(charset)));

            assertThat(rows).containsExactly("2: Ambleford Food Bank|2");
        }
    }

    @Test
    void aTableWithoutItsHeadingsHasNoRows() throws IOException {
        read("x,y\n1,2\n");

        assertThat(rows).isEmpty();
        assertThat(rejected).isEmpty();
    }

    @Test
    void aLineOfAMillionColumnsEndsTheReading() throws IOException {
        read("a,b\n1,2\n" + ",".repeat(1_000_000) + "\n3,4\n");

        assertThat(rows).containsExactly("2: 1|2");
        assertThat(rejected)
                .singleElement()
                .satisfies(notice ->
                        assertThat(notice.message()).startsWith("Near line 3").contains("more than 16,384 columns"));
    }

    @Test
    void longCellsAndManyCellsFit() throws IOException {
        read("a,b\n" + "x".repeat(5_000) + "," + "y".repeat(9) + ",z".repeat(100) + "\n");

        assertThat(rows).containsExactly("2: " + "x".repeat(5_000) + "|" + "y".repeat(9));
    }

    @Test
    void bytesThatCannotBeHadAreAnException() {
        var content = new Content() {
            @Override
            public Source source() {
                return new BytesContent(new byte[0]).source();
            }

            @Override
            public InputStream open() throws IOException {
                var gone = InputStream.nullInputStream();
                gone.close();
                var before = "1,2\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
                return new SequenceInputStream(new BytesContent(before).open(), gone);
            }
        };

        assertThatThrownBy(() -> CsvTable.read(content, header -> true, new Out(), (header, row) -> {}))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aRowMadeByHandSaysWhatItWasGiven() {
        var row = new Row(7, List.of(" a ", "b"));

        assertThat(row.line()).isEqualTo(7);
        assertThat(row.get(0)).isEqualTo("a");
        assertThat(row.get(2)).isEmpty();
        assertThat(row.get(-1)).isEmpty();
        assertThat(row.cells()).containsExactly(" a ", "b");
        assertThat(row.blank()).isFalse();
        assertThat(new Row(1, List.of(" ", "")).blank()).isTrue();
    }

    private void read(String text) throws IOException {
        read(text.getBytes(StandardCharsets.UTF_8));
    }

    private void read(byte[] bytes) throws IOException {
        CsvTable.read(
                new BytesContent(bytes),
                header -> header.find("a") >= 0 && header.find("b") >= 0,
                new Out(),
                (header, row) ->
                        rows.add(row.line() + ": " + row.get(header.find("a")) + "|" + row.get(header.find("b"))));
    }

    private final class Out implements Readout {

        @Override
        public void accept(Fact fact, long pence) {
            throw new AssertionError("No facts here.");
        }

        @Override
        public void merge() {
            throw new AssertionError("No merging here.");
        }

        @Override
        public void reject(Notice why, long pence) {
            rejected.add(why);
        }

        @Override
        public void note(Notice notice) {
            throw new AssertionError("No notes here.");
        }
    }
}
