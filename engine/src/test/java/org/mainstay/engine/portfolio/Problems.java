package org.mainstay.engine.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// Made-up problems that are small enough to try every portfolio of.
final class Problems {

    private static final long PERSON = 1_000_000;
    /// One world that stays as it is.
    static final List<Problem.Scenario> CALM = List.of(new Problem.Scenario(1, List.of(PERSON), List.of(PERSON)));

    private final SplittableRandom random;
    private final int cells;
    private final int worlds;
    private final int headings;
    private final int scenarios;
    private final boolean uneven;

    private Problems(SplittableRandom random) {
        this.random = random;
        cells = 1 + random.nextInt(6);
        worlds = 1 + random.nextInt(2);
        headings = 1 + random.nextInt(3);
        scenarios = 1 + random.nextInt(5);
        uneven = random.nextBoolean();
    }

    /// Lines that cost and lose something and reach nobody: a question about money alone.
    static Problem money(List<Problem.Line> lines, List<Long> allowed) {
        return new Problem(lines, List.of(), CALM, allowed, List.of(), List.of(), List.of(), null, Risk.NEUTRAL);
    }

    static Problem.Option option(Problem.Kind kind, long cost, long loss) {
        return new Problem.Option(kind, List.of(cost), loss, List.of());
    }

    /// A problem with everything that a problem can hold, at random.
    static Problem random(long seed, int lines, int options) {
        return new Problems(new SplittableRandom(seed)).make(lines, options);
    }

    private Problem make(int many, int options) {
        var lines = IntStream.range(0, many)
                .mapToObj(line -> new Problem.Line("line " + line, random.nextInt(6) == 0, options(options)))
                .toList();
        var allowed = IntStream.range(0, headings)
                .mapToObj(heading -> (long) (lines.stream()
                                .mapToLong(line ->
                                        line.options().getFirst().costs().get(heading))
                                .sum()
                        * random.nextDouble(0.6, 1)))
                .toList();
        var lastOption = options - 1;
        var merge = new Problem.Merge(List.of(new Problem.Place(0, lastOption), new Problem.Place(1, lastOption)));
        var conflict = new Problem.Conflict(new Problem.Place(0, lastOption), new Problem.Place(many - 1, 0));
        var body = new Problem.Body(
                List.of(new Problem.Place(0, 0), new Problem.Place(many - 1, 1)), random.nextLong(3_000_000_000L));
        return new Problem(
                lines,
                IntStream.range(0, cells).mapToObj(cell -> cell()).toList(),
                IntStream.range(0, scenarios).mapToObj(one -> scenario()).toList(),
                allowed,
                maybe(2, merge),
                maybe(2, conflict),
                maybe(2, body),
                equity(),
                new Risk(random.nextLong(PERSON), random.nextLong(PERSON + 1)));
    }

    private <T> List<T> maybe(int outOf, T one) {
        return random.nextInt(outOf) == 0 ? List.of(one) : List.of();
    }

    private Problem.@Nullable Equity equity() {
        return random.nextInt(4) == 0 ? new Problem.Equity(200_000 + random.nextLong(700_000)) : null;
    }

    private List<Problem.Option> options(int many) {
        var options = new ArrayList<Problem.Option>();
        for (var option = 0; option < many; option++) {
            var kind = option == 0 ? Problem.Kind.KEEP : option == many - 1 ? Problem.Kind.END : Problem.Kind.CUT;
            var costs = LongStream.range(0, headings)
                    .mapToObj(heading ->
                            kind == Problem.Kind.KEEP ? random.nextLong(1000, 10_000) : random.nextLong(-500, 8500))
                    .toList();
            var reaches = IntStream.range(0, cells)
                    .filter(cell -> random.nextBoolean())
                    .mapToObj(cell -> new Problem.Reach(cell, random.nextLong(50 * PERSON)))
                    .toList();
            var loss = random.nextInt(3) == 0 ? random.nextLong(-2_000_000_000L, 2_000_000_000L) : 0;
            options.add(new Problem.Option(kind, costs, loss, reaches, byScenario()));
        }
        return options;
    }

    /// In half of the problems what an option loses hangs on the scenario too.
    private List<Long> byScenario() {
        return uneven && random.nextInt(4) > 0
                ? LongStream.range(0, scenarios)
                        .mapToObj(scenario -> random.nextLong(-2_000_000_000L, 2_000_000_000L))
                        .toList()
                : List.of();
    }

    private Problem.Cell cell() {
        return new Problem.Cell(
                random.nextInt(worlds),
                random.nextLong(100 * PERSON),
                random.nextLong(150),
                random.nextInt(5) == 0 ? random.nextLong(10 * PERSON) : 0,
                random.nextInt(3) == 0);
    }

    private Problem.Scenario scenario() {
        return new Problem.Scenario(random.nextLong(1, 6), factors(), factors());
    }

    private List<Long> factors() {
        return LongStream.range(0, worlds)
                .mapToObj(world -> random.nextInt(8) == 0 ? 0L : random.nextLong(PERSON / 2, 3 * PERSON / 2))
                .toList();
    }
}
