package org.mainstay.app.ambleford;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// How deprived each small area is, domain by domain. No two areas share a rank.
record Deprivation(List<Map<Domain, Domain.Standing>> byArea) {

    Deprivation {
        byArea = List.copyOf(byArea);
    }

    static Deprivation make(Geography geography, long seed) {
        var chance = new Chance(seed, "deprivation");
        var taken = new HashSet<String>();
        var byArea = new ArrayList<Map<Domain, Domain.Standing>>();
        for (var area : geography.areas()) {
            var standings = new EnumMap<Domain, Domain.Standing>(Domain.class);
            for (var domain : Domain.values()) {
                var standing = domain.standing(area.need(), chance);
                while (!taken.add(domain + " " + standing.rank())) {
                    standing = domain.standing(area.need(), chance);
                }
                standings.put(domain, standing);
            }
            byArea.add(standings);
        }
        return new Deprivation(byArea);
    }

    Domain.Standing of(int area, Domain domain) {
        return Objects.requireNonNull(byArea.get(area).get(domain));
    }

    /// People counted by a rate, as published: to the nearest 5, and nothing where there are fewer than 10.
    String numerator(int area, Domain domain, int people) {
        var count = 5 * StrictMath.round(of(area, domain).score() * people / 5);
        return count < 10 ? "" : Long.toString(count);
    }
}
