package org.mainstay.ingest.folder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.notice.Notice;

/// The account of one file while it is read, and after, when other files turn out to say the same.
final class Tally implements Readout {

    /// A ledger may have tens of thousands of notices of one kind: all are counted, this many are kept.
    private static final int EXAMPLES_OF_A_KIND = 20;

    private final List<Fact> facts = new ArrayList<>();
    private long[] pence = new long[16];
    private final BitSet withdrawn = new BitSet();
    private final Map<Class<?>, Long> counts = new HashMap<>();
    private final List<Notice> examples = new ArrayList<>();
    private long repeated;
    private long merged;
    private long rejected;
    private long acceptedPence;
    private long repeatedPence;
    private long rejectedPence;

    @Override
    public void accept(Fact fact, long moved) {
        if (facts.size() == pence.length) {
            pence = Arrays.copyOf(pence, pence.length * 2);
        }
        pence[facts.size()] = moved;
        facts.add(fact);
        acceptedPence = Math.addExact(acceptedPence, moved);
    }

    @Override
    public void merge() {
        merged++;
    }

    @Override
    public void reject(Notice why, long moved) {
        rejected++;
        rejectedPence = Math.addExact(rejectedPence, moved);
        note(why);
    }

    @Override
    public void note(Notice notice) {
        if (counts.merge(notice.getClass(), 1L, Long::sum) <= EXAMPLES_OF_A_KIND) {
            examples.add(notice);
        }
    }

    /// How many facts were accepted while reading, those withdrawn since among them.
    int size() {
        return facts.size();
    }

    Fact fact(int index) {
        return facts.get(index);
    }

    /// Counts an accepted fact as repeated instead.
    void withdrawAsRepeated(int index) {
        withdraw(index);
        repeated++;
        repeatedPence = Math.addExact(repeatedPence, pence[index]);
    }

    /// Counts an accepted fact as rejected instead.
    void withdrawAsRejected(int index, Notice why) {
        withdraw(index);
        reject(why, pence[index]);
    }

    List<Fact> listFacts() {
        if (withdrawn.isEmpty()) {
            return facts;
        }
        var left = new ArrayList<Fact>();
        for (var index = withdrawn.nextClearBit(0); index < facts.size(); index = withdrawn.nextClearBit(index + 1)) {
            left.add(facts.get(index));
        }
        return left;
    }

    Account account() {
        var accepted = (long) facts.size() - withdrawn.cardinality();
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

    SortedMap<String, Long> notices() {
        var notices = new TreeMap<String, Long>();
        counts.forEach((kind, count) -> notices.merge(Notice.code(kind), count, Long::sum));
        return notices;
    }

    List<Notice> examples() {
        return examples;
    }

    private void withdraw(int index) {
        withdrawn.set(index);
        acceptedPence = Math.subtractExact(acceptedPence, pence[index]);
    }
}
