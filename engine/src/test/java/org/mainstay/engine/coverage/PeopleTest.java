package org.mainstay.engine.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.model.area.Area;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.area.Deprivation;
import org.mainstay.model.area.Residents;
import org.mainstay.model.need.Need;
import org.mainstay.model.need.NeedCount;
import org.mainstay.model.need.Population;

/// How many people need help in each area.
class PeopleTest {

    private static final AreaKey A = AreaKey.lsoa21("A");

    private final CoverageSketch place = new CoverageSketch();

    private List<Long> people(String area) {
        var figure = place.food(area).people();
        return figure == null ? List.of() : List.of(figure.low(), figure.value(), figure.high());
    }

    private void count(int people, int low, int high, String day) {
        place.fact(row ->
                new NeedCount(Need.FOOD, A, people, low, high, LocalDate.parse(day), "the food partnership", row));
    }

    private void deprived(String area, @Nullable Integer income) {
        place.fact(row -> new Deprivation(AreaKey.lsoa21(area), 1, 1, income, 40, row));
    }

    private void everything() {
        var residents = new Residents(100, 300, 200, 60, new Residents.Households(250, 50, 30, 20));
        place.fact(row -> new Area(A, "A", CoverageSketch.within("Ward A"), null, 600, residents, null, row));
    }

    @Test
    void aShareOfThoseWhoLiveThereRunsOverItsRange() {
        place.area("A", 0, 0, 1001);
        assertThat(people("A")).containsExactly(50L, 100L, 201L);
        assertThat(place.food().how()).isEqualTo("0.1 for each of the residents");
    }

    @Test
    void whatSomebodyCountedWins() {
        place.area("A", 0, 0, 1000).area("B", 0, 0, 1000);
        count(70, 60, 90, "2026-01-31");
        assertThat(people("A")).containsExactly(60L, 70L, 90L);
        assertThat(people("B")).containsExactly(50L, 100L, 200L);
        assertThat(place.food().people().value()).isEqualTo(170);
        assertThat(place.food().how())
                .isEqualTo("1 areas as somebody counted them; otherwise 0.1 for each of the residents");
    }

    @Test
    void ofTwoCountsTheLaterHolds() {
        place.area("A", 0, 0, 1000);
        count(70, 60, 90, "2026-01-31");
        count(75, 75, 75, "2026-02-28");
        count(60, 60, 60, "2025-02-28");
        assertThat(people("A")).containsExactly(75L, 75L, 75L);
    }

    @Test
    void whereNothingTellsNobodyCanSayHowMany() {
        place.fact(row -> new Area(A, "A", CoverageSketch.within("Ward A"), null, null, null, row));
        assertThat(people("A")).isEmpty();
        assertThat(place.food().people().value()).isZero();
        assertThat(place.food().how()).isEqualTo("nothing says how many need it");
    }

    @ParameterizedTest
    @CsvSource({
        "residents, 600",
        "children, 100",
        "working_age, 300",
        "adults, 500",
        "older, 200",
        "disabled, 60",
        "households, 250",
        "deprived_households, 50",
        "social_renters, 30",
        "private_renters, 20",
    })
    void aShareMayBeOfAnyBase(String base, long people) {
        everything();
        place.assume("need_share/food/" + base, "1");
        assertThat(people("A")).containsExactly(people, people, people);
    }

    @ParameterizedTest
    @CsvSource({
        "income_deprived, 10",
        "employment_deprived, 20",
        "children_income_deprived, 30",
        "older_income_deprived, 40",
    })
    void aShareMayBeOfPeopleWhomAPublisherCounted(String base, long people) {
        place.area("A", 0, 0, 1000)
                .assume("need_share/food/" + base, "1")
                .fact(row -> new Deprivation(A, 1, 1, 10, 20, 30, 40, Map.of(), null, row));
        assertThat(people("A")).containsExactly(people, people, people);
    }

    @Test
    void peopleWhomAPublisherCountedSayMoreThanResidents() {
        place.area("A", 0, 0, 1000).assume("need_share/food/income_deprived", "0.5");
        deprived("A", 80);
        assertThat(people("A")).containsExactly(40L, 40L, 40L);
    }

    @Test
    void aBaseThatNoFileCountsIsPassedOver() {
        place.area("A", 0, 0, 1000).assume("need_share/food/income_deprived", "0.5");
        assertThat(people("A")).containsExactly(50L, 100L, 200L);
    }

    @Test
    void aCountThatIsWithheldIsFewPeopleNotNone() {
        place.area("A", 0, 0, 1000).area("B", 0, 0, 1000).assume("need_share/food/income_deprived", "1");
        deprived("A", 80);
        deprived("B", null);
        assertThat(people("B")).containsExactly(0L, 5L, 9L);
    }

    @Test
    void anAreaWithoutARowHasNoCountAtAll() {
        place.area("A", 0, 0, 1000).area("B", 0, 0, 1000).assume("need_share/food/income_deprived", "1");
        deprived("A", 80);
        assertThat(people("B")).isEmpty();
        assertThat(place.food().people().value()).isEqualTo(80);
    }

    @Test
    void aColumnThatIsBlankEverywhereIsAbsentAndNotWithheld() {
        place.area("A", 0, 0, 1000).assume("need_share/food/income_deprived", "1");
        deprived("A", null);
        assertThat(people("A")).containsExactly(50L, 100L, 200L);
    }

    @Test
    void theLatestEstimateOfResidentsWinsOverTheAreasOwn() {
        place.area("A", 0, 0, 1000);
        place.fact(row -> new Population(A, 2023, 1300, null, row))
                .fact(row -> new Population(A, 2024, 1200, null, row))
                .fact(row -> new Population(A, null, 900, null, row));
        assertThat(people("A")).containsExactly(60L, 120L, 240L);
    }

    @ParameterizedTest
    @CsvSource({"children, 1", "working_age, 2", "adults, 6", "older, 4"})
    void anEstimateMayGiveAges(String base, long people) {
        everything();
        place.assume("need_share/food/" + base, "1")
                .fact(row -> new Population(A, 2024, 7, new Population.Ages(1, 2, 4), row));
        assertThat(people("A")).containsExactly(people, people, people);
    }

    @Test
    void anEstimateWithoutAgesLeavesTheAreasOwn() {
        everything();
        place.assume("need_share/food/adults", "1").fact(row -> new Population(A, 2024, 7, null, row));
        assertThat(people("A")).containsExactly(500L, 500L, 500L);
    }

    @Test
    void adultsAreNotKnownWhereTheOlderAreNot() {
        var residents = new Residents(100, 300, null, null, Residents.Households.UNKNOWN);
        place.assume("need_share/food/adults", "1")
                .fact(row -> new Area(A, "A", CoverageSketch.within(""), null, 600, residents, null, row));
        assertThat(people("A")).containsExactly(30L, 60L, 120L);
    }

    @Test
    void oneAreaInTwoFilesIsCountedOnce() {
        place.area("A", 0, 0, 1000).area("A", 0, 0, 1000);
        assertThat(place.food().people().value()).isEqualTo(100);
    }
}
