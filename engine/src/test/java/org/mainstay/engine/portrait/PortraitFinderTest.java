package org.mainstay.engine.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.matching.Sector;
import org.mainstay.engine.sketch.PlaceSketch;
import org.mainstay.model.actor.Party;
import org.mainstay.model.actor.RegisteredCharity;
import org.mainstay.model.area.Area;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.area.Deprivation;
import org.mainstay.model.area.Point;
import org.mainstay.model.area.Postcode;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.need.Population;
import org.mainstay.model.service.ListedService;
import org.mainstay.model.service.Location;
import org.mainstay.model.service.Service;

class PortraitFinderTest {

    private static final AreaKey AREA = AreaKey.lsoa21("E01000001");
    private static final Point HERE = new Point(-2, 53);

    private final PlaceSketch sketch = new PlaceSketch();

    private Portrait portrait() {
        return PortraitFinder.find(sketch.place(), sketch.organisations());
    }

    private void area(String code, @Nullable Integer residents, @Nullable Integer decile) {
        var key = AreaKey.lsoa21(code);
        sketch.fact(row -> new Area(
                key,
                "Ambleford " + code,
                new Area.Within("E05000001", "Saltmarsh", "", "", ""),
                HERE,
                residents,
                new Deprivation(key, 1, decile, null, null, row),
                row));
    }

    @Test
    void organisationsAreCountedBySector() {
        sketch.pay("Sale Foodbank", "2025-05-01", 1).pay("Ambleford Council", "2025-05-01", 1);

        var portrait = portrait();

        assertThat(portrait.organisations().value()).isEqualTo(2);
        assertThat(portrait.find(Sector.VOLUNTARY))
                .hasValueSatisfying(
                        count -> assertThat(count.organisations().value()).isEqualTo(1));
    }

    @Test
    void peopleAndWithheldNamesAreNobody() {
        sketch.pay("Mrs A Example", "2025-05-01", 1).pay("Redacted", "2025-05-01", 1);

        assertThat(portrait().organisations().value()).isZero();
    }

    @Test
    void kindsAddUpToTheirSectorAndSectorsToAll() {
        sketch.pay("Sale Foodbank", "2025-05-01", 1)
                .charity("1109047", "Moor Advice", "")
                .pay("Who Knows", "2025-05-01", 1);

        var portrait = portrait();

        assertThat(portrait.sectors())
                .allSatisfy(sector -> assertThat(sector.organisations().value())
                        .isEqualTo(sector.kinds().stream()
                                .mapToLong(kind -> kind.organisations().value())
                                .sum()));
        assertThat(portrait.organisations().value())
                .isEqualTo(portrait.sectors().stream()
                        .mapToLong(sector -> sector.organisations().value())
                        .sum());
    }

    @Test
    void aWardAddsUpItsSmallAreas() {
        area("E01000001", 1_500, 1);
        area("E01000002", 1_400, 3);

        var ward = portrait().findWard("E05000001").orElseThrow();

        assertThat(ward.areas().value()).isEqualTo(2);
        assertThat(ward.people()).isNotNull().extracting(Figure::value).isEqualTo(2_900L);
        assertThat(ward.deprived()).isNotNull().extracting(Figure::value).isEqualTo(1L);
    }

    @Test
    void residentsThatNoFileTellsAreNotNone() {
        area("E01000001", null, null);

        var ward = portrait().findWard("E05000001").orElseThrow();

        assertThat(ward.people()).isNull();
        assertThat(ward.deprived()).isNull();
    }

    @Test
    void theLatestEstimateComesBeforeTheAreasOwnRow() {
        area("E01000001", 1_500, 1);
        sketch.fact(row -> new Population(AREA, 2023, 1_600, null, row))
                .fact(row -> new Population(AREA, 2024, 1_700, null, row));

        assertThat(portrait().people()).isNotNull().extracting(Figure::value).isEqualTo(1_700L);
    }

