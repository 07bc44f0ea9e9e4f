package org.mainstay.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mainstay.engine.sketch.Rules;

class UsageTest {

    private final Names names = new Names(Rules.names());
    private final Usage usage = new Usage(Rules.names());

    @Test
    void aNameCountsItsWordsOnceWhereverTheyStand() {
        usage.add(names.of("Moor Choir (Moor Hall)"));
        usage.add(names.of("Moor Band"));

        assertThat(usage.count("moor")).isEqualTo(2);
        assertThat(usage.count("hall")).isEqualTo(1);
        assertThat(usage.count("farm")).isZero();
    }

    /// Of 2,000 names from elsewhere one in 100 bears a usual word, which makes 20: log2(2,000 / 20) = 6.644 bits.
    @Test
    void aUsualWordProvesLittleAndARareOneNoMoreThanTheMost() {
        assertThat(usage.bits("the")).isEqualTo(6644);
        assertThat(usage.bits("friends")).isEqualTo(6644);
        assertThat(usage.bits("age-uk")).isEqualTo(6644);
        assertThat(usage.bits("weavers")).isEqualTo(12000);
    }

    /// 48 bearers and a tenth from elsewhere among 2,048 names: log2(2,048 / 48.1) = 5.412 bits.
    @Test
    void aWordThatManyBearProvesLess() {
        for (var i = 0; i < 48; i++) {
            usage.add(names.of("Moor Club"));
        }

        assertThat(usage.bits("moor")).isEqualTo(5412);
    }
}
