package org.mainstay.engine.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.portfolio.Portfolio.Proposal;

class FinalistsTest {

    private static final long PERSON = 1_000_000;

    private final Change a = new Change.End(Lines.free("A", 100));
    private final Change b = new Change.End(Lines.free("B", 100));

    private final Scores calm = new Sums().put(a.line(), 0, 100 * PERSON, false).put(b.line(), 0, 102 * PERSON, false);

    private final Finalists.Near first = near(a, 0);
    private final Finalists.Near second = near(b, 0);

    private Finalists.Near near(Change change, long breach) {
        var losses = calm.losses(List.of(change));
        return new Finalists.Near(
                new BestSearch.Choice(List.of(new Proposal(change, true)), losses, breach, true), calm.value(losses));
    }

    private Finalists.Last choose(Scores scores, double ceiling, Finalists.Near... met) {
        return Finalists.of(scores, List.of(met), first.choice(), first.cost(), ceiling)
                .choose();
    }

    /// A shock in which one change loses so many people.
    private Scores shaken(Map<Change, Long> people) {
        return new Shaken(calm, people);
    }

    @Test
    void ofTwoThatLoseNearlyTheSameTheOneThatStandsTheShockIsTaken() {
        var scores = shaken(Map.of(a, 900L, b, 200L));

        assertThat(choose(scores, Double.MAX_VALUE, first, second).choice()).isEqualTo(second.choice());
        assertThat(choose(scores, Double.MAX_VALUE, first, second).told())
                .isEqualTo(
                        " Shocks were counted among the worst that may happen (Flood): of 2 choices near the best this"
                                + " one loses least then, by the weight of 349 people.");
    }

    @Test
    void theBestStaysWhereItStandsTheShockToo() {
        assertThat(choose(shaken(Map.of(a, 200L, b, 900L)), Double.MAX_VALUE, first, second))
                .extracting(Finalists.Last::choice, Finalists.Last::told)
                .containsExactly(
                        first.choice(),
                        " Shocks were counted among the worst that may happen (Flood): none of 1 choice near it loses"
                                + " less then.");
    }

    @Test
    void whatWouldBeWorseThanANarrowerApproachOrBreaksMoreIsNoFinalist() {
        var scores = shaken(Map.of(a, 900L, b, 200L));

        assertThat(choose(scores, first.cost(), first, second).choice()).isEqualTo(first.choice());
        assertThat(choose(scores, Double.MAX_VALUE, first, near(b, PERSON)).choice())
                .isEqualTo(first.choice());
    }

    @Test
    void withoutShocksNothingIsSaid() {
        assertThat(choose(calm, Double.MAX_VALUE, first, second)).isEqualTo(new Finalists.Last(first.choice(), ""));
    }

    /// The same scores in a place that a flood may befall.
    private record Shaken(Scores scores, Map<Change, Long> people) implements Scores {

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
        public Score score(List<Change> changes) {
            return scores.score(changes);
        }

        @Override
        public long savingPence(Change change) {
            return scores.savingPence(change);
        }

        @Override
        public long oncePence(Change change) {
            return scores.oncePence(change);
        }

        @Override
        public List<Long> losses(List<Change> changes) {
            return scores.losses(changes);
        }

        @Override
        public Scores calm() {
            return this;
        }

        @Override
        public Risk risk() {
            return scores.risk();
        }

        @Override
        public Standards standards() {
            return scores.standards();
        }

        @Override
        public long breach(List<Change> changes) {
            return scores.breach(changes);
        }
    }

    @Test
    void whereNobodySaysWhatMayBefallThePlaceNothingIsLostToIt() {
        assertThat(new Sums().shocks()).isEmpty();
        assertThat(new Sums().shockLosses(List.of())).isEmpty();
    }
}