    @Test
    void anOrganisationStandsInTheWardOfItsRegisteredPostcode() {
        area("E01000001", 1_500, 1);
        sketch.fact(row -> new Postcode("AF11AA", AREA, Postcode.Larger.UNKNOWN, HERE, true, row))
                .fact(row -> new RegisteredCharity("1109047", "Moor Advice", "", "", null, "AF1 1AA", row));

        var ward = portrait().findWard("E05000001").orElseThrow();

        assertThat(ward.actors()).containsExactly("GB-CHC-1109047");
        assertThat(ward.organisations().value()).isEqualTo(1);
    }

    @Test
    void anAddressOutsideTheWardsIsSaid() {
        sketch.fact(row -> new RegisteredCharity("1109047", "Moor Advice", "", "", null, "ZZ1 1ZZ", row));

        assertThat(portrait().unknowns())
                .anySatisfy(unknown -> assertThat(unknown.what()).contains("outside the wards"));
    }

    @Test
    void aServiceStandsInTheWardOfItsSmallArea() {
        area("E01000001", 1_500, 1);
        sketch.fact(row -> new ListedService("s1", "library", "public", "Salt Library", "", "", AREA, null, row));

        var ward = portrait().findWard("E05000001").orElseThrow();

        assertThat(ward.provided()).extracting(Ward.Provided::name).containsExactly("Salt Library");
        assertThat(ward.services().value()).isEqualTo(1);
    }

    @Test
    void aServiceOfADirectoryStandsInTheWardOfItsFirstPlaceThatIsNoSecret() {
        area("E01000001", 1_500, 1);
        var refuge = new Location("l1", "", "physical", "AF1 1AB", null, true);
        var hall = new Location("l2", "Hall", "physical", "AF1 1AA", null, false);
        sketch.fact(row -> new Postcode("AF11AA", AREA, Postcode.Larger.UNKNOWN, HERE, true, row))
                .fact(row -> service("s1", List.of(refuge, hall), row))
                .fact(row -> service("s2", List.of(refuge), row));

        var portrait = portrait();

        assertThat(portrait.services().value()).isEqualTo(2);
        assertThat(portrait.findWard("E05000001").orElseThrow().provided())
                .extracting(Ward.Provided::name)
                .containsExactly("Advice s1");
    }

    private static Service service(String id, List<Location> locations, RowRef row) {
        return new Service(
                id, "o", "Dale Band", "Advice " + id, "", "", "active", "", "", null, null, "", "", locations, row);
    }

    @Test
    void aGrantIsPutWhereItsRecipientSaysItIs() {
        area("E01000001", 1_500, 1);
        sketch.fact(row -> new Postcode("AF11AA", AREA, Postcode.Larger.UNKNOWN, HERE, true, row))
                .grant(new Party("", "Dale Band", "", "", "AF1 1AA"), "Fund", "2025-05-01", 100, null);

        assertThat(portrait().findWard("E05000001").orElseThrow().actors()).containsExactly("name:dale-band");
    }

    @Test
    void aGrantToAPersonPutsNobodyOnTheMap() {
        area("E01000001", 1_500, 1);
        sketch.fact(row -> new Postcode("AF11AA", AREA, Postcode.Larger.UNKNOWN, HERE, true, row))
                .grantToIndividual(new Party("", "Jo Example", "", "", "AF1 1AA"), "2025-05-01", 100);

        assertThat(portrait().findWard("E05000001").orElseThrow().actors()).isEmpty();
    }

    @Test
    void everyFigureHasItsOwnId() {
        area("E01000001", 1_500, 1);
        sketch.pay("Sale Foodbank", "2025-05-01", 1);

        Map<String, Long> ids =
                portrait().figures().stream().collect(Collectors.groupingBy(Figure::id, Collectors.counting()));

        assertThat(ids).allSatisfy((id, times) -> assertThat(times).isEqualTo(1));
    }
}
