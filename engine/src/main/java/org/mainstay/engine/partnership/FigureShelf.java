package org.mainstay.engine.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Unit;

/// Keeps every figure of a register as it is made, under one beginning of their ids.
final class FigureShelf {

    private static final String ROOT = "partnerships/";

    private final List<Figure> figures = new ArrayList<>();

    Figure keep(Figure figure) {
        figures.add(figure);
        return figure;
    }

    Figure total(String path, String name, Unit unit, CitedRows rows) {
        return keep(Figure.total(ROOT + path, name, unit, rows));
    }

    Figure sum(String path, String name, Unit unit, List<Figure> added) {
        return keep(Figure.sum(ROOT + path, name, unit, added));
    }

    Figure share(String path, String name, Figure part, Figure whole) {
        return keep(Figure.share(ROOT + path, name, part, whole));
    }

    Figure quotient(String path, String name, Unit unit, Figure part, Figure by) {
        return keep(Figure.quotient(ROOT + path, name, unit, 1, part, by));
    }

    /// The id that a figure of this path bears.
    static String id(String path) {
        return ROOT + path;
    }

    /// One for each row; a row that is given several times adds as many.
    static CitedRows ones(List<RowRef> rows) {
        SortedMap<RowRef, Long> counts = new TreeMap<>();
        rows.forEach(row -> counts.merge(row, 1L, Math::addExact));
        var cited = CitedRows.builder();
        counts.forEach(cited::add);
        return cited.build();
    }

    List<Figure> list() {
        return List.copyOf(figures);
    }
}
