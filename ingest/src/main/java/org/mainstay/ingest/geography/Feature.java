package org.mainstay.ingest.geography;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.model.area.Outline;
import org.mainstay.model.evidence.RowRef;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// One feature of a GeoJSON document, as far as an outline needs it.
///
/// @param properties those whose value is text or a number
/// @param shape the geometry's type, empty where there is none
/// @param projection how its positions were meant before they became degrees
/// @param broken whether something in it is no position, or not all are meant in one way
record Feature(
        SequencedMap<String, String> properties,
        String shape,
        List<Outline.Ring> rings,
        Projection projection,
        boolean broken) {

    private static final Pattern CODE = Pattern.compile("[EWSN]\\d{8}");

    /// The kinds of code from the smallest areas to larger ones: output areas, LSOAs, MSOAs, wards.
    private static final List<String> SMALLEST_FIRST = List.of("00", "01", "02", "05");

    private static final Comparator<Map.Entry<String, String>> MOST_TELLING = Comparator.comparingInt(
                    (Map.Entry<String, String> property) -> size(property.getValue()))
            .thenComparing(property -> year(property.getKey()), Comparator.reverseOrder());

    /// The property that holds the area's code, chosen by the shape of its value since its name varies; empty where
    /// there is none. A feature that names the areas around it too is about the smallest, by the latest year.
    String codeProperty() {
        return properties.entrySet().stream()
                .filter(property -> CODE.matcher(property.getValue()).matches())
                .min(MOST_TELLING)
                .map(property -> property.getKey())
                .orElse("");
    }

    private static int size(String code) {
        var size = SMALLEST_FIRST.indexOf(code.substring(1, 3));
        return size < 0 ? SMALLEST_FIRST.size() : size;
    }

    private static String year(String property) {
        return property.replaceAll("\\D", "");
    }

    /// The name beside the code (`LSOA21NM`, `area_name`), else the first property called a name that is no
    /// Welsh one.
    private String name(String codeProperty) {
        var beside = codeProperty.replaceAll("(?i)cd$", "NM").replaceAll("(?i)code$", "name");
        return properties.entrySet().stream()
                .filter(property ->
                        !beside.equals(codeProperty) && property.getKey().equalsIgnoreCase(beside))
                .findFirst()
                .or(() -> properties.entrySet().stream()
                        .filter(property -> naming(property.getKey().toLowerCase(Locale.UK)))
                        .findFirst())
                .map(property -> property.getValue())
                .filter(name -> !CODE.matcher(name).matches())
                .orElse("");
    }

    private static boolean naming(String property) {
        return property.endsWith("nm") || (property.contains("name") && !property.endsWith("w"));
    }

    void tell(RowRef at, Readout out) {
        var codeProperty = codeProperty();
        var code = properties.getOrDefault(codeProperty, "");
        var name = name(codeProperty);
        if (code.isEmpty() && name.isEmpty()) {
            out.reject(new OutlineWithoutName(at), 0);
        } else if (!"Polygon".equals(shape) && !"MultiPolygon".equals(shape)) {
            out.reject(new OutlineOfNoArea(at, shape), 0);
        } else if (broken || rings.isEmpty() || rings.stream().anyMatch(Feature::open)) {
            out.reject(new InvalidOutline(at, code.isEmpty() ? name : code), 0);
        } else {
            out.accept(new Outline(code, name, rings, at), 0);
        }
    }

    /// RFC 7946: a ring has four positions or more, the last the same as the first.
    private static boolean open(Outline.Ring ring) {
        return ring.points().size() < 4;
    }

    /// Reads the value that the parser stands on; whatever is no object is a feature without anything.
    static Feature read(JsonParser json) {
        var properties = new LinkedHashMap<String, String>();
        var geometry = new Geometry();
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return new Feature(properties, "", List.of(), Projection.DEGREES, true);
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var member = json.currentName();
            var value = json.nextToken();
            if (value == JsonToken.START_OBJECT && "properties".equals(member)) {
                readProperties(json, properties);
            } else if (value == JsonToken.START_OBJECT && "geometry".equals(member)) {
                geometry.read(json);
            } else if ("id".equals(member) && value == JsonToken.VALUE_STRING) {
                properties.putIfAbsent("id", json.getValueAsString("").strip());
            } else {
                json.skipChildren();
            }
        }
        return new Feature(properties, geometry.shape(), geometry.rings(), geometry.projection(), geometry.broken());
    }

    private static void readProperties(JsonParser json, SequencedMap<String, String> properties) {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var name = json.currentName();
            if (json.nextToken().isScalarValue()) {
                properties.put(name, json.getValueAsString("").strip());
            } else {
                json.skipChildren();
            }
        }
    }
}
