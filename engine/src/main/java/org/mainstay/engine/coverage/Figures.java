package org.mainstay.engine.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Trace;
import org.mainstay.model.evidence.Unit;

/// The figures of a coverage, each published once, in order of id whoever keeps them first.
final class Figures {

    private final Map<String, Figure> byId = new ConcurrentSkipListMap<>();
    private final LocalDate on;

    Figures(LocalDate on) {
        this.on = on;
    }

    /// Keeps a figure; the same id twice must mean the same figure.
    Figure keep(Figure figure) {
        var kept = byId.putIfAbsent(figure.id(), figure);
        if (kept != null && !kept.equals(figure)) {
            throw new IllegalStateException("Two different figures are called %s.".formatted(figure.id()));
        }
        return figure;
    }

    /// The trace of what the model makes of figures and assumptions; chance has no part in coverage.
    Trace model(List<String> inputs, List<String> assumptions) {
        return new Trace.Model(inputs, assumptions, 0, on);
    }

    /// A sum of figures, 0 where there are none.
    Figure sum(String id, String name, Unit unit, List<Figure> parts) {
        return keep(added(id, name, unit, parts));
    }

    /// A sum of figures of which less or more may hold than their own ends say.
    Figure sumWithin(String id, String name, Unit unit, List<Figure> parts, long low, long high) {
        var sum = added(id, name, unit, parts);
        return keep(sum.within(Math.min(low, sum.value()), Math.max(high, sum.value())));
    }

    private static Figure added(String id, String name, Unit unit, List<Figure> parts) {
        return parts.isEmpty() ? Figure.total(id, name, unit, CitedRows.NONE) : Figure.sum(id, name, unit, parts);
    }

    List<Figure> list() {
        return List.copyOf(byId.values());
    }
}
