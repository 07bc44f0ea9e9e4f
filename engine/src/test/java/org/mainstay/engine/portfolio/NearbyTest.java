package org.mainstay.engine.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.portfolio.Portfolio.Proposal;
import org.mainstay.engine.relationship.FundingLine;

class NearbyTest {

    private static final long PERSON = 1_000_000;

    private final Proposal a = end("A");
    private final Proposal b = end("B");
    private final Proposal c = end("C");
    private final Proposal d = end("D");
    private final Sums scores = new Sums();
    private final List<Set<Proposal>> asked = new ArrayList<>();

    private static Proposal end(String name) {
        return new Proposal(new Change.End(Lines.free(name, 100)), true);
    }

    private static FundingLine line(Proposal proposal) {
        return proposal.change().line();
    }

    private NearbyTest losing(Proposal proposal, long people) {
        scores.put(line(proposal), 0, people * PERSON, false);
        return this;
    }

    private double loss(List<Proposal> chosen) {
        return scores.value(scores.losses(BestSearch.changes(chosen)));
    }

    /// The best of all that the model was asked about.
    private Set<Proposal> best(List<Proposal> chosen, long targetPence) {
        new Nearby(scores, List.of(a, b, c, d), targetPence).improve(chosen, any -> true, some -> {
            asked.add(Set.copyOf(some));
            return loss(some);
        });
        return asked.getLast();
    }

    @Test
    void twoChangesThatLoseLessTogetherAreFoundThoughEachAloneLosesMore() {
        losing(a, 10).losing(b, 10).losing(c, 12).losing(d, 12);
        scores.backUps(line(c), line(d)).together(-16 * PERSON);

        assertThat(best(List.of(a, c), 200_00)).isEqualTo(Set.of(c, d));
    }

    @Test
    void whatIsNotNeededForTheTargetIsGivenUp() {
        losing(a, 10).losing(b, 5).losing(c, 12).losing(d, 12);

        assertThat(best(List.of(a, b), 100_00)).isEqualTo(Set.of(b));
    }

    @Test
    void whereNothingNearIsBetterTheModelIsNotAskedAgain() {
        losing(a, 10).losing(b, 10).losing(c, 12).losing(d, 12);

        best(List.of(a, b), 200_00);

        assertThat(asked).containsExactly(Set.of(a, b));
    }

    @Test
    void whatIsRuledOutQuicklyIsNotPutToTheModel() {
        losing(a, 10).losing(b, 5).losing(c, 12).losing(d, 12);

        new Nearby(scores, List.of(a, b), 100_00).improve(List.of(a), some -> !some.contains(b), some -> {
            asked.add(Set.copyOf(some));
            return loss(some);
        });

        assertThat(asked).containsExactly(Set.of(a));
    }

    @Test
    void aSumOfLossesAndGainsIsMeasuredByWhatEachComesTo() {
        losing(a, 10).losing(b, -9);

        var both = Stream.of(a, b).map(Proposal::change).toList();

        assertThat(scores.size(both, 1)).isEqualTo(19 * 100 * PERSON);
        assertThat(scores.size(both, -4e9)).isEqualTo(4e9);
    }
}
