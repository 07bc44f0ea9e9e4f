package org.mainstay.engine.appraisal;

import java.util.List;
import java.util.Optional;
import org.mainstay.engine.soundness.Bands;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Published;

/// Whether each open funding line is a sound investment.
///
/// @param lines in the order of the lines
/// @param bands where the bands of the inputs end
/// @param assumptions every assumption used
/// @param figures every figure in here, and every figure that those were made from
@Published
public record Soundings(
        AppraisalRequest request,
        List<Sounding> lines,
        Bands bands,
        List<Assumption> assumptions,
        List<Figure> figures) {

    public Soundings {
        lines = List.copyOf(lines);
        assumptions = List.copyOf(assumptions);
        figures = List.copyOf(figures);
    }

    public Optional<Sounding> find(String line) {
        return lines.stream().filter(one -> one.line().id().equals(line)).findFirst();
    }
}
