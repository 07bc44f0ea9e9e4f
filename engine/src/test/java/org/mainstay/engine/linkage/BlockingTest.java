package org.mainstay.engine.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BlockingTest {

    @Test
    void recordsThatShareAnyKeyMeetOnce() {
        var blocking = new Blocking(Space.within(4), 10);
        blocking.put(0, "town:ambleford");
        blocking.put(0, "name:mill");
        blocking.put(1, "town:ambleford");
        blocking.put(1, "name:mill");
        blocking.put(1, "name:mill");
        blocking.put(2, "name:mill");
        blocking.put(3, "town:hexley");
        assertThat(pairs(blocking)).containsExactly("0-1", "0-2", "1-2");
    }

    @Test
    void recordsOfOneFileDoNotMeetWhereTwoAreLinked() {
        var blocking = new Blocking(Space.between(2, 2), 10);
        for (var record = 0; record < 4; record++) {
            blocking.put(record, "mill");
        }
        assertThat(pairs(blocking)).containsExactly("0-2", "0-3", "1-2", "1-3");
        blocking.put(3, "of the second file only");
        assertThat(pairs(blocking)).hasSize(4);
    }

    @Test
    void aCommonValueCountsTogetherWithAnother() {
        var blocking = new Blocking(Space.within(6), 5);
        for (var record = 0; record < 6; record++) {
            blocking.put(record, "the");
            blocking.put(record, record < 4 ? "trust" : "mill");
            blocking.put(record, record > 1 ? "care" : "farm");
        }
        // “the” and “trust” are too large, apart and together; with “care” they leave two records.
        assertThat(pairs(blocking)).containsExactly("0-1", "2-3", "4-5");
    }

    @Test
    void threeCommonValuesTogetherAreTheMost() {
        var blocking = new Blocking(Space.within(5), 2);
        for (var record = 0; record < 5; record++) {
            for (var key : List.of("one", "two", "three", "four")) {
                blocking.put(record, key);
            }
        }
        assertThat(pairs(blocking)).isEmpty();
    }

    private static List<String> pairs(Blocking blocking) {
        var pairs = blocking.pairs();
        return IntStream.range(0, pairs.size())
                .mapToObj(pair -> pairs.left(pair) + "-" + pairs.right(pair))
                .toList();
    }
}
