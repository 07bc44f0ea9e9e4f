package org.mainstay.web.page.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mainstay.app.command.DecideMatch.Decision;
import org.mainstay.model.actor.MatchDecision.Answer;
import org.mainstay.web.store.EnteredRow;

/// The decisions that people entered here about pairs of names: for each pair, the latest that nobody took back.
final class Decisions {

    private static final int LEFT = 0;
    private static final int RIGHT = 1;
    private static final int ANSWER = 2;
    private static final int WHO = 3;
    private static final int WHEN = 4;
    private static final int WHY = 5;

    private final Map<Set<String>, List<Decision>> standing = new LinkedHashMap<>();
    private final List<Decision> all = new ArrayList<>();

    static Decisions of(List<EnteredRow> rows) {
        var decisions = new Decisions();
        rows.forEach(row -> decisions.add(row.cells()));
        return decisions;
    }

    private void add(List<String> cells) {
        var answer = Answer.of(cells.get(ANSWER)).orElseThrow();
        var decision = new Decision(
                cells.get(LEFT),
                cells.get(RIGHT),
                answer,
                cells.get(WHO),
                LocalDate.parse(cells.get(WHEN)),
                cells.get(WHY));
        all.add(decision);
        var said = standing.computeIfAbsent(pair(decision.left(), decision.right()), pair -> new ArrayList<>());
        if (answer != Answer.UNDO) {
            said.add(decision);
        } else if (!said.isEmpty()) {
            said.removeLast();
        }
    }

    private static Set<String> pair(String left, String right) {
        return new TreeSet<>(List.of(left, right));
    }

    Optional<Decision> find(String left, String right) {
        var said = standing.getOrDefault(pair(left, right), List.of());
        return said.isEmpty() ? Optional.empty() : Optional.of(said.getLast());
    }

    /// Those that stand, the latest first.
    List<Decision> list() {
        var list = new ArrayList<Decision>();
        for (var decision : all.reversed()) {
            var stands = find(decision.left(), decision.right()).filter(decision::equals);
            if (stands.isPresent() && !list.contains(decision)) {
                list.add(decision);
            }
        }
        return list;
    }
}
