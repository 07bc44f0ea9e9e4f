package org.mainstay.engine.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mainstay.model.review.ReviewNote;

/// Which of the rows that people wrote stand: the latest about each thing, unless it was withdrawn.
final class StandingNotes {

    private static final Comparator<ReviewNote> LATEST_LAST =
            Comparator.comparing(ReviewNote::when).thenComparing(ReviewNote::row);

    private StandingNotes() {}

    static List<ReviewNote> of(List<ReviewNote> rows) {
        var standing = new ArrayList<ReviewNote>();
        rows.stream().sorted(LATEST_LAST).forEach(row -> {
            standing.removeIf(row::sameThing);
            if (row.standing() != ReviewNote.Standing.WITHDRAWN) {
                standing.add(row);
            }
        });
        standing.sort(Comparator.comparing(ReviewNote::about)
                .thenComparing(note -> note.due() == null ? LocalDate.MAX : note.due())
                .thenComparing(ReviewNote::text));
        return standing;
    }
}
