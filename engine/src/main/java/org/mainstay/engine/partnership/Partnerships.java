package org.mainstay.engine.partnership;

import java.util.List;
import java.util.Optional;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Published;

/// The partnerships of a place, how each stands, what is due, what the data suggest, and how the sectors are tied.
///
/// @param standings in the order of the register
/// @param suggestions those that nobody has answered first within their kind
/// @param notes what the whole cannot show
/// @param figures every figure in here that is not another answer's own
@Published
public record Partnerships(
        Register register,
        List<Standing> standings,
        List<Lesson> lessons,
        List<Suggestion> suggestions,
        SectorProfile profile,
        List<String> notes,
        List<Figure> figures) {

    public Partnerships {
        standings = List.copyOf(standings);
        lessons = List.copyOf(lessons);
        suggestions = List.copyOf(suggestions);
        notes = List.copyOf(notes);
        figures = List.copyOf(figures);
    }

    public Optional<Standing> find(String id) {
        return standings.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
