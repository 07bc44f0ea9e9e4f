package org.mainstay.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|EMPTY|is empty",
                "` \u00A0\uFEFF\r\n`|EMPTY|is empty",
                "`a,b\n1,2`|TABLE|is text in rows",
                "`one word`|TABLE|is text in rows",
                "` {\"grants\":[]}`|JSON|is JSON",
                "`\uFEFF[1]`|JSON|is JSON",
                "`%PDF-1.7 a,b`|PDF|is a PDF document, whatever its name says",
                "`PK\u0003\u0004 a,b`|WORKBOOK|is a workbook or an archive",
                "`a\0b,c`|BINARY|is no text"
            })
    void whatAFileIsShowsInItsFirstBytes(String text, Sample.Shape shape, String words) throws IOException {
        assertThat(sample(text).shape()).isEqualTo(shape);
        assertThat(shape.words()).isEqualTo(words);
    }

    @Test
    void anOldWorkbookIsKnownByItsBytes() throws IOException {
        var bytes = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};

        assertThat(Sample.of(new BytesContent(bytes)).shape()).isEqualTo(Sample.Shape.OLD_WORKBOOK);
        assertThat(Sample.Shape.OLD_WORKBOOK.words()).contains(".xls");
    }

    @Test
    void onlyTextIsSampledAsText() throws IOException {
        assertThat(sample("%PDF-1.7").text()).isEmpty();
        assertThat(sample("{\"a\":1}").text()).isEqualTo("{\"a\":1}");
        assertThat(sample("{\"a\":1}").rows()).isEmpty();
        assertThat(sample("a,b\n").text()).isEqualTo("a,b\n");
    }

    @Test
    void listsWithinCellsDoNotPassForColumns() throws IOException {
        var list = "E05000001;E05000002;E05000003;E05000004;E05000005";

        assertThat(sample("id,name,wards\n1,Helpers," + list + "\n2,Others,E05000001\n")
                        .separator())
                .isEqualTo(',');
        assertThat(sample("id,name,wards\n1,Helpers," + list + "\n").separator())
                .isEqualTo(',');
    }

    @Test
    void commasInWordsDoNotPassForColumns() throws IOException {
        assertThat(sample("id\tname\twhat\n1\tHelpers\tmeals, lifts, visits, calls, and more\n2\tOthers\tadvice\n")
                        .separator())
                .isEqualTo('\t');
        assertThat(sample("id;pounds\n1;10,50\n2;20,50\n3;1\n").separator()).isEqualTo(';');
    }

    @Test
    void oneColumnIsPartedByCommas() throws IOException {
        assertThat(sample("name\nHelpers\n").separator()).isEqualTo(',');
    }

    @Test
    void aRowOfHeadingsMayStandBelowATitle() throws IOException {
        assertThat(sample("Spending over 500\n\na,b\n1,2\n").rows())
                .extracting(Header::titles)
                .containsExactly(List.of("Spending over 500"), List.of("a", "b"), List.of("1", "2"));
    }

    @Test
    void noMoreThanThirtyRowsAreSampled() throws IOException {
        assertThat(sample("a,b\n".repeat(100)).rows()).hasSize(30);
    }

    @Test
    void whatComesBeforeABrokenRowIsSampled() throws IOException {
        assertThat(sample("a,b\n1,\"2\n3,4\n").rows()).hasSize(1);
    }

    @Test
    void aFileLargerThanTheSampleIsCutAnywhere() throws IOException {
        assertThat(sample("a,b\n1,\"" + "\u20AC".repeat(50_000) + "\"\n").rows())
                .first()
                .extracting(Header::titles)
                .isEqualTo(List.of("a", "b"));
    }

    private static Sample sample(String text) throws IOException {
        return Sample.of(new BytesContent(text.getBytes(StandardCharsets.UTF_8)));
    }
}
