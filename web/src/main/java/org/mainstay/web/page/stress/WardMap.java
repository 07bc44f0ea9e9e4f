package org.mainstay.web.page.stress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.report.Format;
import org.mainstay.engine.scenario.Stress;
import org.mainstay.model.area.Outline;
import org.mainstay.model.evidence.Figure;
import org.mainstay.web.place.OpenPlace;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Picture;
import org.mainstay.web.view.Pictures;
import org.mainstay.web.view.Table;

/// The map of what a shock leaves of service in each ward, one month at a time, each with an address of
/// its own.
final class WardMap {

    private static final long PERCENT = 10_000;
    private static final int SHADES = 5;

    private final OpenPlace open;
    private final Stress.Result result;
    private final String base;
    private final List<Long> edges;

    /// The wards of a result.
    ///
    /// @param base the address of its page
    WardMap(OpenPlace open, Stress.Result result, String base) {
        this.open = open;
        this.result = result;
        this.base = base;
        var met = result.wards().stream()
                .flatMap(ward -> ward.met().stream())
                .mapToLong(month -> month.met().value())
                .summaryStatistics();
        this.edges = edges(Math.max(0, met.getMin()), Math.max(0, met.getMax()));
    }

    /// The months that can be shown.
    List<Integer> months() {
        return result.wards().stream()
                .findFirst()
                .map(ward -> ward.met().stream().map(Stress.Month::number).toList())
                .orElse(List.of());
    }

    /// The month that an address asks for, else the one in which the place is lowest; 0 where there is
    /// none.
    int month(String asked) {
        return months().stream()
                .filter(month -> asked.equals(Integer.toString(month)))
                .findFirst()
                .or(this::lowest)
                .orElse(0);
    }

    private Optional<Integer> lowest() {
        return months().stream()
                .min(Comparator.comparingLong(
                        month -> result.curve().get(month - 1).met().value()));
    }

    String link(int month) {
        return base + "?month=" + month;
    }

    /// The wards in one month, and over all months.
    Table table(int month) {
        var rows = result.wards().stream()
                .map(ward -> List.of(
                        Cell.link(ward.name(), Links.ward(open.id(), ward.code())),
                        Cell.of(met(ward, month)),
                        Cell.of(ward.measures().lowest()),
                        Cell.of(ward.measures().kept()),
                        Cell.of(ward.measures().lost())))
                .toList();
        return new Table(
                "wards",
                "Ward by ward",
                List.of(
                        "Ward",
                        "Need met in month " + month,
                        "Kept in the worst month",
                        "Kept over all",
                        "Months of full service lost"),
                rows);
    }

    private static @Nullable Figure met(Stress.Ward ward, int month) {
        return ward.met().stream()
                .filter(one -> one.number() == month)
                .map(Stress.Month::met)
                .findFirst()
                .orElse(null);
    }

    /// Null where no outline is known.
    @Nullable
    Picture picture(int month) {
        var outlines = new HashMap<String, Outline>();
        open.reading().place().listOutlines().forEach(outline -> outlines.putIfAbsent(outline.code(), outline));
        var wards = new HashMap<String, Stress.Ward>();
        result.wards().forEach(ward -> wards.put(ward.code(), ward));
        var shapes = new ArrayList<Pictures.Shape>();
        for (var area : open.reading().place().listAreas()) {
            var outline = outlines.get(area.key().code());
            var ward = wards.get(area.within().wardCode());
            if (outline != null && ward != null) {
                shapes.add(shape(ward, outline, month));
            }
        }
        return Pictures.map(
                "Share of need met in month " + month,
                "Each shape is a small area, shaded by its ward: the paler, the less of the need of its people is met. The shades reach from the least to the most of any ward in any month of this shock.",
                table(month),
                shapes,
                List.of(),
                steps());
    }

    private Pictures.Shape shape(Stress.Ward ward, Outline outline, int month) {
        var met = met(ward, month);
        return new Pictures.Shape(
                "%s: %s".formatted(ward.name(), met == null ? "not known" : Format.value(met)),
                outline,
                met == null ? -1 : step(met.value(), edges),
                List.of(),
                Links.ward(open.id(), ward.code()));
    }

    private List<String> steps() {
        var words = new ArrayList<String>();
        for (var edge : edges) {
            words.add("up to %d%%%s".formatted(edge / PERCENT, words.isEmpty() ? " of need met" : ""));
        }
        words.add("more than %d%%".formatted(edges.getLast() / PERCENT));
        return words;
    }

    /// Where one shade ends and the next begins, in whole percent between the least and the most of any ward in any
    /// month, so that wards and months differ in sight.
    static List<Long> edges(long least, long most) {
        var to = Math.ceilDiv(most, PERCENT);
        var from = Math.max(0, Math.min(least / PERCENT, to - SHADES));
        var width = Math.max(1, Math.ceilDiv(to - from, SHADES));
        return LongStream.range(1, SHADES)
                .map(at -> (from + at * width) * PERCENT)
                .boxed()
                .toList();
    }

    /// From 0, the palest.
    static int step(long met, List<Long> edges) {
        return (int) edges.stream().filter(edge -> met > edge).count();
    }
}
