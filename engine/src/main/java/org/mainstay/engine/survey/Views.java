package org.mainstay.engine.survey;

import java.util.List;
import java.util.Optional;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Published;

/// What partners say of working with a council, round by round.
///
/// @param rounds the latest first
/// @param figures every number of them
@Published
public record Views(List<RoundViews> rounds, List<Figure> figures) {

    public Views {
        rounds = List.copyOf(rounds);
        figures = List.copyOf(figures);
    }

    public Optional<RoundViews> find(String code) {
        return rounds.stream().filter(round -> round.code().equals(code)).findFirst();
    }
}
