package org.mainstay.ingest.trial;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// Which notices the tests of this module raised, and which of the same readings did without them.
public final class Raised {

    /// By who read: how many readings there were, and how many raised each code.
    private static final Map<String, Tally> TALLIES = new ConcurrentHashMap<>();

    private Raised() {}

    private static final class Tally {
        private final AtomicLong readings = new AtomicLong();
        private final Map<String, AtomicLong> raised = new ConcurrentHashMap<>();
    }

    public static void add(String reader, Collection<String> codes) {
        var tally = TALLIES.computeIfAbsent(reader, first -> new Tally());
        tally.readings.incrementAndGet();
        Set.copyOf(codes)
                .forEach(code -> tally.raised
                        .computeIfAbsent(code, first -> new AtomicLong())
                        .incrementAndGet());
    }

    static long readings() {
        return TALLIES.values().stream()
                .mapToLong(tally -> tally.readings.get())
                .sum();
    }

    /// Whether some reading raised it.
    static boolean ever(String code) {
        return TALLIES.values().stream().anyMatch(tally -> tally.raised.containsKey(code));
    }

    /// Whether whoever raised it read something else without raising it.
    static boolean notAlways(String code) {
        return TALLIES.values().stream()
                .anyMatch(tally ->
                        tally.raised.containsKey(code) && tally.raised.get(code).get() < tally.readings.get());
    }
}
