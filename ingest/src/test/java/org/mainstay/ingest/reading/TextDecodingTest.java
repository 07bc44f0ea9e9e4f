package org.mainstay.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecodingTest {

    private static final String TEXT = "Name,Amount\nCaf\u00E9 \u00A3 \u20AC \u65E5 \uD83D\uDE00,12\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void textIsReadWithAMarkAndWithout(String charset) throws IOException {
        var plain = "Name,Amount,Date,Purpose\nAmbleford Food Bank,12,2024-04-30,Grants\n";

        assertThat(decode(plain, charset)).isEqualTo(plain);
        assertThat(decode("\uFEFF" + TEXT, charset)).isEqualTo(TEXT);
    }

    @Test
    void windowsTextIsRead() throws IOException {
        var text = "Caf\u00E9 \u2019s \u00A3 \u20AC\n";

        assertThat(new BytesContent(text.getBytes(Charset.forName("windows-1252"))).decoded())
                .isEqualTo(text);
    }

    @Test
    void windowsTextThatSomeoneTookForLatinIsMended() throws IOException {
        assertThat(decode("Children\u0092s", "UTF-8")).isEqualTo("Children\u2019s");
    }

    @Test
    void oneFileMayMixThemAll() throws IOException {
        var bytes = new byte[] {'a', (byte) 0xC3, (byte) 0xA9, 'b', (byte) 0xE9, 'c', (byte) 0xC2, (byte) 0x92, 'd'};

        assertThat(new BytesContent(bytes).decoded()).isEqualTo("a\u00E9b\u00E9c\u2019d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"C3", "E2 82", "F0 9F 98", "C0 AF", "E0 80 80", "ED A0 80", "F4 90 80 80", "F8 88 80 80", "F0 41"
            })
    void whatIsNoUtf8IsTakenByteForByte(String hex) throws IOException {
        var bytes = java.util.HexFormat.ofDelimiter(" ").parseHex(hex);

        assertThat(new BytesContent(bytes).decoded()).hasSize(bytes.length);
    }

    @Test
    void aCharacterMayStandAcrossAnyEdge() throws IOException {
        for (var shift = 0; shift < 6; shift++) {
            var text = "x".repeat((1 << 16) - 3 + shift) + "\uD83D\uDE00\u20AC\u00E9 end";

            assertThat(decode(text, "UTF-8")).isEqualTo(text);
            assertThat(new BytesContent(text.getBytes(StandardCharsets.UTF_8), 7).decoded())
                    .isEqualTo(text);
        }
    }

    @Test
    void aPairIsNotTornByASmallBuffer() throws IOException {
        try (var reader =
                TextDecoding.decode(new BytesContent("\uD83D\uDE00!".getBytes(StandardCharsets.UTF_8)).open())) {
            var one = new char[1];
            var text = new StringBuilder();
            while (reader.read(one, 0, 1) > 0) {
                text.append(one[0]);
            }
            assertThat(text.toString()).isEqualTo("\uD83D\uDE00!");
            assertThat(reader.read(one, 0, 0)).isZero();
        }
    }

    @Test
    void anyValidUtf8ComesBackAsItWas() throws IOException {
        var random = new Random(1);
        for (var round = 0; round < 50; round++) {
            var text = random.ints(5_000, 0, 0x11_0000)
                    .filter(point -> point >= 0xA0 && (point < 0xD800 || point > 0xDFFF) && point != 0xFEFF)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();

            assertThat(decode(text, "UTF-8")).isEqualTo(text);
        }
    }

    @Test
    void nothingIsNothing() throws IOException {
        assertThat(new BytesContent(new byte[0]).decoded()).isEmpty();
    }

    private static String decode(String text, String charset) throws IOException {
        return new BytesContent(text.getBytes(Charset.forName(charset))).decoded();
    }
}
