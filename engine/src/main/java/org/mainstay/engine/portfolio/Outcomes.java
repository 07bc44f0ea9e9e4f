package org.mainstay.engine.portfolio;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// What options lose in each scenario beside the people they do not reach, laid out as one cell for each scenario: its
/// demand is the most that all lines could lose there, and an option meets as much of it as it loses less.
final class Outcomes {

    /// Numbers up to here can be multiplied by a factor in millionths.
    private static final long MOST = 1_000_000_000_000L;

    private static final int TEN = 10;

    private final int scenarios;
    private final long unit;
    /// By scenario and option.
    private final long[][] loss;
    private final long[][] most;
    private final long[] demand;
    private final long shift;

    private Outcomes(List<Problem.Line> lines, int scenarios) {
        this.scenarios = scenarios;
        unit = unit(lines);
        var options = lines.stream().flatMap(line -> line.options().stream()).toList();
        loss = new long[scenarios][options.size()];
        most = new long[scenarios][lines.size()];
        demand = new long[scenarios];
        var lowest = 0L;
        for (var scenario = 0; scenario < scenarios; scenario++) {
            lowest = Math.min(lowest, fill(scenario, lines));
        }
        // Without it the cell of a scenario in which all gain would be met before they are.
        shift = -lowest;
        for (var scenario = 0; scenario < scenarios; scenario++) {
            demand[scenario] += shift;
        }
    }

    /// Of problems where every option loses the same in all scenarios there are none.
    static Outcomes of(Problem problem) {
        var any = problem.lines().stream()
                .flatMap(line -> line.options().stream())
                .anyMatch(option -> !option.byScenario().isEmpty());
        return new Outcomes(problem.lines(), any ? problem.scenarios().size() : 0);
    }

    private static long unit(List<Problem.Line> lines) {
        var all = lines.stream()
                .flatMap(line -> line.options().stream())
                .flatMap(option -> option.byScenario().stream())
                .mapToLong(Math::abs)
                .sum();
        var unit = 1L;
        while (all / unit > MOST) {
            unit *= TEN;
        }
        return unit;
    }

    /// Answers the least that all lines lose in a scenario.
    private long fill(int scenario, List<Problem.Line> lines) {
        var at = 0;
        var least = 0L;
        for (var line = 0; line < lines.size(); line++) {
            var from = at;
            for (var option : lines.get(line).options()) {
                loss[scenario][at++] = option.byScenario().isEmpty()
                        ? 0
                        : Math.round((double) option.byScenario().get(scenario) / unit);
            }
            var own = Arrays.stream(loss[scenario], from, at).summaryStatistics();
            most[scenario][line] = own.getMax();
            demand[scenario] += own.getMax();
            least += own.getMin();
        }
        return least;
    }

    /// How many cells there are: one for each scenario, or none.
    int cells() {
        return scenarios;
    }

    /// What one of a cell weighs.
    long weight() {
        return unit;
    }

    long demand(int scenario) {
        return demand[scenario];
    }

    /// What every portfolio loses less, whatever happens, than its cells say.
    long shift() {
        return shift * unit;
    }

    /// How much of each cell an option meets.
    ///
    /// @param cell the number of the cell of a scenario
    List<Problem.Reach> reaches(int line, int option, IntUnaryOperator cell) {
        return IntStream.range(0, scenarios)
                .mapToObj(scenario ->
                        new Problem.Reach(cell.applyAsInt(scenario), most[scenario][line] - loss[scenario][option]))
                .filter(reach -> reach.people() > 0)
                .toList();
    }
}
