package org.mainstay.engine.matching;

import java.util.AbstractList;
import java.util.Comparator;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;

/// Organisations in order of id, some of them made only when somebody looks at them: of a country's register nearly
/// every entry is named by nothing else, and all of them together would fill the memory.
final class Listing extends AbstractList<Organisation> implements RandomAccess {

    private final List<Entry> entries;

    Listing(List<Entry> entries) {
        this.entries = entries.stream().sorted(Comparator.comparing(Entry::id)).toList();
    }

    /// One of them.
    ///
    /// @param organisation gives the same each time
    record Entry(String id, Supplier<Organisation> organisation) {

        static Entry of(Organisation organisation) {
            return new Entry(organisation.id(), () -> organisation);
        }
    }

    @Override
    public Organisation get(int index) {
        return entries.get(index).organisation().get();
    }

    @Override
    public int size() {
        return entries.size();
    }
}
