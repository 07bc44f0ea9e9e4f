package org.mainstay.engine.review;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Published;
import org.mainstay.model.review.ReviewNote;

/// What a peer review asks of a place and no other result holds.
///
/// @param falls the largest first
/// @param lost what they took together, pence a year
/// @param reported pounds a year of grants whose partner reports how many people it serves
/// @param evaluated of those, where somebody evaluated what it changes for people
/// @param silent pounds a year of grants of which no row says whom they serve
/// @param silentShare of all grants; null where there is none
/// @param deciles how areas are reached, the most deprived first
/// @param verdicts what grants of each verdict come to
/// @param unknowns what would settle them, the most pounds first
/// @param interviews by sector, then scale, those that lost money first
/// @param notes the council's own notes that stand, in order of question
/// @param figures every figure in here that no other result holds
@Published
public record Review(
        List<Fall> falls,
        Figure lost,
        Figure reported,
        Figure evaluated,
        Figure silent,
        @Nullable Figure silentShare,
        List<DecileReach> deciles,
        List<LineTotals> verdicts,
        List<LineTotals> unknowns,
        List<Interviewee> interviews,
        List<ReviewNote> notes,
        List<Figure> figures) {

    public Review {
        falls = List.copyOf(falls);
        deciles = List.copyOf(deciles);
        verdicts = List.copyOf(verdicts);
        unknowns = List.copyOf(unknowns);
        interviews = List.copyOf(interviews);
        notes = List.copyOf(notes);
        figures = List.copyOf(figures);
    }

    /// What the council says of one question.
    public Optional<ReviewNote> findNarrative(String question) {
        return notes(ReviewNote.Kind.NARRATIVE).stream()
                .filter(note -> note.about().equals(question))
                .findFirst();
    }

    public List<ReviewNote> notes(ReviewNote.Kind kind) {
        return notes.stream().filter(note -> note.kind() == kind).toList();
    }
}
