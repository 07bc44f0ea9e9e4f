package org.mainstay.web.page.stress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
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

    private static final List<String> STEPS =
            List.of("up to 50% of need met", "up to 70%", "up to 80%", "up to 90%", "more than 90%");
    private static final List<Integer> EDGES = List.of(500_000, 700_000, 800_000, 900_000);

    private final OpenPlace open;
    private final Stress.Result result;
    private final String base;

    /// The wards of a result.
    ///
    /// @param base the address of its page
    WardMap(OpenPlace open, Stress.Result result, String base) {
        this.open = open;
        this.result = result;
        this.base = base;
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
                List.of("Ward", "Need met in month " + month, "Lowest share kept", "Kept over all", "Months lost"),
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
                "Each shape is a small area, shaded by its ward: the paler, the less of the need of its people is met.",
                table(month),
                shapes,
                List.of(),
                STEPS);
    }

    private Pictures.Shape shape(Stress.Ward ward, Outline outline, int month) {
        var met = met(ward, month);
        return new Pictures.Shape(
                "%s: %s".formatted(ward.name(), met == null ? "not known" : Format.value(met)),
                outline,
                met == null ? -1 : step(met.value()),
                List.of(),
                Links.ward(open.id(), ward.code()));
    }

    /// From 0, the palest.
    static int step(long met) {
        return (int) EDGES.stream().filter(edge -> met > edge).count();
    }
}
