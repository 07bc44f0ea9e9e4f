package org.mainstay.engine.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.need.Need;

/// Who is reached and who is not, need by need.
///
/// @param measure the method, its decay and its parameters, in words
/// @param linchpins without whom people in need lose their tie to everything else, over the needs that were looked at
/// @param notPlaced services that could not be used, each with its reason
/// @param notes what the whole cannot show
public record Coverage(
        LocalDate on,
        TravelChoice travel,
        String measure,
        List<NeedCoverage> needs,
        List<Linchpin> linchpins,
        List<NotPlaced> notPlaced,
        List<String> notes,
        List<Figure> figures) {

    public Coverage {
        needs = List.copyOf(needs);
        notPlaced = List.copyOf(notPlaced);
        linchpins = List.copyOf(linchpins);
        notes = List.copyOf(notes);
        figures = List.copyOf(figures);
    }

    public Optional<NeedCoverage> find(Need need) {
        return needs.stream().filter(coverage -> coverage.need() == need).findFirst();
    }
}
