package org.mainstay.web.page.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mainstay.app.command.Merger;
import org.mainstay.engine.coverage.NeedCoverage;
import org.mainstay.engine.coverage.SharedGround;
import org.mainstay.engine.coverage.SharedGround.Verdict;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Table;

/// The tables of services that share their ground, and what that means: overlap alone is never duplication.
final class SharedTables {

    private static final int MOST = 50;
    private static final String BACK_UP = " Each stands in for the other: never end both.";
    private static final List<String> TOLD = List.of(
            "Service",
            "And",
            "Verdict",
            "Why",
            "Reached by both",
            "Of the smaller's people",
            "Of the smaller's work",
            "Without the first",
            "Without the second",
            "Without both");

    private final String place;
    private final NeedCoverage need;
    private final String query;

    private SharedTables(String place, NeedCoverage need, String query) {
        this.place = place;
        this.need = need;
        this.query = query;
    }

    static List<Table> of(String place, NeedCoverage need, String query) {
        var tables = new SharedTables(place, need, query);
        return List.of(
                tables.told(
                        "duplication",
                        "What may be done twice",
                        Set.of(Verdict.DUPLICATION_CANDIDATE, Verdict.PARTLY_DUPLICATED)),
                tables.told(
                        "both-needed",
                        "Both are needed: ending either overloads the other",
                        Set.of(Verdict.COMPLEMENTARY_CAPACITY)),
                tables.told(
                        "different-people",
                        "The same ground, for different people",
                        Set.of(Verdict.COMPLEMENTARY_REACH)),
                tables.missing(),
                tables.untold());
    }

    /// What joining two that may do the same would save, and whom either alone reaches.
    static Table mergers(List<Merger> mergers, NeedCoverage need) {
        var rows = mergers.stream()
                .filter(merger -> merger.shared().first().need() == need.need())
                .map(merger -> List.of(
                        Cell.text(merger.saving().line().organisation().name()),
                        Cell.text(merger.saving().into().organisation().name()),
                        Cell.of(merger.saving().yearly()),
                        Cell.of(merger.onlyFirst()),
                        Cell.of(merger.onlySecond())))
                .toList();
        return new Table(
                "mergers",
                "What joining them would save",
                List.of("Merge", "Into", "Saves a year", "Reach only the first", "Reach only the second"),
                rows);
    }

    /// Pairs of which nobody can tell whether they do the same.
    static long cannotTell(NeedCoverage need) {
        return untold(need).size();
    }

    private static List<SharedGround> untold(NeedCoverage need) {
        return need.shared().stream()
                .filter(shared -> shared.verdict() == Verdict.CANNOT_TELL)
                .toList();
    }

    private Table told(String name, String caption, Set<Verdict> verdicts) {
        var rows = need.shared().stream()
                .filter(shared -> verdicts.contains(shared.verdict()))
                .map(this::told)
                .toList();
        return new Table(name, caption, TOLD, rows);
    }

    private List<Cell> told(SharedGround shared) {
        var loss = shared.loss();
        return List.of(
                ServiceTables.link(place, shared.first(), query),
                ServiceTables.link(place, shared.second(), query),
                verdict(shared),
                Cell.text(shared.why() + (loss != null && loss.backUp() ? BACK_UP : "")),
                Cell.of(shared.jaccard()),
                Cell.of(shared.containment()),
                Cells.known(shared.duplicated()),
                Cells.known(loss == null ? null : loss.first()),
                Cells.known(loss == null ? null : loss.second()),
                Cells.known(loss == null ? null : loss.both()));
    }

    static Cell verdict(SharedGround shared) {
        return new Cell.Tag(
                shared.verdict().words(),
                switch (shared.verdict()) {
                    case DUPLICATION_CANDIDATE -> "orange";
                    case PARTLY_DUPLICATED -> "yellow";
                    case COMPLEMENTARY_CAPACITY, COMPLEMENTARY_REACH -> "green";
                    case CANNOT_TELL -> "grey";
                });
    }

    /// What would have to be known, and of how many pairs.
    private Table missing() {
        Map<String, Long> counts = new TreeMap<>();
        untold(need).forEach(shared -> counts.merge(String.join(", ", shared.missing()), 1L, Long::sum));
        var rows = new ArrayList<List<Cell>>();
        counts.forEach((what, pairs) -> rows.add(List.of(Cell.text(what), new Cell.Count(pairs))));
        return new Table(
                "cannot-tell",
                "Pairs that share their ground, and nobody can tell whether one could do for both",
                List.of("Not known are", "Pairs"),
                rows);
    }

    private Table untold() {
        var all = untold(need);
        var rows = all.stream()
                .limit(MOST)
                .map(shared -> List.of(
                        ServiceTables.link(place, shared.first(), query),
                        ServiceTables.link(place, shared.second(), query),
                        Cell.of(shared.jaccard()),
                        Cell.of(shared.containment()),
                        Cell.text(String.join(", ", shared.missing()))))
                .toList();
        var caption = all.size() > MOST ? "The first %d of these %d pairs".formatted(MOST, all.size()) : "These pairs";
        return new Table(
                "untold",
                caption,
                List.of("Service", "And", "Reached by both", "Of the smaller's people", "Not known are"),
                rows);
    }
}
