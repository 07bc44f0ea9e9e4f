package org.mainstay.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.model.evidence.Source;

class RowTextsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\n1,2\n3,4\n",
                "a,b\r\n1,\"two\r\nlines\"\r\n\r\n3,4",
                "a,b\r1,2\r3,\"x \"\"y\"\" z\"\r",
                "a,b\n\n\n1,\"three\n\nlines\"\n5,6\n\n",
                "a,b\n1,2\n3,\"never closed\n5,6\n",
                "a,b\n\"never closed\n5,6\n",
                "[{\"a\": 1}, {\"a\": 2}]"
            })
    void manyAreFoundAsEachIs(String file) throws IOException {
        var content = content(file);
        var lines = new TreeSet<>(IntStream.rangeClosed(1, 12).boxed().toList());
        var each = new TreeMap<Integer, String>();
        for (var line : lines) {
            RowText.find(content, line).ifPresent(text -> each.put(line, text));
        }
        assertThat(RowTexts.find(content, lines)).isEqualTo(each).isNotEmpty();
    }

    @Test
    void onlyTheRowsAskedForAreFound() throws IOException {
        assertThat(RowTexts.find(content("a,b\n1,2\n3,4\n5,6\n"), new TreeSet<>(List.of(2, 4))))
                .containsOnlyKeys(2, 4)
                .containsEntry(4, "5,6");
    }

    @Test
    void oneRowIsFoundToo() throws IOException {
        assertThat(RowTexts.find(content("a,b\n1,2\n"), new TreeSet<>(List.of(2))))
                .containsEntry(2, "1,2");
    }

    @Test
    void linesOnWhichNothingStartsAreLeftOut() throws IOException {
        SortedSet<Integer> lines = new TreeSet<>(List.of(3, 9));
        assertThat(RowTexts.find(content("a,b\n1,\"two\nlines\"\n"), lines)).isEmpty();
    }

    private static Content content(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Content() {
            @Override
            public Source source() {
                return Source.of("ab".repeat(32), "file", bytes.length);
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }
}
