package org.mainstay.engine.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What providers on the same ground, where 100 people come, could do for each other.
class SpareTest {

    private static final double QUARTER = 0.25;

    private static Spare spare(long... room) {
        var reach = new BitSet[room.length];
        Arrays.fill(reach, BitSet.valueOf(new long[] {1}));
        var counted = new BitSet();
        counted.set(0, room.length);
        return new Spare(new long[] {100}, room, reach, counted);
    }

    @ParameterizedTest
    @CsvSource({"100, 1, 0", "50, 0, 50", "80, 0.75, 20"})
    void twinsDuplicateWhatEitherCouldTakeOver(long room, double share, long loss) {
        var pair = spare(room, room).pair(0, 1, QUARTER);
        assertThat(pair.share()).isEqualTo(share);
        assertThat(pair.first()).isEqualTo(loss);
        assertThat(pair.second()).isEqualTo(loss);
        assertThat(pair.both()).isEqualTo(100);
        assertThat(pair.singlePoint()).isTrue();
    }

    @Test
    void whereOthersCouldDoItAllEverythingIsDoneTwiceAndNobodyHangsOnThePair() {
        assertThat(spare(100, 100, 100).pair(0, 1, QUARTER)).isEqualTo(new Spare.Pair(0, 0, 0, 1, false));
    }

    @Test
    void aLargeAndASmallOneAreMeasuredByTheSmall() {
        // The large one could do 80 alone and the small one 30; together they do 100.
        var pair = spare(80, 30).pair(0, 1, QUARTER);
        assertThat(pair.share()).isEqualTo(10.0 / 30);
        assertThat(pair.first()).isEqualTo(70);
        assertThat(pair.second()).isEqualTo(20);
    }

    @Test
    void onlyProvidersWhosePeopleWereCountedArePaired() {
        var counted = BitSet.valueOf(new long[] {0b01});
        var reach = new BitSet[] {counted, counted};
        var spare = new Spare(new long[] {100}, new long[] {100, 100}, reach, counted);
        assertThat(spare.counts(0, 1)).isFalse();
        assertThat(spare.counts(1, 0)).isFalse();
        assertThat(spare.counts(0, 0)).isTrue();
    }
}
