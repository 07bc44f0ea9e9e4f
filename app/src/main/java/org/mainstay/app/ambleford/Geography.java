package org.mainstay.app.ambleford;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// The ground: a borough out in the Irish Sea, wards around their centres, seven small areas in each.
record Geography(List<Ward> wards, List<SmallArea> areas) {

    static final String COUNCIL_CODE = "E08990001";
    static final int PEOPLE = 220_140;
    private static final int AREAS_IN_WARD = 7;
    private static final int AREAS_IN_MSOA = 5;
    private static final double WEST = 279_000;
    private static final double SOUTH = 443_000;

    private static final double[][] SHORE = {
        {0.6, 4.2},
        {1.3, 1.9},
        {3.0, 0.4},
        {5.2, 0.9},
        {7.6, 0.3},
        {10.1, 0.9},
        {11.9, 2.6},
        {11.2, 4.4},
        {11.6, 6.7},
        {10.3, 8.6},
        {8.1, 9.7},
        {6.4, 9.1},
        {4.6, 9.6},
        {2.6, 8.8},
        {1.4, 6.9}
    };

    Geography {
        wards = List.copyOf(wards);
        areas = List.copyOf(areas);
    }

    static Geography make(long seed) {
        var wards = makeWards();
        var chance = new Chance(seed, "areas");
        var places = new ArrayList<Ward>();
        var shapes = new ArrayList<Polygon>();
        for (var ward : wards) {
            for (var shape : split(ward.shape(), chance)) {
                places.add(ward);
                shapes.add(shape);
            }
        }
        var people = people(places.size(), chance);
        var areas = new ArrayList<SmallArea>();
        for (var i = 0; i < places.size(); i++) {
            var msoa = i / AREAS_IN_MSOA;
            areas.add(new SmallArea(
                    String.format(Locale.ROOT, "E%08d", 1_990_001 + i),
                    String.format(Locale.ROOT, "Ambleford %03d%c", msoa + 1, 'A' + i % AREAS_IN_MSOA),
                    String.format(Locale.ROOT, "E%08d", 2_990_001 + msoa),
                    msoaName(places.subList(msoa * AREAS_IN_MSOA, (msoa + 1) * AREAS_IN_MSOA)),
                    places.get(i),
                    shapes.get(i),
                    places.get(i).need() + 0.33 * chance.normal(),
                    people.get(i)));
        }
        return new Geography(wards, areas);
    }

    private static List<Ward> makeWards() {
        var rows = Table.read("wards.txt");
        var centres =
                rows.stream().map(row -> kilometres(row.get(2), row.get(3))).toList();
        var shore = shore();
        var wards = new ArrayList<Ward>();
        for (var row : rows) {
            var centre = kilometres(row.get(2), row.get(3));
            wards.add(new Ward(
                    String.format(Locale.ROOT, "E%08d", 5_990_001 + wards.size()),
                    row.get(0),
                    row.get(1),
                    Double.parseDouble(row.get(4)),
                    row.get(5),
                    Table.list(row.get(6)),
                    shore.nearest(centre, centres)));
        }
        return wards;
    }

    private static Spot kilometres(String east, String north) {
        return new Spot(WEST + 1000 * Double.parseDouble(east), SOUTH + 1000 * Double.parseDouble(north));
    }

    private static Polygon shore() {
        var corners = new ArrayList<Spot>();
        for (var corner : SHORE) {
            corners.add(new Spot(WEST + 1000 * corner[0], SOUTH + 1000 * corner[1]));
        }
        return new Polygon(corners);
    }

    /// Chance throws the centres; moving each to the middle of its cell evens the cells out.
    private static List<Polygon> split(Polygon ward, Chance chance) {
        var centres = new ArrayList<Spot>();
        for (var i = 0; i < AREAS_IN_WARD; i++) {
            centres.add(ward.anywhere(chance));
        }
        for (var round = 0; round < 6; round++) {
            var now = List.copyOf(centres);
            centres.replaceAll(centre -> ward.nearest(centre, now).centre());
        }
        return centres.stream().map(centre -> ward.nearest(centre, centres)).toList();
    }

    private static List<Integer> people(int count, Chance chance) {
        var people = new ArrayList<Integer>();
        for (var i = 0; i < count; i++) {
            people.add(PEOPLE / count + (int) StrictMath.round(StrictMath.max(-2.2, chance.normal()) * 170));
        }
        var over = people.stream().mapToInt(Integer::intValue).sum() - PEOPLE;
        for (var i = 0; over != 0; i = (i + 1) % count) {
            var step = over > 0 ? -1 : 1;
            people.set(i, people.get(i) + step);
            over += step;
        }
        return people;
    }

    private static String msoaName(List<Ward> wards) {
        var names = new LinkedHashSet<String>();
        wards.forEach(ward -> names.add(ward.name()));
        return String.join(" & ", names);
    }

    Ward ward(String name) {
        return wards.stream()
                .filter(ward -> ward.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Map<String, List<SmallArea>> areasByWard() {
        var byWard = new TreeMap<String, List<SmallArea>>();
        for (var area : areas) {
            byWard.computeIfAbsent(area.ward().name(), name -> new ArrayList<>())
                    .add(area);
        }
        return byWard;
    }
}
