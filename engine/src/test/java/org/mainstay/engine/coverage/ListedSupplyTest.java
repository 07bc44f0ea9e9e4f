package org.mainstay.engine.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mainstay.engine.coverage.CoverageSketch.value;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.model.area.Point;
import org.mainstay.model.need.Need;
import org.mainstay.model.service.Eligibility;
import org.mainstay.model.service.Location;
import org.mainstay.model.service.Offer;
import org.mainstay.model.service.OpeningHours;
import org.mainstay.model.service.Service;

/// What lists and feeds of services give: outlets, or a reason for leaving them out.
class ListedSupplyTest {

    private static final Point HERE = CoverageSketch.at(0, 0);

    private final CoverageSketch place = new CoverageSketch();

    @BeforeEach
    void oneArea() {
        place.area("A", 0, 0, 1000);
    }

    private static Offer filedUnder(String... terms) {
        return new Offer(OpeningHours.UNKNOWN, Set.of(terms), Set.of(), Eligibility.UNKNOWN, List.of(), Set.of(), null);
    }

    private static Location location(String type, @Nullable Point at) {
        return new Location("l-" + type, "", type, "", at, false);
    }

    private void feed(String name, String description, String status, Offer offer, Location... locations) {
        place.fact(row ->
                new Service(name, "", "", name, description, "", status, "", "", "", offer, List.of(locations), row));
    }

    private List<String> outlets(Need need) {
        return place.find().find(need).orElseThrow().outlets().stream()
                .map(covered -> covered.outlet().name())
                .toList();
    }

    private List<NotPlaced.Reason> leftOut() {
        return place.find().notPlaced().stream().map(NotPlaced::reason).toList();
    }

    @Test
    void theListsOwnWordTellsTheKind() {
        place.foodBank("Ash", 0, 0);
        var ash = place.outlet("Ash").outlet();
        assertThat(ash.type()).isEqualTo("food-bank");
        assertThat(ash.typeWhy()).isEqualTo("The list calls it “food_bank”: food bank.");
        assertThat(place.find().notPlaced()).isEmpty();
    }

    @Test
    void aNameTellsTheKindWhereTheListsWordDoesNot() {
        place.service("other", "Ash Foodbank", HERE, Offer.UNKNOWN);
        assertThat(place.outlet("Ash Foodbank").outlet().type()).isEqualTo("food-bank");
    }

    @Test
    void aWideTypeServesTheNeedsOfAllItsNarrowerOnes() {
        place.service("advice", "Ash", HERE, Offer.UNKNOWN);
        assertThat(outlets(Need.DEBT_AND_MONEY_ADVICE)).containsExactly("Ash");
        assertThat(outlets(Need.WELFARE_BENEFITS)).containsExactly("Ash");
    }

    @Test
    void whatMeetsNoNeedIsLeftOut() {
        place.service("scouts", "Ash", HERE, Offer.UNKNOWN);
        assertThat(leftOut()).containsExactly(NotPlaced.Reason.NO_NEED_ON_THE_LIST);
    }

    @Test
    void aNameThatTellsWhatMeetsNoNeedIsLeftOutWithThatReason() {
        place.service("other", "Saxby Bell Ringers", HERE, Offer.UNKNOWN);
        assertThat(leftOut()).containsExactly(NotPlaced.Reason.NO_NEED_ON_THE_LIST);
    }

    @Test
    void whatNothingTellsOfIsLeftOut() {
        place.service("other", "Ash", HERE, Offer.UNKNOWN);
        var left = place.find().notPlaced().getFirst();
        assertThat(left.reason()).isEqualTo(NotPlaced.Reason.UNKNOWN_KIND);
        assertThat(left.reason().words()).isEqualTo("nothing tells what they do");
        assertThat(left.kind()).isEqualTo("other");
    }

