package org.mainstay.ingest.folder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.HowRead;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.notice.Notice;

/// Keeps the account of one file while it is read. Every notice is counted; only a few of each kind are kept.
final class Tally implements Readout {

    private static final int EXAMPLES = 20;

    private final List<Fact> facts = new ArrayList<>();
    private final Map<Class<?>, Counted> notices = new HashMap<>();
    private final boolean copy;
    private @Nullable HowRead how;
    private long accepted;
    private long repeated;
    private long merged;
    private long rejected;
    private long acceptedPence;
    private long repeatedPence;
    private long rejectedPence;

    /// @param copy whether the same bytes were read before, so that every fact of theirs is a repeat
    Tally(boolean copy) {
        this.copy = copy;
    }

    private static final class Counted {
        private long count;
        private final List<Notice> examples = new ArrayList<>();
    }

    @Override
    public void accept(Fact fact, long pence) {
        accepted++;
        acceptedPence = Math.addExact(acceptedPence, pence);
        if (copy) {
            repeat(pence);
        } else {
            facts.add(fact);
        }
    }

    @Override
    public void merge() {
        merged++;
    }

    @Override
    public void reject(Notice why, long pence) {
        rejected++;
        rejectedPence = Math.addExact(rejectedPence, pence);
        note(why);
    }

    @Override
    public void note(Notice notice) {
        var counted = notices.computeIfAbsent(notice.getClass(), kind -> new Counted());
        counted.count++;
        if (counted.examples.size() < EXAMPLES) {
            counted.examples.add(notice);
        }
    }

    @Override
    public void understood(HowRead howRead) {
        how = howRead;
    }

    @Nullable
    HowRead how() {
        return how;
    }

    /// A fact that was accepted turns out to say again what another row says.
    void repeat(long pence) {
        accepted--;
        acceptedPence -= pence;
        repeated++;
        repeatedPence = Math.addExact(repeatedPence, pence);
    }

    /// A fact that was accepted turns out to contradict one that is used.
    void retract(Notice why, long pence) {
        accepted--;
        acceptedPence -= pence;
        reject(why, pence);
    }

    /// A fact that was accepted turns out to be part of another fact of the same file.
    void becomePart() {
        accepted--;
        merged++;
    }

    List<Fact> facts() {
        return facts;
    }

    Account account() {
        return new Account(
                accepted + repeated + merged + rejected,
                accepted,
                repeated,
                merged,
                rejected,
                acceptedPence,
                repeatedPence,
                rejectedPence);
    }

    SortedMap<String, Long> counts() {
        var counts = new TreeMap<String, Long>();
        notices.forEach((kind, counted) -> counts.put(Notice.code(kind), counted.count));
        return counts;
    }

    /// In order of kind, then as they came.
    List<Notice> examples() {
        return notices.values().stream()
                .sorted(Comparator.comparing(
                        counted -> counted.examples.getFirst().code()))
                .flatMap(counted -> counted.examples.stream())
                .toList();
    }
}
