package org.mainstay.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RowRefTest {

    private static final String DIGEST = "d".repeat(64);

    @Test
    void aRowIsWrittenAsDigestAndLine() {
        assertThat(new RowRef(Source.of(DIGEST, "grants.csv", 1), 4)).hasToString(DIGEST + ":4");
        assertThat(new RowRef(new Source(DIGEST, "grants.xlsx", "Grants", 1), 4))
                .hasToString(DIGEST + "#Grants:4");
    }

    @Test
    void aSourceIsItsContentWhereverItLies() {
        var here = Source.of(DIGEST, "here.csv", 1);
        var there = Source.of(DIGEST, "there/it/is.csv", 1);

        assertThat(here).isEqualTo(there).hasSameHashCodeAs(there).isEqualByComparingTo(there);
        assertThat(here).isNotEqualTo(new Source(DIGEST, "here.csv", "Sheet 2", 1));
        assertThat(here).isNotEqualTo(Source.of("e".repeat(64), "here.csv", 1));
    }

    @Test
    void linesCountFromOne() {
        var source = Source.of(DIGEST, "a.csv", 1);

        assertThatThrownBy(() -> new RowRef(source, 0)).hasMessageContaining("(0)");
    }

    @Test
    void whatIsNoDigestIsRefused() {
        assertThatThrownBy(() -> Source.of("abc", "a.csv", 1)).hasMessageContaining("abc");
    }
}
