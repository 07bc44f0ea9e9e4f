package org.mainstay.app.ambleford;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Boundaries as GeoJSON, one feature a line. Straight edges are bent a little, the same way wherever they lie, so that
/// neighbours still meet.
final class Outlines {

    private static final double STEP = 180;

    /// From north to south; the bridges stand at its second and sixth bend.
    private static final List<String> RIVER = List.of(
            "[ -3.7190, 53.9660 ]",
            "[ -3.7215, 53.9480 ]",
            "[ -3.7240, 53.9350 ]",
            "[ -3.7210, 53.9150 ]",
            "[ -3.7195, 53.9050 ]",
            "[ -3.7150, 53.8900 ]",
            "[ -3.7090, 53.8640 ]");

    private Outlines() {}

    static String areas(Geography geography) {
        return collection(
                "ambleford_lsoa21_generalised",
                geography.areas().stream()
                        .map(area -> feature(properties("LSOA21", area.code(), area.name()), area.shape()))
                        .toList());
    }

    static String wards(Geography geography) {
        return collection(
                "ambleford_ward_generalised",
                geography.wards().stream()
                        .map(ward -> feature(properties("WD23", ward.code(), ward.name()), ward.shape()))
                        .toList());
    }

    /// The river that parts Marl Valley from the rest, and its two bridges.
    static String barriers() {
        var river = "{ \"type\": \"Feature\", \"properties\": { \"barrier\": \"river\", \"name\": \"River Marl\" }, "
                + "\"geometry\": { \"type\": \"LineString\", \"coordinates\": [ "
                + String.join(", ", RIVER) + " ] } }";
        return collection(
                "ambleford_barriers",
                List.of(river, crossing("Packhorse Bridge", RIVER.get(1)), crossing("Heath Bridge", RIVER.get(5))));
    }

    private static String crossing(String name, String at) {
        return ("{ \"type\": \"Feature\", \"properties\": { \"crossing_of\": \"River Marl\", \"name\": \"%s\" }, "
                        + "\"geometry\": { \"type\": \"Point\", \"coordinates\": %s } }")
                .formatted(name, at);
    }

    private static String properties(String kind, String code, String name) {
        return "{ \"%1$sCD\": \"%2$s\", \"%1$sNM\": \"%3$s\" }".formatted(kind, code, name);
    }

    private static String collection(String name, List<String> features) {
        return """
                {
                "type": "FeatureCollection",
                "name": "%s",
                "crs": { "type": "name", "properties": { "name": "urn:ogc:def:crs:OGC:1.3:CRS84" } },
                "features": [
                %s
                ]
                }
                """.formatted(name, String.join(",\n", features));
    }

    private static String feature(String properties, Polygon shape) {
        var points = new ArrayList<String>();
        for (var spot : walk(shape)) {
            points.add(point(bend(spot)));
        }
        points.add(points.getFirst());
        var ring = String.join(", ", points);
        return "{ \"type\": \"Feature\", \"properties\": " + properties
                + ", \"geometry\": { \"type\": \"Polygon\", \"coordinates\": [ [ " + ring + " ] ] } }";
    }

    private static List<Spot> walk(Polygon shape) {
        var spots = new ArrayList<Spot>();
        var corners = shape.corners();
        for (var i = 0; i < corners.size(); i++) {
            var from = corners.get(i);
            var to = corners.get((i + 1) % corners.size());
            var steps = (int) StrictMath.ceil(StrictMath.sqrt(from.squaredDistance(to)) / STEP);
            for (var step = 0; step < steps; step++) {
                spots.add(from.towards(to, step / (double) steps));
            }
        }
        return spots;
    }

    static Spot bend(Spot spot) {
        var east = spot.east() + 130 * StrictMath.sin(spot.north() / 870) + 55 * StrictMath.sin(spot.east() / 310 + 1);
        var north =
                spot.north() + 110 * StrictMath.sin(spot.east() / 790) + 60 * StrictMath.sin(spot.north() / 290 + 2);
        return new Spot(east, north);
    }

    private static String point(Spot spot) {
        var degrees = NationalGrid.degrees(spot);
        return String.format(Locale.ROOT, "[ %.6f, %.6f ]", degrees.longitude(), degrees.latitude());
    }
}
