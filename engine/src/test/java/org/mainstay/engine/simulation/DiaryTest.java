package org.mainstay.engine.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mainstay.engine.simulation.Worlds.POUND;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.simulation.Intervention.Reduce;

/// What is written down of one provider is what the run lived, no more and no less.
class DiaryTest {

    /// £12,000 of reserves, £48,000 a year of fixed cost, £36,000 left once the council goes: £1,000 short a month.
    private static final World SHORT = new World(
            List.of(new Provider("short", 48_000 * POUND, 36_000 * POUND, 12_000 * POUND)),
            List.of(new Supply(0, 0, 12_000 * POUND, POUND, 0, List.of())),
            List.of());

    private static final Behaviour RULE =
            Worlds.behaviour(Behaviour.ALL, Behaviour.ALL, new ClosureRule.QuarterEnds(Behaviour.ALL));

    @Test
    void theMonthsOfADiaryAddUpToTheYearsOfARun() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var world = Worlds.random(random);
            var simulation = Simulation.of(world, Worlds.randomBehaviour(random), Calendar.monthly(3));
            var interventions = Worlds.randomInterventions(random, world);
            var course = simulation.run(interventions);

            for (int provider = 0; provider < world.providers().size(); provider++) {
                var diary = simulation.diary(provider, interventions);
                for (int year = 0; year < 3; year++) {
                    assertThat(sums(diary, year)).isEqualTo(sums(course, world, provider, year));
                }
            }
        }
    }

    @Test
    void reservesLastUntilTheMonthThatTheyMust() {
        var diary = Simulation.of(SHORT, RULE, Calendar.monthly(2)).diary(0, List.of(new Reduce(0, 0, 0)));

        assertThat(diary.entries().get(7).reserves()).isEqualTo(4_000 * POUND);
        assertThat(diary.entries().get(7).runway()).isEqualTo(1_000_000);
        assertThat(diary.entries().get(8).runway()).isEqualTo(750_000);
        assertThat(diary.entries().get(11).reserves()).isZero();
        assertThat(diary.closure()).isEqualTo(new Closure(0, 11, 36_000 * POUND, 48_000 * POUND, 0, 0));
        assertThat(diary.entries().get(12).rates()).isNull();
        assertThat(diary.entries().get(12).runway()).isZero();
    }

    @Test
    void theClosingRuleLooksAtQuarterEnds() {
        var diary = Simulation.of(SHORT, RULE, Calendar.monthly(1)).diary(0, List.of());

        assertThat(diary.entries().stream().filter(Diary.Entry::endsQuarter).map(Diary.Entry::step))
                .containsExactly(2, 5, 8, 11);
        assertThat(diary.closure()).isNull();
    }

    @Test
    void whatOthersTakeAwayAndGiveBackAddsUpToWhatTheyPay() {
        var behaviour = new Behaviour(
                List.of(0L),
                Behaviour.ALL,
                Behaviour.ALL,
                0,
                new Behaviour.OtherFunders(320_000, 300_000, 12_000_000),
                new ClosureRule.Never());
        var diary = Simulation.of(SHORT, behaviour, Calendar.monthly(2)).diary(0, List.of(new Reduce(0, 3, 0)));

        assertThat(rates(diary, 2).withdrawn()).isZero();
        var first = rates(diary, 3);
        assertThat(first.withdrawn()).isEqualTo(3_840 * POUND);
        assertThat(first.replaced()).isZero();
        assertThat(first.other()).isEqualTo(32_160 * POUND);
        var later = rates(diary, 15);
        assertThat(later.replaced()).isEqualTo(2_275_63L);
        assertThat(later.other()).isEqualTo(later.otherBefore() - later.withdrawn() + later.replaced());
        assertThat(later.inDeficit()).isTrue();
    }

    @Test
    void whoIsTurnedAwayCameOrWaited() {
        var world = new World(
                List.of(new Provider("half", 0, 0, 0L)),
                List.of(new Supply(0, 0, 600 * POUND, POUND, 1_200 * Worlds.PERSON, List.of(Worlds.share(0, 1_200)))),
                List.of(new Cell(0, 0, 0)));
        var diary = Simulation.of(world, Worlds.behaviour(0, 0, new ClosureRule.Never()), Calendar.monthly(1))
                .diary(0, List.of());

        assertThat(diary.entries().get(0).served()).isEqualTo(50 * Worlds.PERSON);
        assertThat(diary.entries().get(0).turnedAway()).isEqualTo(50 * Worlds.PERSON);
        assertThat(diary.entries().get(1).turnedAway()).isEqualTo(100 * Worlds.PERSON);
        assertThat(rates(diary, 0).activity()).isEqualTo(500_000);
    }

    private static Rates rates(Diary diary, int step) {
        return Objects.requireNonNull(diary.entries().get(step).rates());
    }

    private static List<Long> sums(Diary diary, int year) {
        var entries = diary.entries().subList(12 * year, 12 * year + 12);
        return List.of(
                entries.stream().mapToLong(Diary.Entry::council).sum(),
                entries.stream().mapToLong(Diary.Entry::other).sum(),
                entries.stream().mapToLong(Diary.Entry::spent).sum(),
                entries.stream().mapToLong(Diary.Entry::served).sum(),
                entries.getLast().reserves());
    }

    private static List<Long> sums(Course course, World world, int provider, int year) {
        var own = IntStream.range(0, world.supplies().size())
                .filter(supply -> world.supplies().get(supply).provider() == provider)
                .toArray();
        return List.of(
                IntStream.of(own)
                        .mapToLong(supply -> course.councilPence(year, supply))
                        .sum(),
                course.otherIncomePence(year, provider),
                course.spendPence(year, provider),
                IntStream.of(own)
                        .mapToLong(supply -> course.servedOwn(year, supply) + course.servedOthers(year, supply))
                        .sum(),
                course.reservesPence(year, provider));
    }
}