    @Test
    void whatIsNowhereIsLeftOut() {
        place.service("food_bank", "Ash", null, Offer.UNKNOWN);
        assertThat(leftOut()).containsExactly(NotPlaced.Reason.NO_PLACE);
        assertThat(outlets(Need.FOOD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"49900, 0", "50100, 1"})
    void whatLiesFiftyKilometresOffIsLeftOut(int east, int left) {
        place.foodBank("Ash", east, 0);
        assertThat(place.find().notPlaced()).hasSize(left).allMatch(one -> one.reason() == NotPlaced.Reason.FAR_AWAY);
    }

    @Test
    void twoRowsOfOneBodyAtOnePlaceAreOneOutletThatBearsTheFirstIdAndKnowsWhatEitherSays() {
        place.fact(row -> TestRows.of("ash-1", "Ash", HERE, row))
                .service("food_bank", "Ash", HERE, CoverageSketch.places(Offer.UNKNOWN, 30));
        assertThat(outlets(Need.FOOD)).containsExactly("Ash");
        assertThat(place.food().outlets().getFirst().outlet().capacity().places())
                .isEqualTo(30);
        assertThat(place.food().outlets().getFirst().outlet().rows()).hasSize(2);
        assertThat(leftOut()).containsExactly(NotPlaced.Reason.SAME_AS_ANOTHER);
    }

    @Test
    void ofTwoRowsWithPlacesTheFirstHolds() {
        place.foodBank("Ash", 0, 0, 40).foodBank("Ash", 0, 0, 30);
        assertThat(place.outlet("Ash").outlet().capacity().places()).isEqualTo(40);
    }

    @Test
    void twoRowsWithoutAPlaceAreOneOutletWhereTheyAreForTheSameAreas() {
        place.service("food_bank", "Ash", null, forWard("Ward A")).service("food_bank", "Ash", null, forWard("A"));
        assertThat(outlets(Need.FOOD)).containsExactly("Ash");
    }

    private static Offer forWard(String ward) {
        return new Offer(OpeningHours.UNKNOWN, Set.of(), Set.of(), Eligibility.UNKNOWN, List.of(ward), Set.of(), null);
    }

    @Test
    void placesThatAListGivesArePublished() {
        place.foodBank("Ash", 0, 0, 40);
        var capacity = place.outlet("Ash").outlet().capacity();
        assertThat(capacity.basis()).isEqualTo(Capacity.Basis.PUBLISHED);
        assertThat(capacity.basis().words()).isEqualTo("published");
        assertThat(value(place.food().places())).isEqualTo(40);
    }

    @Test
    void placesForSeveralNeedsTogetherAreKnownOfNone() {
        place.service("advice", "Ash", HERE, CoverageSketch.places(Offer.UNKNOWN, 40));
        var debt = place.find().find(Need.DEBT_AND_MONEY_ADVICE).orElseThrow();
        assertThat(debt.places()).isNull();
        assertThat(debt.outlets().getFirst().outlet().capacity().why())
                .isEqualTo("Its 40 places are for several needs or places together.");
    }

    @Test
    void aDirectoryFilesAServiceUnderItsKind() {
        feed("Ash", "", "active", filedUnder("Community meal"), location("physical", HERE));
        var ash = place.outlet("Ash").outlet();
        assertThat(ash.type()).isEqualTo("community-meal");
        assertThat(ash.typeWhy()).isEqualTo("Its directory files it under “Community meal”.");
    }

    @Test
    void aDirectoryMayFileItUnderTheNameOfOurOwnType() {
        feed("Ash", "", "active", filedUnder("debt-advice"), location("physical", HERE));
        assertThat(outlets(Need.DEBT_AND_MONEY_ADVICE)).containsExactly("Ash");
    }

    @Test
    void aDescriptionTellsTheKindWhereNameAndDirectoryDoNot() {
        feed("Ash", "We serve hot meals.", "active", Offer.UNKNOWN, location("physical", HERE));
        assertThat(place.outlet("Ash").outlet().type()).isEqualTo("community-meal");
    }

    @Test
    void aServiceThatIsNotRunningIsLeftOut() {
        feed("Ash", "We serve hot meals.", "defunct", Offer.UNKNOWN, location("physical", HERE));
        assertThat(place.find().notPlaced())
                .extracting(NotPlaced::why)
                .containsExactly("Its feed says that it is defunct.");
    }

    @Test
    void aServiceInTwoPlacesIsTwoOutletsWhosePlacesAreNotKnown() {
        var offer = CoverageSketch.places(filedUnder("Food bank"), 40);
        feed("Ash", "", "active", offer, location("physical", HERE), location("physical", CoverageSketch.at(500, 0)));
        assertThat(outlets(Need.FOOD)).containsExactly("Ash", "Ash");
        assertThat(place.food().placesUnknown()).isEqualTo(2);
        assertThat(place.food().outlets())
                .extracting(covered -> covered.outlet().id())
                .containsExactly("Ash~1", "Ash~2");
    }

    @Test
    void whomEachPlaceOfAServiceReachesIsAFigureOfItsOwn() {
        place.area("B", 4000, 0, 300);
        var there = CoverageSketch.at(4000, 0);
        feed("Ash", "", "active", filedUnder("Food bank"), location("physical", HERE), location("physical", there));
        assertThat(place.food().outlets())
                .extracting(covered -> covered.reached().value())
                .containsExactlyInAnyOrder(100L, 30L);
    }

    @Test
    void aPostalAddressIsNoPlaceToGo() {
        feed("Ash", "", "active", filedUnder("Food bank"), location("postal", HERE));
        assertThat(leftOut()).containsExactly(NotPlaced.Reason.NO_PLACE);
    }

    @Test
    void aVirtualPlaceIsEverywhere() {
        feed("Ash", "", "active", filedUnder("Food bank"), location("virtual", null));
        assertThat(place.food("A").services()).isEqualTo(1);
        assertThat(place.outlet("Ash").outlet().where().placing().words())
                .isEqualTo("no place: it comes to people, or they call it");
    }

    @Test
    void aSecretPlaceIsNeverShownAndReachesEverybody() {
        feed(
                "Ash",
                "",
                "active",
                filedUnder("Food bank"),
                new Location("l", "The Elms", "physical", "AM1 1AA", HERE, true));
        assertThat(place.outlet("Ash").outlet().where()).isEqualTo(Whereabouts.SECRET);
        assertThat(place.food("A").services()).isEqualTo(1);
        assertThat(place.food("A").nearest()).isNull();
    }

    @Test
    void anOrganisationThatTheFilesKnowGivesTheServiceItsName() {
        place.money().charity("1122334", "Ash Foodbank Trust", "");
        place.fact(row -> TestRows.of("saxby", "Ash Foodbank Trust", HERE, row));
        assertThat(place.outlet("saxby").outlet().organisationId()).isEqualTo("GB-CHC-1122334");
        assertThat(place.outlet("saxby").outlet().giver()).isEqualTo("GB-CHC-1122334");
    }
}
