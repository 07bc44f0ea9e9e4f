package org.mainstay.engine.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mainstay.engine.coverage.CoverageSketch.value;
import static org.mainstay.engine.coverage.SharedGround.Verdict.CANNOT_TELL;
import static org.mainstay.engine.coverage.SharedGround.Verdict.COMPLEMENTARY_CAPACITY;
import static org.mainstay.engine.coverage.SharedGround.Verdict.COMPLEMENTARY_REACH;
import static org.mainstay.engine.coverage.SharedGround.Verdict.DUPLICATION_CANDIDATE;
import static org.mainstay.engine.coverage.SharedGround.Verdict.PARTLY_DUPLICATED;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.model.area.Point;
import org.mainstay.model.need.Need;
import org.mainstay.model.service.Eligibility;
import org.mainstay.model.service.Offer;
import org.mainstay.model.service.OpeningHours;

/// Two food banks at one place, each of which helps 50 of 100 people, and what their sharing of it means.
class SharedGroundTest {

    private static final Point HERE = CoverageSketch.at(0, 0);
    private static final String ASH = "Ash Foodbank";
    private static final String BIRCH = "Birch Foodbank";

    private final CoverageSketch place = new CoverageSketch();

    @BeforeEach
    void oneArea() {
        place.area("A", 0, 0, 1000).money().coverYear();
    }

    private void twins(long places, Offer ash, Offer birch) {
        place.funded(ASH, Need.FOOD, 50L, places).funded(BIRCH, Need.FOOD, 50L, places);
        place.service("food_bank", ASH, HERE, ash).service("food_bank", BIRCH, HERE, birch);
    }

    private SharedGround shared() {
        assertThat(place.food().shared()).hasSize(1);
        return place.food().shared().getFirst();
    }

    private SharedGround.Loss loss() {
        return Optional.ofNullable(shared().loss()).orElseThrow();
    }

    private static Offer open(DayOfWeek day) {
        var hours = new OpeningHours(List.of(new OpeningHours.Span(day, 9 * 60, 12 * 60)), day.name());
        return with(hours, "English", CoverageSketch.KNOWN.who());
    }

    private static Offer with(OpeningHours hours, String language, Eligibility who) {
        return new Offer(hours, Set.of(), Set.of(language), who, List.of(), Set.of(), null);
    }

    @ParameterizedTest
    @CsvSource({
        "100, DUPLICATION_CANDIDATE, 1000000, 0",
        "50, COMPLEMENTARY_CAPACITY, 0, 50",
        "80, DUPLICATION_CANDIDATE, 750000, 20",
    })
    void twinsDuplicateEachOtherAsFarAsTheyHaveRoom(
            long places, SharedGround.Verdict verdict, long duplicated, long loss) {
        twins(places, CoverageSketch.KNOWN, CoverageSketch.KNOWN);
        assertThat(shared().verdict()).isEqualTo(verdict);
        assertThat(value(shared().duplicated())).isEqualTo(duplicated);
        assertThat(loss().first().value()).isEqualTo(loss);
        assertThat(loss().both().value()).isEqualTo(100);
        assertThat(loss().singlePoint()).isTrue();
        assertThat(loss().backUp()).isEqualTo(loss < 50);
        assertThat(shared().jaccard().value()).isEqualTo(1_000_000);
        assertThat(shared().containment().value()).isEqualTo(1_000_000);
        assertThat(shared().missing()).isEmpty();
    }

    @Test
    void whereOneCouldDoALittleOfTheOthersWorkItIsPartlyDuplicated() {
        // 60 places each: (60 + 60 - 100) / 60, a third.
        twins(60, CoverageSketch.KNOWN, CoverageSketch.KNOWN);
        assertThat(shared().verdict()).isEqualTo(PARTLY_DUPLICATED);
        assertThat(shared().why()).contains("some of the other's work, not most");
    }

    @Test
    void otherHoursAreForOtherPeople() {
        twins(100, open(DayOfWeek.MONDAY), open(DayOfWeek.FRIDAY));
        assertThat(shared().verdict()).isEqualTo(COMPLEMENTARY_REACH);
        assertThat(shared().verdict().words()).isEqualTo("for different people");
        assertThat(shared().why()).contains("differ in opening hours");
    }

    @Test
    void anotherLanguageIsForOtherPeople() {
        var hours = CoverageSketch.KNOWN.hours();
        twins(100, CoverageSketch.KNOWN, with(hours, "Urdu", CoverageSketch.KNOWN.who()));
        assertThat(shared().why()).contains("differ in language");
    }

    @Test
    void otherAgesAreOtherPeople() {
        var hours = CoverageSketch.KNOWN.hours();
        var young = new Eligibility(null, BigDecimal.valueOf(25), "");
        var old = new Eligibility(BigDecimal.valueOf(60), null, "");
        twins(100, with(hours, "English", young), with(hours, "English", old));
        assertThat(shared().why()).contains("differ in who may come");
    }

