package org.mainstay.model.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.mainstay.model.evidence.Fact;

/// A row about partnerships that a person entered.
public sealed interface Entered extends Fact permits Partnership, Member, Contribution, Decision {

    /// The partnership's id, as the file writes it.
    String partnership();

    /// What the row is about: later rows about the same thing replace it.
    String about();

    Entry entry();

    /// Of each thing the latest row that nobody took back, in order of what they are about.
    static <R extends Entered> List<R> latest(List<R> rows) {
        var standing = new TreeMap<String, List<R>>();
        rows.stream()
                .sorted(Comparator.<R, LocalDate>comparing(row -> row.entry().when())
                        .thenComparing(Fact::row))
                .forEach(row -> {
                    var said = standing.computeIfAbsent(row.about(), about -> new ArrayList<>());
                    if (!row.entry().undo()) {
                        said.add(row);
                    } else if (!said.isEmpty()) {
                        said.removeLast();
                    }
                });
        return standing.values().stream()
                .filter(said -> !said.isEmpty())
                .map(List::getLast)
                .toList();
    }
}
