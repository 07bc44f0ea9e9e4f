package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mainstay.engine.classification.Words;
import org.mainstay.engine.coverage.LineReach;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.area.Area;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.area.Deprivation;
import org.mainstay.model.funding.Provision;
import org.mainstay.model.place.Place;

/// The areas that people live in, as far as the files give them: who could need something, and how deprived they are.
///
/// A line reaches the areas that its partner names, where it reports; else those from which people get to a known
/// outlet of it; else the whole place.
final class Ground {

    /// The decile of people of whom nobody told where they live.
    static final int UNKNOWN_DECILE = 0;

    /// A suppressed count is 0 to 9 people; its middle stands for it.
    private static final long SUPPRESSED = 5;

    private final List<Spot> spots;
    private final List<Ward> wards;
    private final Map<String, BitSet> byName;
    private final LineReach lines;

    private Ground(List<Spot> spots, List<Ward> wards, Map<String, BitSet> byName, LineReach lines) {
        this.spots = spots;
        this.wards = wards;
        this.byName = byName;
        this.lines = lines;
    }

    /// One area.
    ///
    /// @param weight how many people are likely to need help there: the income-deprived, else residents
    record Spot(int decile, long weight) {}

    /// The ward that an area lies in; where no file tells wards, its locality, or the area itself.
    record Ward(String name, String code) implements Comparable<Ward> {

        private static final Comparator<Ward> BY_NAME =
                Comparator.comparing(Ward::name).thenComparing(Ward::code);

        static Ward of(Area area) {
            var within = area.within();
            if (!within.ward().isEmpty() || !within.wardCode().isEmpty()) {
                var code = within.wardCode().isEmpty() ? Words.slug(within.ward()) : within.wardCode();
                return new Ward(within.ward().isEmpty() ? code : within.ward(), code);
            }
            return within.locality().isEmpty()
                    ? new Ward(area.name(), area.key().code())
                    : new Ward(within.locality(), Words.slug(within.locality()));
        }

        @Override
        public int compareTo(Ward other) {
            return BY_NAME.compare(this, other);
        }
    }

    /// In order of their keys: in which order a file lists areas says nothing.
    static Ground of(Place place, LineReach reach) {
        var areas = place.listAreas().stream()
                .sorted(Comparator.comparing(Area::key))
                .toList();
        var spots = new ArrayList<Spot>();
        var wards = new ArrayList<Ward>();
        var byName = new HashMap<String, BitSet>();
        var numerators =
                areas.stream().anyMatch(area -> incomeDeprived(area, place).isPresent());
        for (var area : areas) {
            var within = area.within();
            for (var name :
                    List.of(area.key().code(), area.name(), within.wardCode(), within.ward(), within.locality())) {
                byName.computeIfAbsent(plain(name), any -> new BitSet()).set(spots.size());
            }
            spots.add(spot(area, place, numerators));
            wards.add(Ward.of(area));
        }
        if (spots.isEmpty()) {
            spots.add(new Spot(UNKNOWN_DECILE, 1));
        }
        byName.remove("");
        return new Ground(List.copyOf(spots), List.copyOf(wards), byName, reach);
    }

    private static Spot spot(Area area, Place place, boolean numerators) {
        var deprivation = place.findDeprivation(area.key());
        var decile = deprivation.map(Deprivation::imdDecile).orElse(UNKNOWN_DECILE);
        if (numerators) {
            return new Spot(
                    decile, incomeDeprived(area, place).map(Integer::longValue).orElse(SUPPRESSED));
        }
        var population = area.population();
        return new Spot(decile, population == null ? 1 : population);
    }

    private static Optional<Integer> incomeDeprived(Area area, Place place) {
        return place.findPeopleDeprived(area.key()).map(Deprivation::incomeDeprived);
    }

    List<Spot> spots() {
        return spots;
    }

    /// The ward of each spot; empty where no file tells areas.
    List<Ward> wards() {
        return wards;
    }

    /// The areas a line reaches: those that its partner names, or the whole place where it names none. Where nobody
    /// reports anything, those from which people get to a known outlet of it, or the whole place.
    BitSet reach(FundingLine line) {
        var reach = new BitSet();
        var named = line.findProvision()
                .map(Provision::catchment)
                .orElseGet(() -> lines.find(line).stream().map(AreaKey::code).toList());
        named.forEach(name -> reach.or(named(name)));
        if (reach.isEmpty()) {
            reach.set(0, spots.size());
        }
        return reach;
    }

    private BitSet named(String name) {
        return byName.getOrDefault(plain(name), new BitSet());
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
