package org.mainstay.app.ambleford;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The truths of TRUTHS.md that coverage has to find, as far as arithmetic on the files shows them.
final class CoverageTruthsTest {

    private static final double FIVE_KM = 5_000;
    private static final Pattern POSITION = Pattern.compile("\\[ (-3\\.\\d+), (53\\.\\d+) ]");

    private final List<NamedCsvRecord> areas = Published.rows("areas.csv");
    private final List<NamedCsvRecord> services = Published.rows("services.csv");

    @Test
    void theDuplicationIsOpenToTheSamePeopleAtTheSameTimeInTheSameStreets() {
        var one = service("Click Start Wharfside");
        var other = service("Wharfside Digital Den");

        for (var field :
                List.of("kind", "opening_hours", "languages", "minimum_age", "maximum_age", "eligibility", "ward_nm")) {
            assertThat(one.getField(field)).as(field).isEqualTo(other.getField(field));
        }
        assertThat(metres(point(one), point(other))).isLessThan(2_000);
        assertThat(number(one, "capacity") + number(other, "capacity")).isEqualTo(666);
        assertThat(List.of(one, other))
                .allSatisfy(row -> assertThat(row.getField("capacity"))
                        .isEqualTo(Published.provision(row.getField("name")).getField("capacity")));
    }

    @Test
    void theFullFoodBanksShareAMorningAndALanguage() {
        var one = service("Wharfside Food Pantry");
        var other = service("St Brannock's Food Bank");

        assertThat(one.getField("opening_hours")).isEqualTo("Mon, Wed & Fri 10am - 1pm");
        assertThat(other.getField("opening_hours")).isEqualTo("Mon & Thurs 10am - 2pm");
        assertThat(one.getField("languages")).isEqualTo(other.getField("languages"));
        assertThat(one.getField("minimum_age")).isEqualTo("0").isEqualTo(other.getField("minimum_age"));
    }

    @Test
    void twoPairsReachDifferentPeopleInTheSameStreets() {
        var day = service("Second Chance Reading Room");
        var evening = service("Central Learning Collective CIC");
        var english = service("Ambleford Carers Link");
        var other = service("Longmead Carers Circle");

        assertThat(day.getField("opening_hours")).isEqualTo("Mon-Fri 9.30am - 3.30pm");
        assertThat(evening.getField("opening_hours")).isEqualTo("Mon-Thurs 6pm - 9pm");
        assertThat(english.getField("languages")).isEqualTo("English");
        assertThat(other.getField("languages")).isEqualTo("Punjabi; Urdu");
        assertThat(metres(point(day), point(evening))).isLessThan(2_000);
        assertThat(metres(point(english), point(other))).isLessThan(2_000);
    }

    @Test
    void threeWardsOfTheEastHaveNoFoodBankInReach() {
        var without = areas.stream()
                .filter(area ->
                        kind("food_bank").stream().noneMatch(bank -> metres(centre(area), point(bank)) <= FIVE_KM))
                .map(area -> area.getField("wd23nm"))
                .toList();

        assertThat(without).hasSize(37);
        for (var ward : List.of("Tarn Moor", "Wexmoor", "Hollin Edge")) {
            assertThat(without).filteredOn(ward::equals).as(ward).hasSize(7);
        }
    }

    @Test
    void theRiverAloneKeepsTwoWardsFromCompany() {
        var river = new ArrayList<Spot>();
        var at = POSITION.matcher(Published.files().get("geo/barriers.geojson"));
        while (at.find()) {
            river.add(grid(Double.parseDouble(at.group(1)), Double.parseDouble(at.group(2))));
        }
        var bridges = river.subList(river.size() - 2, river.size());
        var network = point(service("Ambleford Befriending Network"));

        for (var ward : List.of("Colliergate", "Marl Bank")) {
            assertThat(ward(ward).stream().map(CoverageTruthsTest::centre))
                    .allMatch(centre -> centre.east() > bridges.getFirst().east())
                    .filteredOn(centre -> metres(centre, network) <= 3_700)
                    .hasSize(4)
                    .allMatch(centre -> bridges.stream()
                            .allMatch(bridge -> metres(centre, bridge) + metres(bridge, network) > 5_700));
        }
        assertThat(network.east()).isLessThan(river.get(2).east());
    }

    @Test
    void carersInTarnMoorHaveOneProvider() {
        for (var area : ward("Tarn Moor")) {
            assertThat(kind("carers_support").stream()
                            .filter(one -> metres(centre(area), point(one)) <= 3_000)
                            .map(one -> one.getField("name")))
                    .containsExactly("Marl Valley Carers Break");
        }
    }

    private NamedCsvRecord service(String name) {
        return services.stream()
                .filter(row -> row.getField("name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<NamedCsvRecord> kind(String kind) {
        return services.stream()
                .filter(row -> row.getField("kind").equals(kind))
                .toList();
    }

    private List<NamedCsvRecord> ward(String name) {
        return areas.stream().filter(row -> row.getField("wd23nm").equals(name)).toList();
    }

    private static long number(NamedCsvRecord row, String field) {
        return Long.parseLong(row.getField(field));
    }

    private static Spot point(NamedCsvRecord service) {
        return grid(Double.parseDouble(service.getField("lon")), Double.parseDouble(service.getField("lat")));
    }

    private static Spot centre(NamedCsvRecord area) {
        return grid(
                Double.parseDouble(area.getField("pc_centroid_lon")),
                Double.parseDouble(area.getField("pc_centroid_lat")));
    }

    /// Metres on a plane that touches the borough: good to a thousandth over its width.
    private static Spot grid(double longitude, double latitude) {
        return new Spot(longitude * 111_320 * StrictMath.cos(StrictMath.toRadians(53.92)), latitude * 111_320);
    }

    private static double metres(Spot from, Spot to) {
        return StrictMath.sqrt(from.squaredDistance(to));
    }
}
