package org.mainstay.app.run;

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
}
