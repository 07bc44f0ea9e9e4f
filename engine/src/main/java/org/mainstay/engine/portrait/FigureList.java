package org.mainstay.engine.portrait;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;

/// The figures of a portrait, as they are made.
final class FigureList {

    private final List<Figure> figures = new ArrayList<>();

    /// Counts rows, each for what it adds.
    Figure total(String path, String name, Unit unit, CitedRows.Builder rows) {
        return keep(Figure.total("place/" + path, name, unit, rows.build()));
    }

    Figure sum(String path, String name, Unit unit, List<Figure> parts) {
        return keep(Figure.sum("place/" + path, name, unit, parts));
    }

    List<Figure> list() {
        return List.copyOf(figures);
    }

    private Figure keep(Figure figure) {
        figures.add(figure);
        return figure;
    }
}
