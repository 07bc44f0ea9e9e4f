package org.mainstay.ingest.charityregister;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.notice.Notice;

/// The whole extract, as small as a test bears, or as large as the real one: `-Dmainstay.charities=170000`.
class WholeExtractTest {

    private static final int CHARITIES = Integer.getInteger("mainstay.charities", 600);

    private static final class Kept implements Readout {

        private final List<Fact> facts = new ArrayList<>();
        private long merged;
        private long notices;

        @Override
        public void accept(Fact fact, long pence) {
            facts.add(fact);
        }

        @Override
        public void merge() {
            merged++;
        }

        @Override
        public void reject(Notice why, long pence) {
            notices++;
        }

        @Override
        public void note(Notice notice) {
            notices++;
        }
    }

    @Test
    void everyRowOfAllThirteenTablesIsAFactOrAddsToOne() throws IOException {
        var kept = new Kept();
        var start = System.nanoTime();
        for (var table : new SyntheticExtract(CHARITIES).contents().entrySet()) {
            read(table.getValue(), kept);
            tell(table.getKey(), kept, start);
        }

        assertThat(kept.notices).isZero();
        assertThat(kept.facts.size() + kept.merged).isEqualTo(rows());
    }

    private static void read(Content content, Kept kept) throws IOException {
        var sample = Sample.of(content);
        for (var reader : CharityRegisters.readers()) {
            if (reader.fit(sample).whole()) {
                reader.read(content, kept);
            }
        }
    }

    /// The rows of all tables, as [SyntheticExtract] makes them.
    private static long rows() {
        var entries = 2L * CHARITIES + (CHARITIES + 2) / 3;
        var sometimes =
                5L * ((CHARITIES + 11) / 12) + (CHARITIES + 2) / 3 + (CHARITIES + 19) / 20 + (CHARITIES + 999) / 1000;
        return entries + sometimes + (8L + 5 + 3 + 7 + 2 + 1 + 6 + 5) * CHARITIES;
    }

    private static void tell(String table, Kept kept, long start) {
        if (CHARITIES < 100_000) {
            return;
        }
        System.gc();
        var used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf(
                "%-15s %,10d facts %,10d merged %,6d MB %5.1f s%n",
                table, kept.facts.size(), kept.merged, used >> 20, (System.nanoTime() - start) / 1e9);
    }
}
