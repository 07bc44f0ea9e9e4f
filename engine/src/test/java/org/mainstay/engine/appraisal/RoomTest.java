package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.model.evidence.Case;
import org.mainstay.model.need.Need;

class RoomTest {

    private static final long QUARTER = 250_000;

    private static Room room(Scene scene) {
        return Room.of(scene.corners(3, Scene.DRAWS).at(Case.CENTRAL));
    }

    /// The method's twins: a demand of 100 between two.
    @ParameterizedTest
    @CsvSource({"100, 1000000, 0", "50, 0, 1000000", "80, 750000, 400000"})
    void twinsDuplicateAsFarAsEitherHasRoom(long capacity, long duplication, long unique) {
        var room = room(new Scene()
                .area("E01000001", 1, 100)
                .line("A", Need.FOOD, 1_000, 50, capacity)
                .line("B", Need.FOOD, 1_000, 50, capacity));

        assertThat(room.pair(0, 1, QUARTER)).isEqualTo(new Room.Pair(duplication, true));
        assertThat(room.unique(0)).isEqualTo(unique);
    }

    @Test
    void whoServesAnotherNeedStandsInForNobody() {
        var room = room(new Scene()
                .area("E01000001", 1, 100)
                .line("A", Need.FOOD, 1_000, 50, 100)
                .line("B", Need.CARERS, 1_000, 50, 100));

        assertThat(room.unique(0)).isEqualTo(1_000_000);
        assertThat(room.meet(0, 1)).isFalse();
    }

    @Test
    void whereAThirdHasRoomForBothTheirMergerIsNoNewSinglePoint() {
        var room = room(new Scene()
                .area("E01000001", 1, 100)
                .line("A", Need.FOOD, 1_000, 50, 50)
                .line("B", Need.FOOD, 1_000, 50, 50)
                .line("C", Need.FOOD, 1_000, 50, 150));

        assertThat(room.pair(0, 1, QUARTER)).isEqualTo(new Room.Pair(1_000_000, false));
        assertThat(room.meet(0, 1)).isTrue();
    }

    @Test
    void aLineThatServesNobodyHasNobodyToLose() {
        var room = room(new Scene().area("E01000001", 1, 100).line("A", Need.FOOD, 1_000, 0, 0));

        assertThat(room.unique(0)).isZero();
    }
}
