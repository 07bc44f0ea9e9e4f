package org.mainstay.app.ambleford;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;

/// The register's extract: charities that the council pays, and the many more that it does not.
final class Charities {

    private static final List<String> PATTERNS = List.of(
            "Friends of %s School",
            "%s Pre-School Playgroup",
            "%s Scout Group",
            "%s Methodist Church",
            "%s Bowling Green Trust",
            "%s Village Club",
            "The %s Relief in Need Charity",
            "%s Parents and Teachers Association",
            "%s Swimming Club",
            "%s Amenity Society",
            "%s Almshouse Trust",
            "The %s Music Festival Society",
            "%s Guides and Brownies",
            "%s Recreation Ground Charity");

    private final Geography geography;
    private final Postcodes postcodes;
    private final Chance chance;

    Charities(Geography geography, Postcodes postcodes, long seed) {
        this.geography = geography;
        this.postcodes = postcodes;
        this.chance = new Chance(seed, "charities");
    }

    List<List<String>> rows(Bodies bodies) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                "registered_charity_number",
                "company_number",
                "name",
                "type",
                "activities",
                "date_of_registration",
                "contact_postcode",
                "web",
                "based_in_ambleford",
                "lsoa21cd",
                "ward_nm",
                "locality",
                "lon",
                "lat"));
        for (var body : bodies.list()) {
            if (!body.charityNumber().isEmpty()) {
                rows.add(row(body));
            }
        }
        var number = 9_910_006;
        for (var name : others()) {
            number += chance.between(7, 290);
            rows.add(row(new Body(
                    name, Integer.toString(number), "", postcodes.pick(chance.pick(geography.areas()), chance), "")));
        }
        return rows;
    }

    private SequencedSet<String> others() {
        var names = new LinkedHashSet<String>();
        for (var ward : geography.wards()) {
            for (var pattern : PATTERNS) {
                if (chance.happens(80)) {
                    names.add(pattern.formatted(chance.happens(50) ? ward.name() : chance.pick(ward.streets())));
                }
            }
        }
        return names;
    }

    private List<String> row(Body body) {
        var unit = body.home();
        var away = body.purpose().isEmpty() && chance.happens(12);
        var registered = registered(body);
        var type = chance.pick(List.of("Other", "Other", "CIO", "Trust", "Charitable company"));
        var company = type.equals("Charitable company") ? Integer.toString(99_000_000 + chance.between(1, 99_999)) : "";
        return List.of(
                body.charityNumber(),
                company,
                registered.isBefore(LocalDate.of(1995, 1, 1)) ? body.name().toUpperCase(Locale.ROOT) : body.name(),
                body.name().endsWith("CIO") ? "CIO" : type,
                body.purpose(),
                registered.toString(),
                away ? "" : unit.code(),
                chance.happens(55)
                        ? "www." + body.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + ".example"
                        : "",
                away ? "N" : "Y",
                away ? "" : unit.area().code(),
                away ? "" : unit.area().ward().name(),
                away ? "" : unit.area().ward().locality(),
                away ? "" : AreaTables.decimals(unit.at().longitude()),
                away ? "" : AreaTables.decimals(unit.at().latitude()));
    }

    /// The merged body is new; everyone else has been there for a while.
    private LocalDate registered(Body body) {
        if (body.name().endsWith("CIO")) {
            return LocalDate.of(2025, 7, 18);
        }
        return LocalDate.of(chance.between(1962, 2021), chance.between(1, 12), chance.between(1, 28));
    }
}
