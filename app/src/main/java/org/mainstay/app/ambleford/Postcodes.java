package org.mainstay.app.ambleford;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Every postcode of the borough: units of a few streets, scattered over their small area. No real postcode begins with
/// AF.
final class Postcodes {

    private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
    private static final int UNITS = LETTERS.length() * LETTERS.length();

    /// One postcode.
    record Unit(String code, SmallArea area, NationalGrid.Degrees at) {}

    private final List<Unit> units;
    private final Map<String, List<Unit>> byArea = new TreeMap<>();

    private Postcodes(List<Unit> units) {
        this.units = List.copyOf(units);
        units.forEach(unit -> byArea.computeIfAbsent(unit.area().code(), code -> new ArrayList<>())
                .add(unit));
    }

    static Postcodes make(Geography geography, long seed) {
        var chance = new Chance(seed, "postcodes");
        var used = new TreeMap<String, Integer>();
        var units = new ArrayList<Unit>();
        for (var area : geography.areas()) {
            var count = chance.between(22, 36);
            for (var i = 0; i < count; i++) {
                var outward = area.ward().outward();
                var number = used.merge(outward, 1, Integer::sum) - 1;
                var at = NationalGrid.degrees(Outlines.bend(area.shape().anywhere(chance)));
                units.add(new Unit(outward + " " + inward(number), area, at));
            }
        }
        return new Postcodes(units);
    }

    private static String inward(int number) {
        var spread = number * 7 % UNITS;
        return String.format(
                Locale.ROOT,
                "%d%c%c",
                1 + number / UNITS,
                LETTERS.charAt(spread / LETTERS.length()),
                LETTERS.charAt(spread % LETTERS.length()));
    }

    List<Unit> all() {
        return units;
    }

    Unit firstOf(String ward) {
        return units.stream()
                .filter(unit -> unit.area().ward().name().equals(ward))
                .findFirst()
                .orElseThrow();
    }

    /// The neighbours of the first postcode, where a ward has its rooms to let.
    Unit venueIn(String ward) {
        return units.stream()
                .filter(unit -> unit.area().ward().name().equals(ward))
                .skip(1)
                .findFirst()
                .orElseThrow();
    }

    Unit pick(SmallArea area, Chance chance) {
        return chance.pick(of(area));
    }

    int count(SmallArea area) {
        return of(area).size();
    }

    private List<Unit> of(SmallArea area) {
        return byArea.getOrDefault(area.code(), List.of());
    }

    NationalGrid.Degrees mean(SmallArea area) {
        var here = of(area);
        return new NationalGrid.Degrees(
                here.stream().mapToDouble(unit -> unit.at().longitude()).sum() / here.size(),
                here.stream().mapToDouble(unit -> unit.at().latitude()).sum() / here.size());
    }

    List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                "postcode",
                "lsoa21cd",
                "ward_cd",
                "ward_nm",
                "msoa21cd",
                "msoa_hcl_nm",
                "locality",
                "lad_cd",
                "lon",
                "lat"));
        for (var unit : units) {
            var area = unit.area();
            rows.add(List.of(
                    unit.code(),
                    area.code(),
                    area.ward().code(),
                    area.ward().name(),
                    area.msoaCode(),
                    area.msoaName(),
                    area.ward().locality(),
                    Geography.COUNCIL_CODE,
                    AreaTables.decimals(unit.at().longitude()),
                    AreaTables.decimals(unit.at().latitude())));
        }
        return rows;
    }
}
