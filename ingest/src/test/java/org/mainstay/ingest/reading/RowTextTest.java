package org.mainstay.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.model.evidence.Source;

class RowTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void aRowComesAsPublishedWhateverEndsItsLines(String end) throws IOException {
        var text = String.join(end, "a,b", "1,\"two", "lines\"", "", " 3 ,4", "5,6");

        assertThat(find(text, 2)).contains("1,\"two" + end + "lines\"");
        assertThat(find(text, 5)).contains(" 3 ,4");
        assertThat(find(text, 6)).contains("5,6");
        assertThat(find(text + end, 6)).contains("5,6");
    }

    @Test
    void aLineOnWhichNoRowStartsHasNone() throws IOException {
        assertThat(find("a,b\n1,\"two\nlines\"\n3,4\n", 3)).isEmpty();
        assertThat(find("a,b\n1,2\n", 9)).isEmpty();
        assertThat(find("", 1)).isEmpty();
    }

    @Test
    void aBrokenRowIsOneLine() throws IOException {
        var text = "a,b\n1,2\n3,\"4\n5,6\n";

        assertThat(find(text, 3)).contains("3,\"4");
        assertThat(find(text, 2)).contains("1,2");
        assertThat(find(text, 4)).isEmpty();
    }

    @Test
    void aLineWithinARowHasNoneThoughALaterRowBreaks() throws IOException {
        var text = "a,b\n1,\"two\nlines\"\n3,4\n5,\"6\n";

        assertThat(find(text, 3)).isEmpty();
        assertThat(find(text, 0)).isEmpty();
        assertThat(find(text, 4)).contains("3,4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "windows-1252"})
    void aRowComesAsItReadsWhateverTheFileWasSavedAs(String charset) throws IOException {
        var mark = charset.startsWith("UTF") ? "\uFEFF" : "";
        var content = new BytesContent((mark + "a,b\n1,Caf\u00E9\n").getBytes(Charset.forName(charset)));

        assertThat(RowText.find(content, 2)).contains("1,Caf\u00E9");
    }

    @Test
    void nobodyReadsMoreThanAHundredThousandCharacters() throws IOException {
        assertThat(find("a,b\n1," + "x".repeat(200_000) + "\n", 2).orElseThrow())
                .hasSize(RowText.LONGEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7", "PK\u0003\u0004", "a\0b", " "})
    void whatIsNoTextHasNoRows(String text) throws IOException {
        assertThat(find(text, 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,2\n3,4", "{\"grants\":[{\"a\":1},"})
    void bytesThatCannotBeHadAreAnException(String text) {
        var start = text + " ".repeat(100_000);
        var content = new Content() {
            @Override
            public Source source() {
                return new BytesContent(new byte[0]).source();
            }

            @Override
            public InputStream open() throws IOException {
                var gone = InputStream.nullInputStream();
                gone.close();
                return new SequenceInputStream(new BytesContent(start.getBytes(StandardCharsets.UTF_8)).open(), gone);
            }
        };

        assertThatThrownBy(() -> RowText.find(content, 9)).isInstanceOf(IOException.class);
    }

    @Test
    void theRecordsOfJsonAreTheGrantsWhateverStandsBefore() throws IOException {
        var text = "{\"contributors\":[{\"name\":\"x\"},{\"name\":\"y\"}],\"n\":[1,[2],{\"grants\":[{}]}],"
                + "\"grants\":[{\"id\":\"g1\"},{\"id\":\"g2\"}]}";

        assertThat(find(text, 2)).contains("{\"id\":\"g2\"}");
        assertThat(find(text.replace("\"grants\":[{\"id", "\"rows\":[{\"id"), 2))
                .contains("{\"name\":\"y\"}");
    }

    @Test
    void jsonWhoseRecordsAreNoObjectsHasNone() throws IOException {
        assertThat(find("{\"grants\":[]}", 1)).isEmpty();
        assertThat(find("{\"grants\":[1,2]}", 1)).isEmpty();
        assertThat(find("{\"grants\":{\"a\":[{}]}}", 1)).isEmpty();
        assertThat(find("{\"grants\":[{\"a\":1}]}", 0)).isEmpty();
        assertThat(find("[]", 1)).isEmpty();
        assertThat(find("{", 1)).isEmpty();
    }

    @Test
    void aRecordFarIntoALargeFileIsFoundWhole() throws IOException {
        var records = new StringBuilder("{\"grants\":[{\"id\":\"0\"}");
        for (var record = 1; record < 9_000; record++) {
            records.append(",\n{\"id\":\"").append(record).append("\",\"of\":[{\"\u20AC\":1}]}");
        }

        assertThat(find(records + "]}", 9_000)).contains("{\"id\":\"8999\",\"of\":[{\"\u20AC\":1}]}");
    }

    @Test
    void aRecordOfJsonIsFoundByItsPosition() throws IOException {
        var text = "{\"version\":\"1.4\",\"meta\":{\"x\":[1]},\"tags\":[\"a\",[2]],\"grants\":[{\"id\":\"\u00A3\"}, "
                + "{\"id\":\"2\",\n\"of\":[{\"a\":1}]}, 7]}";

        assertThat(find(text, 1)).contains("{\"id\":\"\u00A3\"}");
        assertThat(find(text, 2)).contains("{\"id\":\"2\",\n\"of\":[{\"a\":1}]}");
        assertThat(find(text, 3)).contains("7");
        assertThat(find(text, 4)).isEmpty();
    }

    @Test
    void jsonMayBeAnArrayItself() throws IOException {
        assertThat(find("[{\"a\":1},{\"a\":2}]", 2)).contains("{\"a\":2}");
        assertThat(find("[1,2]", 1)).isEmpty();
        assertThat(find("{\"a\":1}", 1)).isEmpty();
    }

    @Test
    void jsonThatBreaksOffHasNothingAfter() throws IOException {
        assertThat(find("[{\"a\":1},{\"a\":", 1)).contains("{\"a\":1}");
        assertThat(find("[{\"a\":1},{\"a\":", 2)).isEmpty();
    }

    private static Optional<String> find(String text, int line) throws IOException {
        return RowText.find(new BytesContent(text.getBytes(StandardCharsets.UTF_8)), line);
    }
}