    @Test
    void whatNobodySaysIsNeverTakenForEqual() {
        twins(100, CoverageSketch.KNOWN, Offer.UNKNOWN);
        assertThat(shared().verdict()).isEqualTo(CANNOT_TELL);
        assertThat(shared().missing()).containsExactly("who may come", "opening hours", "language");
        assertThat(shared().loss()).isNotNull();
    }

    @Test
    void withoutCountedPlacesNobodyCanTell() {
        place.service("food_bank", ASH, HERE, CoverageSketch.KNOWN)
                .service("food_bank", BIRCH, HERE, CoverageSketch.KNOWN);
        assertThat(shared().verdict()).isEqualTo(CANNOT_TELL);
        assertThat(shared().missing()).containsExactly("counted places and people served");
        assertThat(shared().duplicated()).isNull();
        assertThat(shared().loss()).isNull();
    }

    @Test
    void placesThatWereGuessedFromMoneyAreNotCounted() {
        place.funded(ASH, Need.FOOD, 50L, null).funded(BIRCH, Need.FOOD, 50L, 100L);
        place.service("food_bank", ASH, HERE, CoverageSketch.KNOWN)
                .service("food_bank", BIRCH, HERE, CoverageSketch.KNOWN);
        assertThat(shared().verdict()).isEqualTo(CANNOT_TELL);
    }

    @Test
    void aTypeThatNobodyTellsMayBeTheSame() {
        place.funded(ASH, Need.FOOD, 50L, 100L).foodBank(BIRCH, 0, 0);
        assertThat(shared().verdict()).isEqualTo(CANNOT_TELL);
        assertThat(shared().missing()).startsWith("service type");
    }

    @Test
    void twoOutletsOfOneOrganisationAreNoPair() {
        place.fact(row -> TestRows.of("ash-1", ASH, HERE, row))
                .fact(row -> TestRows.of("ash-2", ASH, CoverageSketch.at(50, 0), row));
        assertThat(place.food().shared()).isEmpty();
    }

    @Test
    void otherKindsOfHelpAreNoPair() {
        place.foodBank(ASH, 0, 0).service("community_meal", BIRCH, HERE, Offer.UNKNOWN);
        assertThat(place.food().shared()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"food_help, food_bank", "food_bank, food_help"})
    void aWiderKindMayBeTheSame(String one, String other) {
        place.service(one, ASH, HERE, Offer.UNKNOWN).service(other, BIRCH, HERE, Offer.UNKNOWN);
        assertThat(place.food().shared()).hasSize(1);
    }

    @Test
    void littleSharedGroundIsNoPair() {
        place.area("B", 2000, 0, 1000).area("C", -2000, 0, 1000);
        place.foodBank(ASH, 1000, 0).foodBank(BIRCH, -1000, 0);
        // Each reaches A and one other, at 13 minutes: A alone is shared, a third of all and half of each.
        assertThat(place.food().shared()).isEmpty();
    }

    @Test
    void aSmallOneWithinALargeOneSharesItsGround() {
        place.area("B", 2000, 0, 4000);
        place.foodBank(ASH, 1000, 0).foodBank(BIRCH, -1500, 0);
        // Birch reaches A alone, at 0.68 as Ash does; Ash reaches 400 people more.
        assertThat(shared().jaccard().value()).isEqualTo(200_000);
        assertThat(shared().containment().value()).isEqualTo(1_000_000);
    }

    @Test
    void verdictsComeFirstAndThenTheMostSharedGround() {
        twins(100, CoverageSketch.KNOWN, CoverageSketch.KNOWN);
        place.foodBank("Cedar Foodbank", 0, 0);
        assertThat(place.food().shared())
                .extracting(SharedGround::verdict)
                .containsExactly(DUPLICATION_CANDIDATE, CANNOT_TELL, CANNOT_TELL);
    }

    @Test
    void pairsThatShareAsMuchComeInOrderOfTheirIds() {
        place.foodBank("Elm", 0, 0).foodBank("Birch", 0, 0).foodBank("Dale", 0, 0);
        assertThat(place.food().shared())
                .extracting(
                        shared -> shared.first().id() + " " + shared.second().id())
                .containsExactly("birch dale", "birch elm", "dale elm");
    }

    @Test
    void bothAreNeededWhereNeitherHasRoom() {
        twins(50, CoverageSketch.KNOWN, CoverageSketch.KNOWN);
        assertThat(shared().verdict()).isEqualTo(COMPLEMENTARY_CAPACITY);
        assertThat(shared().why()).contains("Ending either overloads the other");
    }
}
