package org.mainstay.app.ambleford;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The service directory as a council publishes it: public places, private ones, and what voluntary bodies offer.
final class Services {

    private static final List<String> HEADER = List.of(
            "id",
            "kind",
            "sector",
            "name",
            "description",
            "provider",
            "address",
            "postcode",
            "website",
            "opening_hours",
            "lsoa21cd",
            "ward_nm",
            "locality",
            "lon",
            "lat");
    private static final String NEEDLESS = "";
    private static final List<String> NOTHING_SAID = Offers.Offer.SILENT.cells("", "", "");

    /// What stands in a row beside the place.
    ///
    /// @param hours empty where chance decides
    /// @param offer the last cells of the row
    private record Listed(
            String kind,
            String sector,
            String name,
            String description,
            String provider,
            String hours,
            List<String> offer) {}

    private final Offers offers = Offers.read();
    private final Geography geography;
    private final Postcodes postcodes;
    private final Chance chance;
    private final Map<String, Integer> numbers = new TreeMap<>();
    private final List<List<String>> rows = new ArrayList<>();

    Services(Geography geography, Postcodes postcodes, long seed) {
        this.geography = geography;
        this.postcodes = postcodes;
        this.chance = new Chance(seed, "services");
    }

    List<List<String>> rows(FundingPlan plan, Bodies bodies) {
        rows.add(joined(HEADER, Offers.HEADER));
        for (var ward : geography.wards()) {
            publicPlaces(ward);
        }
        everywhere("pharmacy", "private", "%s Pharmacy", 41);
        everywhere("dentist", "private", "%s Dental Practice", 34);
        everywhere("care_home", "mixed", "%s Care Home", 29);
        everywhere("sports_club", "community", "%s Sports Club", 46);
        everywhere("place_of_worship", "community", "%s Church", 52);
        at("jobcentre", "public", "Ambleford Jobcentre", "", geography.ward("Market"));
        at("jobcentre", "public", "Marl Valley Jobcentre", "", geography.ward("Colliergate"));
        plan.lines().forEach(line -> voluntary(line, bodies));
        return rows;
    }

    private void publicPlaces(Ward ward) {
        for (var i = 0; i < 3; i++) {
            at("school", "public", chance.pick(ward.streets()) + " School", "", ward);
        }
        at("gp_practice", "public", chance.pick(ward.streets()) + " Surgery", "", ward);
        if (chance.happens(55)) {
            at("library", "public", ward.name() + " Library", "Books, computers and warm space", ward);
        }
        if (chance.happens(25)) {
            at("leisure_centre", "mixed", ward.name() + " Leisure Centre", "", ward);
        }
    }

    private void everywhere(String kind, String sector, String pattern, int count) {
        for (var i = 0; i < count; i++) {
            var ward = chance.pick(geography.wards());
            at(kind, sector, pattern.formatted(chance.pick(ward.streets())), "", ward);
        }
    }

    private void at(String kind, String sector, String name, String description, Ward ward) {
        var areas = geography.areas().stream()
                .filter(area -> area.ward().equals(ward))
                .toList();
        var unit = postcodes.pick(chance.pick(areas), chance);
        add(new Listed(kind, sector, name, description, "", "", NOTHING_SAID), unit);
    }

    private void voluntary(PlannedLine line, Bodies bodies) {
        var kind = kind(line.need());
        if (kind.equals(NEEDLESS)) {
            return;
        }
        var body = bodies.get(line.organisation());
        var offer = offers.of(body.name());
        var cells = offer.cells(line.capacity(), line.source(), line.catchment());
        add(
                new Listed(kind, "voluntary", body.name(), body.purpose(), body.name(), offer.hours(), cells),
                offer.ward().isEmpty() ? body.home() : postcodes.venueIn(offer.ward()));
    }

    private static String kind(String need) {
        return switch (need) {
            case "debt_and_money_advice" -> "debt_advice";
            case "welfare_benefits" -> "advice_centre";
            case "housing_and_homelessness" -> "housing_advice";
            case "food" -> "food_bank";
            case "skills_and_lifelong_learning" -> "adult_learning";
            case "employment" -> "employment_support";
            case "mental_wellbeing" -> "mental_health_service";
            case "isolation" -> "befriending";
            case "carers" -> "carers_support";
            case "older_people" -> "older_people_service";
            case "children_and_families" -> "family_support";
            case "domestic_abuse" -> "domestic_abuse_service";
            case "health_front_door" -> "social_prescribing";
            case "digital" -> "digital_inclusion";
            case "community_space" -> "community_hub";
            default -> NEEDLESS;
        };
    }

    /// A refuge never gives its address.
    private void add(Listed listed, Postcodes.Unit unit) {
        var kind = listed.kind();
        var hidden = kind.equals("domestic_abuse_service");
        var area = unit.area();
        var ward = area.ward();
        var row = List.of(
                String.format(Locale.ROOT, "%s-%03d", kind, numbers.merge(kind, 1, Integer::sum)),
                kind,
                listed.sector(),
                listed.name(),
                listed.description(),
                listed.provider(),
                hidden ? "" : address(unit),
                hidden ? "" : unit.code(),
                "",
                hours(listed),
                hidden ? "" : area.code(),
                hidden ? "" : ward.name(),
                hidden ? "" : ward.locality(),
                hidden ? "" : AreaTables.decimals(unit.at().longitude()),
                hidden ? "" : AreaTables.decimals(unit.at().latitude()));
        rows.add(joined(row, listed.offer()));
    }

    /// Chance is asked whether or not its answer is used, so that one body's hours change no other row.
    private String hours(Listed listed) {
        var some = chance.happens(50)
                ? chance.pick(List.of("Mon-Fri 9am - 5pm", "Tues 10am - 1pm", "Wed & Fri 1pm - 4pm"))
                : "";
        return listed.hours().isEmpty() ? some : listed.hours();
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private String address(Postcodes.Unit unit) {
        if (unit.equals(postcodes.firstOf(Bodies.ROOF_WARD))) {
            return "The Old Granary, 4 Granary Wharf, Ambleford";
        }
        return String.format(
                Locale.ROOT,
                "%d %s, Ambleford",
                chance.between(1, 180),
                chance.pick(unit.area().ward().streets()));
    }
}
