package org.mainstay.engine.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.engine.effort.Effort;
import org.mainstay.engine.effort.Ending;

class OptimiserTest {

    private static final long PLENTY = 20_000_000_000L;

    static IntStream seeds() {
        return IntStream.range(0, 240);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theBestOfAllPortfoliosIsFoundAndProven(int seed) {
        var problem = Problems.random(seed, 3 + seed % 3, 2 + seed % 4);
        proves(problem, Optimiser.solve(problem, Effort.of(PLENTY)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 4, 6})
    void theBestOfFiveToTheEighthPortfoliosIsFoundAndProven(long seed) {
        var problem = Problems.random(seed, 8, 5);
        var best = Optimiser.solve(problem, Effort.of(PLENTY));
        assertThat(best.found()).isTrue();
        proves(problem, best);
    }

    private static void proves(Problem problem, Optimum best) {
        assertThat(best.ending()).isEqualTo(Ending.PROVEN);
        assertThat(best.value()).isEqualTo(Exhaustive.best(problem));
        if (best.found()) {
            assertThat(Exhaustive.loss(problem, best.options())).isEqualTo(best.value());
            assertThat(best.gap()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 3, 7, 11, 15, 19, 23, 1000, 100_000})
    void howeverLittleIsSpentTheBoundHoldsAndTheBestIsAllowed(long effort) {
        var problem = Problems.random(2, 8, 5);
        var best = Optimiser.solve(problem, Effort.of(effort));
        assertThat(best.bound()).isLessThanOrEqualTo(Exhaustive.best(problem));
        if (best.found()) {
            assertThat(best.value()).isEqualTo(Exhaustive.loss(problem, best.options()));
            assertThat(best.gap()).isNotNegative();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 10, 20, 25, 30, 35})
    void theBestButOneIsFoundWhereTheBestIsExcluded(long seed) {
        var problem = Problems.random(seed, 5, 3);
        var best = Optimiser.solve(problem, Effort.of(PLENTY));
        var others = problem.without(best.options());
        assertThat(best.found()).isTrue();
        proves(others, Optimiser.solve(others, Effort.of(PLENTY)));
    }

    @Test
    void whoeverAsksCanStopIt() {
        var best = Optimiser.solve(Problems.random(2, 8, 5), Effort.of(PLENTY, () -> true));
        assertThat(best.ending()).isEqualTo(Ending.CANCELLED);
        assertThat(best.proven()).isFalse();
    }

    @Test
    void theSameEffortGivesTheSameAnswer() {
        var problem = Problems.random(4, 8, 5);
        assertThat(Optimiser.solve(problem, Effort.of(200_000)))
                .isEqualTo(Optimiser.solve(problem, Effort.of(200_000)));
    }

    @Test
    void whereNothingIsAllowedThatIsProven() {
        var line = new Problem.Line("line", false, List.of(Problems.option(Problem.Kind.KEEP, 100, 0)));
        var best = Optimiser.solve(Problems.money(List.of(line), List.of(99L)), Effort.of(PLENTY));
        assertThat(best.found()).isFalse();
        assertThat(best.proven()).isTrue();
    }

    @Test
    void aDutyIsNotEndedHoweverMuchThatWouldSave() {
        var options = List.of(
                Problems.option(Problem.Kind.KEEP, 100, 0),
                Problems.option(Problem.Kind.CUT, 50, 10),
                Problems.option(Problem.Kind.END, 0, 1));
        var problem = Problems.money(List.of(new Problem.Line("line", true, options)), List.of(60L));
        assertThat(Optimiser.solve(problem, Effort.of(PLENTY)).options()).containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void oneOfEachUnderOneBudgetIsWhatDynamicProgrammingFinds(long seed) {
        var random = new SplittableRandom(seed);
        var lines = new ArrayList<Problem.Line>();
        for (var line = 0; line < 30; line++) {
            var options = new ArrayList<Problem.Option>();
            for (var option = 0; option < 5; option++) {
                options.add(Problems.option(Problem.Kind.CUT, random.nextLong(60), random.nextLong(1000)));
            }
            lines.add(new Problem.Line("line " + line, false, options));
        }
        var best = Optimiser.solve(Problems.money(lines, List.of(700L)), Effort.of(PLENTY));
        assertThat(best.proven()).isTrue();
        assertThat(best.value()).isCloseTo(knapsack(lines, 700), within(1e-6));
    }

    private static double knapsack(List<Problem.Line> lines, int money) {
        var least = new double[money + 1];
        for (var line : lines) {
            var next = new double[money + 1];
            for (var left = 0; left <= money; left++) {
                next[left] = Double.POSITIVE_INFINITY;
                for (var option : line.options()) {
                    var cost = option.costs().getFirst().intValue();
                    if (cost <= left) {
                        next[left] = Math.min(next[left], least[left - cost] + option.loss());
                    }
                }
            }
            least = next;
        }
        return least[money];
    }

    @Test
    void ofVeryManyMergersAGoodPortfolioIsFoundBeforeAnyBound() {
        var problem = manyMergers(new SplittableRandom(600));

        var soon = Optimiser.solve(problem, Effort.of(400_000));
        var later = Optimiser.solve(problem, Effort.of(200_000_000));

        assertThat(soon.found()).isTrue();
        assertThat(soon.value()).isLessThan(1.05 * later.bound());
        assertThat(soon.bound()).isLessThanOrEqualTo(later.value());
    }

    /// Each line can end, or merge with the next, which saves half as much and loses far less.
    private static Problem manyMergers(SplittableRandom random) {
        var lines = new ArrayList<Problem.Line>();
        var merges = new ArrayList<Problem.Merge>();
        for (var line = 0; line < 400; line++) {
            var saved = 1_000 + random.nextLong(20_000);
            var lost = 1_000 + random.nextLong(50_000);
            var options = new ArrayList<>(
                    List.of(Problems.option(Problem.Kind.KEEP, 0, 0), Problems.option(Problem.Kind.END, -saved, lost)));
            if (line % 4 != 3) {
                options.add(Problems.option(Problem.Kind.MERGE, -saved / 2, lost / 5));
                merges.add(new Problem.Merge(
                        List.of(new Problem.Place(line, 2), new Problem.Place(line + 1, line % 4 == 2 ? 2 : 3))));
            }
            if (line % 4 != 0) {
                options.add(Problems.option(Problem.Kind.MERGE, 0, 0));
            }
            lines.add(new Problem.Line("line " + line, false, options));
        }
        return new Problem(
                lines, List.of(), Problems.CALM, List.of(-500_000L), merges, List.of(), List.of(), null, Risk.NEUTRAL);
    }
}
