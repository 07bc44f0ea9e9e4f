package org.mainstay.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.ingest.trial.Trial;

class JsonTableTest {

    private static final class Reader implements FormatReader {

        private final List<String> said = new ArrayList<>();

        @Override
        public String name() {
            return "";
        }

        @Override
        public Fit fit(Sample sample) {
            return JsonTable.header(sample)
                    .map(header -> new Fit(header.titles().size(), header.titles()))
                    .orElse(Fit.NONE);
        }

        @Override
        public void read(Content content, Readout out) throws IOException {
            JsonTable.read(content, out, (header, row) -> {
                said.add(row.line() + " " + header.titles() + " " + row.cells());
                out.merge();
            });
        }
    }

    private final Reader reader = new Reader();

    @Test
    void objectsAreRowsAndNamesAreHeadings() {
        var read = Trial.of(
                reader,
                "\uFEFF[{\"a\": 1.5, \"b\": true, \"c\": null}, {\"b\": \"x\", \"d\": {\"e\": [1]}, \"a\": []}]");

        assertThat(reader.said).containsExactly("1 [a, b, c] [1.5, true, ]", "2 [a, b, c, d] [, x, , ]");
        assertThat(read.codes()).isEmpty();
    }

    @Test
    void whatIsNoObjectHasNoCells() {
        Trial.of(reader, "[{\"a\": 1}, [2], 3]");

        assertThat(reader.said).containsExactly("1 [a] [1]", "2 [a] []", "3 [a] []");
    }

    @Test
    void brokenJsonEndsTheReading() {
        var read = Trial.of(reader, "[{\"a\": 1}, {\"a\": ");

        assertThat(reader.said).hasSize(1);
        assertThat(read.merged()).isEqualTo(1);
        assertThat(read.codes()).containsExactly("broken_records");
        assertThat(read.messages()).containsExactly("The JSON breaks off in record 2. Nothing after it was read.");
    }

    @Test
    void aDiskThatFailsIsNoFaultOfTheFile() {
        assertThatThrownBy(() -> Trial.ofUnreadable(reader, "[{\"a\": 1}, {\"a\": 2}]"))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void theNamesOfTheFirstObjectAreKnownEvenWhereTheSampleEndsInIt() {
        assertThat(Trial.fit(reader, "[{\"a\": 1, \"b\": 2}]").missing()).containsExactly("a", "b");
        assertThat(Trial.fit(reader, "[{\"a\": 1, \"b\": \"" + "x".repeat(1 << 17) + "\"}]")
                        .missing())
                .containsExactly("a", "b");
        assertThat(Trial.fit(reader, "[1]")).isEqualTo(Fit.NONE);
        assertThat(Trial.fit(reader, "{\"a\": []}")).isEqualTo(Fit.NONE);
        assertThat(Trial.fit(reader, "a,b")).isEqualTo(Fit.NONE);
    }
}
