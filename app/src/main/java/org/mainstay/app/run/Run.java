package org.mainstay.app.run;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Source;

/// What a command worked out: every figure, and the files behind them.
///
/// @param sources in order of path
public record Run(List<Figure> figures, List<Source> sources) {

    public Run {
        figures = List.copyOf(figures);
        sources = List.copyOf(sources);
    }

    /// One of several answers, which may rest on the same figures.
    public static Run ofEachOnce(Collection<Figure> figures, List<Source> sources) {
        var byId = new LinkedHashMap<String, Figure>();
        figures.forEach(figure -> byId.putIfAbsent(figure.id(), figure));
        return new Run(List.copyOf(byId.values()), sources);
    }
}
