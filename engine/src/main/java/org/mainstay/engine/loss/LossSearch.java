package org.mainstay.engine.loss;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.mainstay.engine.effort.Effort;
import org.mainstay.engine.effort.Ending;

/// Finds what would hurt most: one body, two, three, exactly; more than three, at least so much.
///
/// To take the worst body again and again is no substitute: two that back each other up each look
/// worthless.
public final class LossSearch {

    private final Removals removals;
    private final int most;

    private LossSearch(Removals removals, int most) {
        this.removals = removals;
        this.most = most;
    }

    /// Searches a place.
    ///
    /// @param most how many losses an answer holds
    public static LossSearch of(Removals removals, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("An answer must hold at least one loss, not %s.".formatted(most));
        }
        return new LossSearch(removals, most);
    }

    /// Every body by itself.
    public Worst singles() {
        var best = Found.best(IntStream.range(0, removals.bodies()).mapToObj(body -> look(List.of(body))), most);
        return worst(1, best, Ending.PROVEN, sets(1));
    }

    /// Every two bodies.
    public Backups pairs() {
        var alone = IntStream.range(0, removals.bodies())
                .mapToLong(body -> removals.lost(List.of(body)))
                .toArray();
        var rows = IntStream.range(0, alone.length)
                .parallel()
                .mapToObj(first -> row(first, alone))
                .toList();
        var best = Found.best(rows.stream().flatMap(row -> row.best.stream()), most);
        var hidden = Found.best(rows.stream().flatMap(row -> row.hidden.stream()), most);
        return new Backups(
                worst(2, best, Ending.PROVEN, sets(2)),
                hidden.stream()
                        .map(one -> new Backups.Hidden(removals.loss(one.bodies()), one.people()))
                        .toList());
    }

    /// The best of all pairs whose first body is given.
    private record Row(List<Found> best, List<Found> hidden) {}

    private Row row(int first, long[] alone) {
        var all = IntStream.range(first + 1, alone.length)
                .mapToObj(second -> look(List.of(first, second)))
                .toList();
        var hidden = all.stream()
                .flatMap(pair -> hidden(pair, alone[first], alone[pair.bodies().getLast()]));
        return new Row(Found.best(all.stream(), most), Found.best(hidden, most));
    }

    /// More is behind the two than either shows.
    private static Stream<Found> hidden(Found pair, long first, long second) {
        var beyond = pair.people() - first - second;
        return beyond > Math.max(first, second) ? Stream.of(new Found(beyond, pair.bodies())) : Stream.empty();
    }

    /// Every three bodies, unless the effort is spent or somebody cancels first: then the worst found
    /// so far.
    ///
    /// @param progress told a percentage that never falls
    public Worst triples(Effort effort, IntConsumer progress) {
        var search = new TripleSearch(removals, most, grown(pairs().worst()));
        var ending = search.run(effort, progress);
        return worst(3, search.best(), ending, search.settled());
    }

    /// Always the worst to add to those that go already: what somebody does who looks at one body at a
    /// time.
    public Worst greedy(int size) {
        var gone = new Found(0, List.of());
        for (var step = 0; step < Math.min(size, removals.bodies()); step++) {
            gone = Found.best(more(gone), 1).getFirst();
        }
        return worst(size, List.of(gone), Ending.SPENT, 1);
    }

    /// Some of the worst sets of four or more: others may be worse still. The worst pairs and triples
    /// and what [#greedy] takes are each added to, always by the worst.
    ///
    /// @param smaller the worst of smaller sizes
    public Worst atLeast(int size, List<Worst> smaller) {
        var found = new ArrayList<Found>();
        Stream.concat(Stream.of(greedy(1)), smaller.stream())
                .flatMap(worst -> worst.losses().stream())
                .map(loss -> new Found(loss.people(), loss.bodies()))
                .filter(start -> start.bodies().size() <= size)
                .forEach(start -> found.add(grow(start, size)));
        return worst(size, Found.best(found.stream(), most), Ending.SPENT, found.size());
    }

    private Found grow(Found start, int size) {
        var gone = start;
        while (gone.bodies().size() < Math.min(size, removals.bodies())) {
            gone = Found.best(more(gone), 1).getFirst();
        }
        return gone;
    }

    private List<Found> grown(Worst pairs) {
        return Found.best(pairs.losses().stream().flatMap(loss -> more(new Found(loss.people(), loss.bodies()))), most);
    }

    /// The same set with each other body added.
    private Stream<Found> more(Found gone) {
        return IntStream.range(0, removals.bodies())
                .boxed()
                .filter(body -> !gone.bodies().contains(body))
                .map(body -> look(Stream.concat(gone.bodies().stream(), Stream.of(body))
                        .sorted()
                        .toList()));
    }

    private Found look(List<Integer> bodies) {
        return new Found(removals.lost(bodies), bodies);
    }

    private Worst worst(int size, List<Found> best, Ending ending, long looked) {
        var losses = best.stream().map(found -> removals.loss(found.bodies())).toList();
        return new Worst(size, losses, ending, looked, sets(size));
    }

    /// How many sets of a size there are.
    private long sets(int size) {
        return LongStream.range(0, size).reduce(1, (sets, at) -> sets * (removals.bodies() - at) / (at + 1));
    }
}
