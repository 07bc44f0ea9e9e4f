package org.mainstay.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
