package org.mainstay.engine.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.inequality.Distribution;
import org.mainstay.engine.inequality.Ranking;
import org.mainstay.model.area.Deprivation;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;

/// Works out how access falls on more and less deprived areas (Coverage, inequality).
final class FairnessFinder {

    private static final double MILLION = 1e6;

    private final NeedView view;
    private final List<AreaCoverage> areas;
    private final boolean known;

    FairnessFinder(NeedView view, List<AreaCoverage> areas, boolean known) {
        this.view = view;
        this.areas = areas;
        this.known = known;
    }

    Fairness find() {
        var deciles = new TreeMap<Integer, BitSet>();
        for (var area = 0; area < areas.size(); area++) {
            var standing = deprivation(area);
            var decile = standing == null ? null : standing.imdDecile();
            if (decile != null) {
                deciles.computeIfAbsent(decile, any -> new BitSet()).set(area);
            }
        }
        var found = new ArrayList<Fairness.Decile>();
        deciles.forEach((decile, inIt) -> found.add(decile(decile, inIt)));
        var ranked = ranked();
        return ranked.isEmpty() ? new Fairness(found, null, null, null) : measured(found, ranked);
    }

    private @Nullable Deprivation deprivation(int area) {
        return view.ground().deprivation(view.ground().areas().list().get(area));
    }

    private Fairness.Decile decile(int decile, BitSet inIt) {
        var path = view.path() + "deciles/" + decile + "/";
        var where = " in areas of decile " + decile;
        return new Fairness.Decile(
                decile,
                people(
                        path + "people",
                        "People who need help with " + view.need().words() + where,
                        inIt),
                known
                        ? people(path + "without_access", "Those with nobody in reach" + where, withDepth(inIt, 0))
                        : null,
                known
                        ? people(
                                path + "single_dependence",
                                "Those with one service in reach" + where,
                                withDepth(inIt, 1))
                        : null);
    }

    private BitSet withDepth(BitSet inIt, int depth) {
        var some = new BitSet();
        inIt.stream()
                .filter(area -> view.reach().located(area) && NeedView.depth(view.reach(), area) == depth)
                .forEach(some::set);
        return some;
    }

    private Figure people(String id, String name, BitSet some) {
        return view.ground().figures().sum(id, name, Unit.PEOPLE, view.people(some));
    }

    /// The areas whose access was measured and whose deprivation is known.
    private BitSet ranked() {
        var ranked = new BitSet();
        for (var area = 0; area < areas.size(); area++) {
            var standing = deprivation(area);
            ranked.set(
                    area,
                    areas.get(area).access() != null
                            && areas.get(area).people() != null
                            && standing != null
                            && standing.imdRank() != null);
        }
        return ranked;
    }

    private Fairness measured(List<Fairness.Decile> deciles, BitSet ranked) {
        var numbers = ranked.stream().toArray();
        var people = new double[numbers.length];
        var access = new double[numbers.length];
        var rank = new double[numbers.length];
        for (var place = 0; place < numbers.length; place++) {
            var score = areas.get(numbers[place]).access();
            var standing = deprivation(numbers[place]);
            var imd = standing == null ? null : standing.imdRank();
            people[place] = view.people().people(numbers[place]);
            access[place] = score == null ? 0 : score.value();
            rank[place] = imd == null ? 0 : imd;
        }
        var distribution = Distribution.of(people, access);
        Ranking ranking = distribution.by(rank);
        var what = " of access to help with " + view.need().words();
        return new Fairness(
                deciles,
                index("concentration", "Concentration index" + what, OptionalDouble.of(ranking.concentration())),
                index("gini", "Gini coefficient" + what, OptionalDouble.of(distribution.gini())),
                index("palma", "Palma ratio" + what, ranking.palma()));
    }

    private @Nullable Figure index(String path, String name, OptionalDouble value) {
        if (value.isEmpty()) {
            return null;
        }
        var whole = Math.round(value.getAsDouble() * MILLION);
        var trace = view.ground().figures().model(List.of(view.people().all().id()), view.assumptions());
        return view.ground()
                .figures()
                .keep(new Figure(view.path() + path, name, whole, whole, whole, Unit.PER_MILLION, trace));
    }
}
