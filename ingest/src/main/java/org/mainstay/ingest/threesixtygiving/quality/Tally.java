package org.mainstay.ingest.threesixtygiving.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.threesixtygiving.record.Cell;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.Notice;

/// Counts what each rule finds and keeps the first cells of each. For one thread.
final class Tally implements Findings {

    private final Map<Class<?>, Count> byRule = new HashMap<>();
    private final int keep;
    private final Consumer<Finding> listener;
    private int ordinal = -1;

    /// @param keep how many findings of each rule to keep
    /// @param listener is told of every finding
    Tally(int keep, Consumer<Finding> listener) {
        this.keep = keep;
        this.listener = listener;
    }

    private static final class Count {
        private final Class<?> rule;
        private final String code;
        private final List<Finding> where = new ArrayList<>();
        private long grants;
        private long cells;
        private int last = -1;

        Count(Class<?> rule) {
            this.rule = rule;
            this.code = Notice.code(rule);
        }
    }

    /// What comes next is about this grant.
    void turnTo(int grant) {
        ordinal = grant;
    }

    @Override
    public void found(Class<?> rule, RowRef row, @Nullable Cell at, String value, String suggestion) {
        var counted = counted(rule);
        if (counted.last != ordinal || ordinal < 0) {
            counted.grants++;
            counted.last = ordinal;
        }
        counted.cells++;
        show(counted, Finding.of(rule, row, at, value, suggestion));
    }

    /// Takes a remark of the reader.
    void note(Notice notice) {
        var counted = counted(notice.getClass());
        counted.grants++;
        counted.cells++;
        var row = notice instanceof Notice.OfRow ofRow ? ofRow.row() : new RowRef(notice.source(), 1);
        var value = notice.found().isEmpty() ? notice.message() : notice.found();
        show(counted, new Finding(notice.getClass(), row, notice.column(), notice.column(), value, ""));
    }

    /// Takes in what another counted, who looked at the same grants by other rules.
    void take(Tally other) {
        for (var counted : other.byRule.values()) {
            var mine = counted(counted.rule);
            mine.grants += counted.grants;
            mine.cells += counted.cells;
            counted.where.stream().limit(keep - mine.where.size()).forEach(mine.where::add);
        }
    }

    /// Counts what a comparison found, whose cells follow.
    void count(Class<?> rule, long grants, long cells) {
        var counted = counted(rule);
        counted.grants += grants;
        counted.cells += cells;
    }

    /// Shows a cell that is already counted.
    void show(Finding finding) {
        show(counted(finding.rule()), finding);
    }

    private void show(Count counted, Finding finding) {
        if (counted.where.size() < keep) {
            counted.where.add(finding);
        }
        listener.accept(finding);
    }

    private Count counted(Class<?> rule) {
        return byRule.computeIfAbsent(rule, Count::new);
    }

    /// The checks that found something.
    ///
    /// @param among how many grants there are of a kind
    List<Check> checks(ToLongFunction<Among> among) {
        return byRule.values().stream().map(counted -> check(counted, among)).toList();
    }

    private static Check check(Count counted, ToLongFunction<Among> among) {
        var about = Notice.about(counted.rule);
        return new Check(
                counted.code,
                about.severity(),
                number(counted.rule),
                Among.of(counted.rule),
                counted.grants,
                Math.max(counted.grants, among.applyAsLong(Among.of(counted.rule))),
                counted.cells,
                counted.where,
                about.what(),
                about.fix());
    }

    private static int number(Class<?> rule) {
        var counted = rule.getAnnotation(Counted.class);
        return counted == null ? 0 : counted.check();
    }

    /// The worst first, then in the order of the published checks, ours after them.
    static Comparator<Check> order() {
        return Comparator.comparing(Check::severity)
                .thenComparingInt(check -> check.number() == 0 ? Integer.MAX_VALUE : check.number())
                .thenComparing(Check::code);
    }
}
