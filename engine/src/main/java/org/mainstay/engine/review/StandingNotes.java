package org.mainstay.engine.review;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import org.mainstay.model.review.ReviewNote;

/// Which of the rows that people wrote stand: the latest about each thing, unless it was withdrawn. A narrative or a
/// self-assessment that is withdrawn lets the one before it stand again.
public final class StandingNotes {

    private static final Comparator<ReviewNote> LATEST_LAST =
            Comparator.comparing(ReviewNote::when).thenComparing(ReviewNote::row);

    private StandingNotes() {}

    public static List<ReviewNote> of(List<ReviewNote> rows) {
        var said = new TreeMap<String, Deque<ReviewNote>>();
        var standing = new ArrayList<ReviewNote>();
        rows.stream().sorted(LATEST_LAST).forEach(row -> {
            if (row.kind().single()) {
                say(said.computeIfAbsent(row.kind().words() + "/" + row.about(), about -> new ArrayDeque<>()), row);
                return;
            }
            standing.removeIf(row::sameThing);
            if (row.standing() != ReviewNote.Standing.WITHDRAWN) {
                standing.add(row);
            }
        });
        said.values().stream()
                .filter(wordings -> !wordings.isEmpty())
                .forEach(wordings -> standing.add(wordings.getLast()));
        standing.sort(Comparator.comparing(ReviewNote::about)
                .thenComparing(note -> note.due() == null ? LocalDate.MAX : note.due())
                .thenComparing(ReviewNote::text));
        return standing;
    }

    private static void say(Deque<ReviewNote> wordings, ReviewNote row) {
        if (row.standing() == ReviewNote.Standing.WITHDRAWN) {
            wordings.pollLast();
        } else {
            wordings.addLast(row);
        }
    }
}
