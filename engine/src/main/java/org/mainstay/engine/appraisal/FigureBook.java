package org.mainstay.engine.appraisal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Trace;
import org.mainstay.model.evidence.Unit;

/// Gathers every figure of an appraisal by id, so that each is published once and can be found.
public final class FigureBook {

    private final Map<String, Figure> figures = new TreeMap<>();
    private final AppraisalRequest request;
    private final TreeSet<String> assumptions = new TreeSet<>();

    public FigureBook(AppraisalRequest request) {
        this.request = request;
    }

    public void assume(List<String> ids) {
        assumptions.addAll(ids);
    }

    /// Keeps a figure; the same id twice must mean the same figure.
    public Figure add(Figure figure) {
        var kept = figures.putIfAbsent(figure.id(), figure);
        if (kept != null && !kept.equals(figure)) {
            throw new IllegalStateException("Two different figures are called %s.".formatted(figure.id()));
        }
        return figure;
    }

    /// The outcome of the model: at central assumptions, and the range that eight of ten draws fall into,
    /// widened to hold the central outcome.
    public Figure model(String id, String name, Unit unit, List<String> inputs, Spread spread) {
        return add(new Figure(
                id,
                name,
                spread.central(),
                Math.min(spread.central(), spread.low()),
                Math.max(spread.central(), spread.high()),
                unit,
                trace(inputs)));
    }

    /// One outcome of the model, without a range of its own.
    public Figure model(String id, String name, Unit unit, List<String> inputs, long value) {
        return add(new Figure(id, name, value, value, value, unit, trace(inputs)));
    }

    Trace trace(List<String> inputs) {
        return new Trace.Model(inputs, List.copyOf(assumptions), request.seed(), request.on());
    }

    public List<Figure> list() {
        return List.copyOf(figures.values());
    }
}
