package org.mainstay.app.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.evidence.Trace;

/// A run as it came out of the engine, asked without any file.
public final class HeldRun implements TracedRun {

    private final List<Source> sources;
    private final Map<String, SavedFigure> figures = new LinkedHashMap<>();
    private final Map<String, CitedRows> rows = new HashMap<>();

    public HeldRun(Run run) {
        sources = run.sources();
        for (var figure : run.figures()) {
            figures.put(figure.id(), saved(figure));
            if (figure.trace() instanceof Trace.Total total) {
                rows.put(figure.id(), total.rows());
            }
        }
    }

    /// A figure as the tables would say it.
    public static SavedFigure saved(Figure figure) {
        return new SavedFigure(
                figure.id(),
                figure.name(),
                figure.unit(),
                figure.value(),
                figure.low(),
                figure.high(),
                Origin.of(figure.trace()));
    }

    @Override
    public String where() {
        return "memory";
    }

    @Override
    public List<Source> sources() {
        return sources;
    }

    @Override
    public List<SavedFigure> list() {
        return List.copyOf(figures.values());
    }

    @Override
    public Optional<SavedFigure> find(String id) {
        return Optional.ofNullable(figures.get(id));
    }

    @Override
    public List<CitedRow> rowsOf(SavedFigure figure) {
        var cited = rows.getOrDefault(figure.id(), CitedRows.NONE);
        var list = new ArrayList<CitedRow>(cited.size());
        for (var index = 0; index < cited.size(); index++) {
            list.add(new CitedRow(figure.id(), cited.row(index), cited.amount(index)));
        }
        return list;
    }

    @Override
    public List<CitedRow> citing(RowRef row) {
        var list = new ArrayList<CitedRow>();
        for (var id : figures.keySet()) {
            var cited = rows.getOrDefault(id, CitedRows.NONE);
            cited.indexOf(row).ifPresent(index -> list.add(new CitedRow(id, row, cited.amount(index))));
        }
        return list;
    }
}
