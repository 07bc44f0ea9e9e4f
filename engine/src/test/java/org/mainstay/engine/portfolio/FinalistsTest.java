package org.mainstay.engine.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.portfolio.BestSearch.Choice;
import org.mainstay.engine.portfolio.Portfolio.Proposal;

class FinalistsTest {

    private static final long PERSON = 1_000_000;
    private static final long TARGET = 100_00;

    private final Change a = new Change.End(Lines.free("A", 100));
    private final Change b = new Change.End(Lines.free("B", 100));
    private final List<Proposal> candidates = List.of(new Proposal(a, true), new Proposal(b, true));

    private final Sums calm = new Sums().put(a.line(), 0, 100 * PERSON, false).put(b.line(), 0, 102 * PERSON, false);

    private final Choice first = choice(a, 0);

    private Choice choice(Change change, long breach) {
        return new Choice(List.of(new Proposal(change, true)), calm.losses(List.of(change)), breach, true);
    }

    private Finalists.Last choose(Scores scores, Choice... met) {
        var near = Stream.of(met)
                .map(one -> new Finalists.Near(one, calm.value(one.losses())))
                .toList();
        return new Finalists(
                        scores, BestSearch.Keeping.STANDARDS, TARGET, new Limits(Map.of(), Limits.EFFORT / 100, false))
                .choose(candidates, near, first, calm.value(first.losses()));
    }

    /// A shock in which one change loses so many people.
    private Scores shaken(Map<Change, Long> people) {
        return new Flooded(calm, people);
    }

    @Test
    void whatIsTheOnlyRefugeUnderAShockStaysThoughItsEndLosesLeastWithoutOne() {
        assertThat(choose(shaken(Map.of(a, 900L, b, 200L)), first))
                .extracting(
                        last -> last.choice().proposals(), last -> last.choice().losses(), Finalists.Last::told)
                .containsExactly(
                        List.of(new Proposal(b, true)),
                        List.of(102L * 100 * PERSON),
                        " Shocks were counted among the ways that the world may go (Flood). Without a shock this choice"
                                + " loses the weight of 102 people, and under the one that is hardest on it (Flood)"
                                + " it loses the weight of 200. Without them another choice would have been made: it loses the weight of"
                                + " 2 people less without a shock and of 349 more with all of them counted.");
    }

    @Test
    void theBestStaysWhereItStandsTheShockToo() {
        assertThat(choose(shaken(Map.of(a, 200L, b, 900L)), first))
                .extracting(Finalists.Last::choice, Finalists.Last::told)
                .containsExactly(
                        first,
                        " Shocks were counted among the ways that the world may go (Flood). Without a shock this choice"
                                + " loses the weight of 100 people, and under the one that is hardest on it (Flood)"
                                + " it loses the weight of 200. Without them the choice would have been the same.");
    }

    @Test
    void aChoiceThatServesMoreGains() {
        calm.put(b.line(), 0, -50 * PERSON, false);

        assertThat(choose(shaken(Map.of(a, 900L, b, 200L)), first).told())
                .contains("Without a shock this choice gains the weight of 50 people, and under");
    }

    @Test
    void whatTurnsOutBetterWithoutAShockTooIsTakenAndSaidToBe() {
        calm.put(b.line(), 0, 98 * PERSON, false);

        assertThat(choose(shaken(Map.of(a, 900L, b, 200L)), first).told())
                .endsWith(
                        "it loses the weight of 2 people more without a shock and of 351 more with all of them counted.");
    }

    @Test
    void whatLosesATwentiethMoreWithoutAShockIsNotTakenForItsSake() {
        calm.put(b.line(), 0, 106 * PERSON, false);

        assertThat(choose(shaken(Map.of(a, 900L, b, 200L)), first).choice()).isEqualTo(first);
    }

    @Test
    void withoutShocksNothingIsSaid() {
        assertThat(choose(calm, first)).isEqualTo(new Finalists.Last(first, ""));
    }

    /// The same scores in a place that a flood may befall.
    private record Flooded(Scores scores, Map<Change, Long> people) implements Retold {

        @Override
        public List<String> shocks() {
            return List.of("Flood");
        }

        @Override
        public List<Long> shockLosses(List<Change> changes) {
            return changes.stream()
                    .map(change -> people.getOrDefault(change, 0L) * 100 * PERSON)
                    .toList();
        }

        @Override
        public Scores calm() {
            return this;
        }
    }

    @Test
    void whereNobodySaysWhatMayBefallThePlaceNothingIsLostToIt() {
        assertThat(new Sums().shocks()).isEmpty();
        assertThat(new Sums().shockLosses(List.of())).isEmpty();
    }

    @Test
    void whatShocksDoNotTouchIsAnsweredAsWithoutThem() {
        var shaken = new Shaken(calm, 0);

        assertThat(shaken.calm()).isEqualTo(calm);
        assertThat(shaken.savingPence(a)).isEqualTo(calm.savingPence(a));
        assertThat(shaken.oncePence(a)).isEqualTo(calm.oncePence(a));
        assertThat(shaken.roomLost(a)).isEqualTo(calm.roomLost(a));
        assertThat(shaken.pools()).isEqualTo(calm.pools());
    }
}
