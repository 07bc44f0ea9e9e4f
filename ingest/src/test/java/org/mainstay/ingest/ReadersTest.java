package org.mainstay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mainstay.ingest.reading.FormatReader;

class ReadersTest {

    @Test
    void everyReaderHasANameOfItsOwn() {
        assertThat(Readers.list())
                .extracting(FormatReader::name)
                .doesNotHaveDuplicates()
                .contains("360Giving grants (CSV)", "360Giving grants (JSON)", "Council ledger (CSV)");
    }
}
