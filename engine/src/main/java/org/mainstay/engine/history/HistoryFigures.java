package org.mainstay.engine.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;

/// Every figure that a history rests on, each kept once.
final class HistoryFigures {

    private static final int MONTHS_OF_A_YEAR = 12;

    private final Map<String, Figure> figures = new LinkedHashMap<>();

    Figure total(String id, String name, Unit unit, CitedRows rows) {
        return keep(Figure.total(id, name, unit, rows));
    }

    Figure keep(Figure figure) {
        var before = figures.putIfAbsent(figure.id(), figure);
        return before == null ? figure : before;
    }

    Figure monthsOfYear() {
        return keep(Figure.given("history/months_of_year", "Months of a year", MONTHS_OF_A_YEAR, Unit.MONTHS));
    }

    List<Figure> list() {
        return List.copyOf(figures.values());
    }
}
