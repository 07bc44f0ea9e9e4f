package org.mainstay.engine.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mainstay.engine.coverage.CoverageSketch.value;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.area.Deprivation;
import org.mainstay.model.evidence.Figure;

/// How access falls on a deprived and a well-off area, where 100 people each need help with food.
class FairnessTest {

    private final CoverageSketch place = new CoverageSketch();

    @BeforeEach
    void twoAreas() {
        place.area("A", 0, 0, 1000).area("B", 9000, 0, 1000);
    }

    private void deprivation() {
        standing("A", 1, 1);
        standing("B", 30_000, 10);
    }

    private void standing(String code, @Nullable Integer rank, @Nullable Integer decile) {
        place.fact(row -> new Deprivation(AreaKey.lsoa21(code), rank, decile, null, null, row));
    }

    private Fairness fairness() {
        return place.food().fairness();
    }

    @Test
    void theDeprivedHavingItAllIsAConcentrationBelowNought() {
        deprivation();
        place.foodBank("Ash", 0, 0, 100);
        // Access 1 and 0, mean ½: (2 / ½) x (½ x ½ x -¼ + ½ x -½ x ¼) = -½.
        assertThat(value(fairness().concentration())).isEqualTo(-500_000);
        assertThat(value(fairness().gini())).isEqualTo(500_000);
        assertThat(value(fairness().palma())).isZero();
    }

    @Test
    void theWellOffHavingItAllIsAConcentrationAboveNoughtAndNoRatio() {
        deprivation();
        place.foodBank("Ash", 9000, 0, 100);
        assertThat(value(fairness().concentration())).isEqualTo(500_000);
        assertThat(fairness().palma()).isNull();
    }

    @Test
    void theSameForEveryoneIsNought() {
        deprivation();
        place.foodBank("Ash", 0, 0, 50).foodBank("Birch", 9000, 0, 50);
        assertThat(value(fairness().concentration())).isZero();
        assertThat(value(fairness().gini())).isZero();
        assertThat(value(fairness().palma())).isEqualTo(1_000_000);
    }

    @Test
    void thoseWithNobodyAreCountedByDecile() {
        deprivation();
        place.foodBank("Ash", 0, 0);
        assertThat(fairness().deciles()).extracting(Fairness.Decile::decile).containsExactly(1, 10);
        assertThat(fairness().deciles())
                .extracting(Fairness.Decile::without)
                .extracting(Figure::value)
                .containsExactly(0L, 100L);
        assertThat(fairness().deciles())
                .extracting(Fairness.Decile::one)
                .extracting(Figure::value)
                .containsExactly(100L, 0L);
    }

    @Test
    void whereTheSupplyIsNotKnownOnlyPeopleAreCounted() {
        deprivation();
        var decile = fairness().deciles().getFirst();
        assertThat(decile.people().value()).isEqualTo(100);
        assertThat(decile.without()).isNull();
        assertThat(decile.one()).isNull();
        assertThat(fairness().gini()).isNull();
    }

    @Test
    void withoutDeprivationThereIsNothingToRankBy() {
        place.foodBank("Ash", 0, 0, 100);
        assertThat(fairness()).isEqualTo(new Fairness(List.of(), null, null, null));
    }

    @Test
    void anAreaWithoutARankIsLeftOut() {
        standing("A", 1, 1);
        standing("B", null, null);
        place.foodBank("Ash", 0, 0, 100);
        assertThat(fairness().deciles()).hasSize(1);
        assertThat(value(fairness().gini())).isZero();
    }
}
