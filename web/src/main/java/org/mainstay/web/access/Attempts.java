package org.mainstay.web.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// Counts wrong passwords, codes or links by the address they came from, so that one machine cannot try everybody's.
///
/// Kept in memory: a restart forgets it, while the lock on a person stays.
public final class Attempts {

    private static final int MOST = 30;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int ADDRESSES = 10_000;

    private final Clock clock;
    private final Map<String, Count> counts = new LinkedHashMap<>();

    public Attempts(Clock clock) {
        this.clock = clock;
    }

    private record Count(Instant from, int failures) {}

    /// Whether nothing more is taken from an address for now.
    public synchronized boolean exhausted(String address) {
        var count = counts.get(address);
        return count != null && fresh(count) && count.failures() >= MOST;
    }

    public synchronized void failed(String address) {
        var count = counts.remove(address);
        counts.put(
                address,
                count != null && fresh(count)
                        ? new Count(count.from(), count.failures() + 1)
                        : new Count(clock.instant(), 1));
        if (counts.size() > ADDRESSES) {
            counts.remove(counts.keySet().iterator().next());
        }
    }

    private boolean fresh(Count count) {
        return clock.instant().isBefore(count.from().plus(WINDOW));
    }
}
