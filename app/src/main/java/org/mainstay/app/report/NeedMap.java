package org.mainstay.app.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.coverage.AreaCoverage;
import org.mainstay.engine.coverage.NeedCoverage;
import org.mainstay.engine.coverage.OutletCoverage;
import org.mainstay.engine.coverage.SupplyStatus;
import org.mainstay.model.area.Outline;
import org.mainstay.model.evidence.Figure;

/// Maps of a place by how many services each small area reaches, all on one sheet.
///
/// Shades run from pale to dark of one hue; areas that reach nobody are hatched, so that the map reads in black and
/// white too, and what is in doubt has a broken edge, drawn over those of its neighbours.
final class NeedMap {

    private static final int MANY = 3;

    private final Map<String, Outline> outlines = new LinkedHashMap<>();
    private final @Nullable Sheet sheet;

    NeedMap(List<Outline> all, Set<String> codes) {
        all.stream()
                .filter(outline -> codes.contains(outline.code()))
                .forEach(outline -> outlines.putIfAbsent(outline.code(), outline));
        sheet = outlines.isEmpty() ? null : new Sheet(List.copyOf(outlines.values()));
    }

    String box() {
        return sheet == null ? "" : sheet.box();
    }

    List<CoveragePage.Shape> shapes() {
        var drawn = sheet;
        return drawn == null
                ? List.of()
                : outlines.values().stream()
                        .map(outline -> new CoveragePage.Shape(shape(outline.code()), drawn.path(outline)))
                        .toList();
    }

    private static String shape(String code) {
        return "o-" + code.replaceAll("[^A-Za-z0-9]+", "-");
    }

    /// Null where nothing can be drawn, or nothing is known that could be.
    CoveragePage.@Nullable MapPart find(NeedCoverage need) {
        var drawn = sheet;
        if (drawn == null || need.status() != SupplyStatus.RECORDED) {
            return null;
        }
        return new CoveragePage.MapPart(
                says(need),
                need.areas().stream()
                        .filter(area -> outlines.containsKey(area.area().key().code()))
                        .sorted(Comparator.comparing(area -> !area.doubts().isEmpty()))
                        .map(NeedMap::shade)
                        .toList(),
                need.outlets().stream().flatMap(covered -> dot(drawn, covered)).toList());
    }

    private static String says(NeedCoverage need) {
        var counts = new HashMap<String, Integer>();
        need.areas().forEach(area -> counts.merge(style(area), 1, Integer::sum));
        return "Small areas by services in reach for %s: %d reach none, %d one, %d two, %d three or more."
                .formatted(
                        need.need().words(),
                        counts.getOrDefault("none", 0),
                        counts.getOrDefault("one", 0),
                        counts.getOrDefault("two", 0),
                        counts.getOrDefault("many", 0));
    }

    private static CoveragePage.Shade shade(AreaCoverage area) {
        return new CoveragePage.Shade(
                "#" + shape(area.area().key().code()),
                "s-" + style(area) + (area.doubts().isEmpty() ? "" : " doubt"),
                title(area));
    }

    private static String style(AreaCoverage area) {
        if (area.services() == 0) {
            return area.gap() ? "none" : "unmeasured";
        }
        return area.services() >= MANY ? "many" : area.services() == 1 ? "one" : "two";
    }

    private static String title(AreaCoverage area) {
        var services = area.services() == 1 ? "1 service" : area.services() + " services";
        return "%s, %s: %s in reach%s%s"
                .formatted(
                        area.area().name(),
                        area.area().within().ward(),
                        area.services() == 0 ? "no service" : services,
                        minutes(area.nearest()),
                        area.doubts().isEmpty() ? "" : "; uncertain: " + doubts(area));
    }

    private static String minutes(@Nullable Figure nearest) {
        return nearest == null ? "" : ", the nearest at %s minutes".formatted(Format.value(nearest));
    }

    /// What makes a finding uncertain, in words; empty where it stands.
    static String doubts(AreaCoverage area) {
        return area.doubts().stream().sorted().map(AreaCoverage.Doubt::words).collect(Collectors.joining("; "));
    }

    /// A place that is kept secret, or that nobody travels to, has none.
    private static Stream<CoveragePage.Dot> dot(Sheet sheet, OutletCoverage covered) {
        var at = covered.outlet().where().at();
        return at == null || !sheet.holds(at)
                ? Stream.empty()
                : Stream.of(new CoveragePage.Dot(
                        sheet.x(at), sheet.y(at), covered.outlet().label()));
    }
}
