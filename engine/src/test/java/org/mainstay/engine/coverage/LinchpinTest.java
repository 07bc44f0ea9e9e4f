package org.mainstay.engine.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainstay.model.need.Need;

/// Whom nobody can do without: two areas with 100 and 50 people who need help with food.
class LinchpinTest {

    private final CoverageSketch place = new CoverageSketch();

    @BeforeEach
    void twoAreas() {
        place.area("A", 0, 0, 1000).area("B", 9000, 0, 500).money().coverYear();
    }

    private List<String> linchpins() {
        return place.find().linchpins().stream()
                .map(one -> "%s %s: %d"
                        .formatted(one.kind().words(), one.name(), one.people().value()))
                .toList();
    }

    @Test
    void theOnlyServiceAndWhoGivesItAreOnEveryWay() {
        place.foodBank("Ash", 0, 0);
        assertThat(linchpins()).containsExactly("organisation Ash: 100", "service Ash: 100");
    }

    @Test
    void aSecondProviderLeavesAWayAround() {
        place.foodBank("Ash", 0, 0).foodBank("Birch", 100, 0);
        assertThat(linchpins()).isEmpty();
    }

    @Test
    void twoServicesOfOneProviderHangOnIt() {
        place.fact(row -> TestRows.of("ash-1", "Ash", CoverageSketch.at(0, 0), row))
                .fact(row -> TestRows.of("ash-2", "Ash", CoverageSketch.at(100, 0), row));
        assertThat(linchpins()).containsExactly("organisation Ash: 100");
        assertThat(place.find().linchpins().getFirst().services().value()).isEqualTo(2);
    }

    @Test
    void whoAloneFundsAllProvidersIsOnEveryWay() {
        place.funded("Ash Foodbank", Need.FOOD, null, null).funded("Birch Foodbank", Need.FOOD, null, null);
        place.foodBank("Ash Foodbank", 0, 0).foodBank("Birch Foodbank", 100, 0);
        assertThat(linchpins()).containsExactly("funder Ambleford Council: 100");
        // £100 a month to each of the two.
        assertThat(place.find().linchpins().getFirst().pence().value()).isEqualTo(2_400_00);
    }

    @Test
    void anOrganisationKnownByItsNameAloneHasItsMoney() {
        place.funded("Ash Foodbank", Need.FOOD, null, null).foodBank("Ash Foodbank", 0, 0);
        assertThat(place.find().linchpins())
                .extracting(one -> one.kind() + " " + one.pence().value())
                .containsExactly("FUNDER 120000", "ORGANISATION 120000", "OUTLET 0");
    }

    @Test
    void thoseWhoCutOffMostComeFirst() {
        place.foodBank("Birch", 9000, 0).foodBank("Ash", 0, 0);
        assertThat(linchpins())
                .containsExactly(
                        "organisation Ash: 100", "service Ash: 100", "organisation Birch: 50", "service Birch: 50");
    }
}
