package org.mainstay.ingest.joining;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One part of a split area: its share of a count is its share of the residents, in whole people. The rest that whole
/// numbers leave goes to the parts with the largest fractions, so that the parts add up to the count.
///
/// @param people the residents of every part, null where not known
/// @param part which of them this is
record Share(List<@Nullable Integer> people, int part) {

    /// Null where the count is not known, or the residents of a part.
    @Nullable
    Long of(@Nullable Long count) {
        var known = people.stream().allMatch(residents -> residents != null);
        var all = known
                ? IntStream.range(0, people.size()).mapToLong(this::residents).sum()
                : 0;
        if (count == null || all == 0) {
            return null;
        }
        var floors = IntStream.range(0, people.size())
                .mapToLong(index -> count * residents(index) / all)
                .toArray();
        var rest = count - Arrays.stream(floors).sum();
        var order = IntStream.range(0, people.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer index) -> -(count * residents(index) % all)))
                .toList();
        return floors[part] + (order.indexOf(part) < rest ? 1 : 0);
    }

    private long residents(int index) {
        var residents = people.get(index);
        return residents == null ? 0 : residents;
    }
}
