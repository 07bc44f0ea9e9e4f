package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.coverage.LineReach;
import org.mainstay.model.area.Area;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.area.Deprivation;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.need.Need;
import org.mainstay.model.place.Place;

class GroundTest {

    private static final Source SOURCE = Source.of("cd".repeat(32), "areas.csv", 1);

    @Test
    void withoutAreasEveryoneLivesInOneUnknownPlace() {
        assertThat(Ground.of(Place.of(List.of()), LineReach.UNKNOWN).spots())
                .containsExactly(new Ground.Spot(Ground.UNKNOWN_DECILE, 1));
    }

    @Test
    void theIncomeDeprivedCountAndASuppressedCountIsFive() {
        var ground = ground(area(1, 900, 3, 120), area(2, 800, 9, null));

        assertThat(ground.spots()).containsExactly(new Ground.Spot(3, 120), new Ground.Spot(9, 5));
    }

    @Test
    void whereNobodyCountedThemResidentsStandIn() {
        var ground = ground(area(1, 900, 3, null), bare(2, 800), bare(3, null));

        assertThat(ground.spots())
                .containsExactly(new Ground.Spot(3, 900), new Ground.Spot(0, 800), new Ground.Spot(0, 1));
    }

    @Test
    void aCatchmentIsFoundByCodeOrNameWhateverItsCase() {
        var ground = ground(area(1, 900, 3, 10), area(2, 900, 3, 10), area(3, 900, 3, 10));

        assertThat(reach(ground, "e3", "WARD 1")).isEqualTo(bits(0, 2));
        assertThat(reach(ground, "North")).isEqualTo(bits(0, 1, 2));
    }

    @Test
    void noCatchmentAndAnUnknownOneMeanTheWholePlace() {
        var ground = ground(area(1, 900, 3, 10), area(2, 900, 3, 10));

        assertThat(reach(ground)).isEqualTo(bits(0, 1));
        assertThat(reach(ground, "Atlantis")).isEqualTo(bits(0, 1));
        assertThat(ground.reach(new Scene().line("A", Need.FOOD, 1, null).line("A")))
                .isEqualTo(bits(0, 1));
    }

    private static BitSet reach(Ground ground, String... catchment) {
        return ground.reach(new Scene().line("A", Need.FOOD, 1, 1, 1, catchment).line("A"));
    }

    private static BitSet bits(int... set) {
        var bits = new BitSet();
        for (var bit : set) {
            bits.set(bit);
        }
        return bits;
    }

    private static Ground ground(Fact... areas) {
        return Ground.of(Place.of(List.of(areas)), LineReach.UNKNOWN);
    }

    private static Area area(int line, int population, int decile, @Nullable Integer deprived) {
        var row = new RowRef(SOURCE, line);
        var key = AreaKey.lsoa21("E" + line);
        return area(line, population, new Deprivation(key, null, decile, deprived, null, row));
    }

    private static Area bare(int line, @Nullable Integer population) {
        return area(line, population, null);
    }

    private static Area area(int line, @Nullable Integer population, @Nullable Deprivation deprivation) {
        var within = new Area.Within("W" + line, "Ward " + line, "North", "", "");
        return new Area(
                AreaKey.lsoa21("E" + line),
                "Area " + line,
                within,
                null,
                population,
                deprivation,
                new RowRef(SOURCE, line));
    }
}
