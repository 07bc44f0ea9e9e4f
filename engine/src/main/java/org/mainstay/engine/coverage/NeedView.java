package org.mainstay.engine.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import org.mainstay.engine.access.Situation;
import org.mainstay.engine.access.Steps;
import org.mainstay.engine.access.Supply;
import org.mainstay.engine.access.Weights;
import org.mainstay.engine.reach.Reach;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.need.Need;

/// One need, the people who have it and the outlets that meet it, with who reaches which.
///
/// @param reach by the detours that are assumed
/// @param straighter by the least detour of the sensitivity band
/// @param winding by its greatest
record NeedView(
        NeedGround ground,
        Need need,
        PeopleInNeed people,
        List<Outlet> outlets,
        double limit,
        Reach reach,
        Reach straighter,
        Reach winding,
        Situation situation) {

    /// The sensitivity band of travel: a finding must stand between these detours.
    private static final double STRAIGHT = 1.2;
    private static final double WINDING = 1.5;

    static NeedView of(NeedGround ground, Need need, PeopleInNeed people, List<Outlet> outlets) {
        var limit = ground.travel().limit(need);
        var reach = ground.travel().reach(outlets, limit, OptionalDouble.empty());
        var numbers = new double[ground.areas().size()];
        for (var area = 0; area < numbers.length; area++) {
            numbers[area] = people.people(area);
        }
        return new NeedView(
                ground,
                need,
                people,
                outlets,
                limit,
                reach,
                ground.travel().reach(outlets, limit, OptionalDouble.of(STRAIGHT)),
                ground.travel().reach(outlets, limit, OptionalDouble.of(WINDING)),
                new Situation(Weights.of(reach, decay(limit)), numbers, supply(outlets)));
    }

    /// Thirds of the limit, with the weights of Luo and Qi.
    static Steps decay(double limit) {
        return new Steps(List.of(
                new Steps.Step(limit / 3, 1), new Steps.Step(limit * 2 / 3, 0.68), new Steps.Step(limit, 0.22)));
    }

    private static Supply supply(List<Outlet> outlets) {
        return Supply.of(outlets.stream()
                .map(outlet -> outlet.capacity().places())
                .map(places -> places == null ? null : Double.valueOf(places))
                .toList());
    }

    /// The path that the figures of this need start with.
    String path() {
        return "coverage/" + need.code() + "/";
    }

    static int depth(Reach reach, int area) {
        return reach.to(area) - reach.from(area);
    }

    /// The outlets in reach of an area.
    List<Outlet> near(int area) {
        var near = new ArrayList<Outlet>();
        for (var pair = reach.from(area); pair < reach.to(area); pair++) {
            near.add(outlets.get(reach.service(pair)));
        }
        return near;
    }

    /// How many organisations give what is in reach of an area.
    int providers(int area) {
        return (int) near(area).stream().map(Outlet::giver).distinct().count();
    }

    /// The areas that reach each outlet.
    BitSet[] catchments() {
        var areas = new BitSet[outlets.size()];
        for (var outlet = 0; outlet < areas.length; outlet++) {
            areas[outlet] = new BitSet();
        }
        for (var area = 0; area < reach.areas(); area++) {
            for (var pair = reach.from(area); pair < reach.to(area); pair++) {
                areas[reach.service(pair)].set(area);
            }
        }
        return areas;
    }

    /// The figures of the people in need in some areas.
    List<Figure> people(BitSet areas) {
        var figures = new ArrayList<Figure>();
        areas.stream().forEach(area -> {
            var figure = people.byArea().get(area);
            if (figure != null) {
                figures.add(figure);
            }
        });
        return figures;
    }

    /// Everything that findings about travel rest on.
    List<String> assumptions() {
        var ids = new ArrayList<>(people.assumptions());
        ids.addAll(ground.travel().assumptions(need));
        return ids;
    }
}
