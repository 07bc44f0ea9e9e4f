package org.mainstay.app.ambleford;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The tables that describe small areas: the tidy one, and deprivation under the official headers of File 7.
final class AreaTables {

    private static final List<String> TIDY_START = List.of(
            "lsoa21cd",
            "lsoa21nm",
            "msoa21cd",
            "msoa_hcl_nm",
            "wd23cd",
            "wd23nm",
            "locality",
            "lad_cd",
            "lad_nm",
            "n_postcodes",
            "lon",
            "lat",
            "pc_centroid_lon",
            "pc_centroid_lat",
            "easting",
            "northing",
            "pop2021",
            "pop2024",
            "pop2024_0_15",
            "pop2024_16_64",
            "pop2024_65_plus",
            "households2021",
            "disabled2021",
            "hh_deprived_3plus_2021",
            "hh_social_rent_2021",
            "hh_private_rent_2021");
    private static final List<String> TIDY_END = List.of(
            "income25_numerator",
            "employment25_numerator",
            "idaci25_numerator",
            "idaopi25_numerator",
            "imd19_decile",
            "imd19_rank",
            "lsoa11cds",
            "lsoa_change");
    private static final List<Domain> TIDY_DOMAINS = Arrays.stream(Domain.values())
            .filter(domain -> !domain.stem().isEmpty())
            .toList();

    private final Geography geography;
    private final Deprivation deprivation;
    private final Postcodes postcodes;

    AreaTables(Geography geography, Deprivation deprivation, Postcodes postcodes) {
        this.geography = geography;
        this.deprivation = deprivation;
        this.postcodes = postcodes;
    }

    List<List<String>> tidy(long seed) {
        var chance = new Chance(seed, "households");
        var header = new ArrayList<>(TIDY_START);
        TIDY_DOMAINS.forEach(domain -> {
            header.add(domain.stem() + "_score");
            header.add(domain.stem() + "_rank");
            header.add(domain.stem() + "_decile");
        });
        header.addAll(TIDY_END);
        var rows = new ArrayList<List<String>>();
        rows.add(header);
        for (var i = 0; i < geography.areas().size(); i++) {
            rows.add(tidyRow(i, chance));
        }
        return rows;
    }

    private List<String> tidyRow(int i, Chance chance) {
        var area = geography.areas().get(i);
        var row = new ArrayList<>(List.of(
                area.code(),
                area.name(),
                area.msoaCode(),
                area.msoaName(),
                area.ward().code(),
                area.ward().name(),
                area.ward().locality(),
                Geography.COUNCIL_CODE,
                "Ambleford"));
        places(area, row);
        people(area, chance, row);
        for (var domain : TIDY_DOMAINS) {
            standing(i, domain, row);
        }
        var earlier = Domain.IMD.standing(area.need() + 0.12, chance);
        row.addAll(List.of(
                deprivation.numerator(i, Domain.INCOME, area.people()),
                deprivation.numerator(i, Domain.EMPLOYMENT, area.workingAge()),
                deprivation.numerator(i, Domain.IDACI, area.children()),
                deprivation.numerator(i, Domain.IDAOPI, olderThanSixty(area)),
                Integer.toString(earlier.decile()),
                Integer.toString(earlier.rank()),
                area.code(),
                "U"));
        return row;
    }

    private void places(SmallArea area, List<String> row) {
        var centre = Outlines.bend(area.centre());
        var degrees = NationalGrid.degrees(centre);
        var mean = postcodes.mean(area);
        row.add(Integer.toString(postcodes.count(area)));
        row.add(decimals(degrees.longitude()));
        row.add(decimals(degrees.latitude()));
        row.add(decimals(mean.longitude()));
        row.add(decimals(mean.latitude()));
        row.add(Long.toString(StrictMath.round(centre.east())));
        row.add(Long.toString(StrictMath.round(centre.north())));
    }

    private static void people(SmallArea area, Chance chance, List<String> row) {
        var households = area.households();
        var poor = 1 / (1 + StrictMath.exp(-1.4 * area.need()));
        row.add(Integer.toString(area.people() - chance.between(-20, 60)));
        for (var count : List.of(area.people(), area.children(), area.workingAge(), area.older(), households)) {
            row.add(Integer.toString(count));
        }
        row.add(share(area.people(), 0.11 + 0.14 * poor));
        row.add(share(households, 0.005 + 0.09 * poor));
        row.add(share(households, 0.03 + 0.36 * poor + 0.02 * chance.share()));
        row.add(share(households, 0.08 + 0.14 * chance.share()));
    }

    List<List<String>> fileSeven() {
        var header = new ArrayList<>(List.of(
                "LSOA code (2021)",
                "LSOA name (2021)",
                "Local Authority District code (2024)",
                "Local Authority District name (2024)"));
        for (var domain : Domain.values()) {
            header.addAll(List.of(domain.scoreHeader(), domain.rankHeader(), domain.decileHeader()));
        }
        header.addAll(List.of(
                "Total population: mid 2022",
                "Dependent Children aged 0-15: mid 2022",
                "Older population aged 60 and over: mid 2022",
                "Working age population 18-66 (for use with Employment Deprivation Domain): mid 2022"));
        var rows = new ArrayList<List<String>>();
        rows.add(header);
        for (var i = 0; i < geography.areas().size(); i++) {
            rows.add(fileSevenRow(i));
        }
        return rows;
    }

    private List<String> fileSevenRow(int i) {
        var area = geography.areas().get(i);
        var row = new ArrayList<>(List.of(area.code(), area.name(), Geography.COUNCIL_CODE, "Ambleford"));
        for (var domain : Domain.values()) {
            standing(i, domain, row);
        }
        row.addAll(List.of(
                Integer.toString(area.people()),
                Integer.toString(area.children()),
                Integer.toString(olderThanSixty(area)),
                Integer.toString(area.workingAge())));
        return row;
    }

    private void standing(int area, Domain domain, List<String> row) {
        var standing = deprivation.of(area, domain);
        row.add(standing.published());
        row.add(Integer.toString(standing.rank()));
        row.add(Integer.toString(standing.decile()));
    }

    private static int olderThanSixty(SmallArea area) {
        return area.older() * 131 / 100;
    }

    private static String share(int of, double share) {
        return Long.toString(StrictMath.round(of * share));
    }

    static String decimals(double degrees) {
        return String.format(Locale.ROOT, "%.6f", degrees);
    }
}
