package org.mainstay.engine.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mainstay.engine.loss.Places.PERSON;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.effort.Effort;
import org.mainstay.engine.effort.Ending;

class LossSearchTest {

    private static final Effort PLENTY = Effort.of(Long.MAX_VALUE);
    private static final int T1 = 0;
    private static final int T2 = 1;
    private static final int S = 2;
    private static final int U = 3;

    private static LossSearch twins() {
        return LossSearch.of(Removals.of(Places.twins()), 10);
    }

    private static List<Found> found(Worst worst) {
        return worst.losses().stream()
                .map(loss -> new Found(loss.people(), loss.bodies()))
                .toList();
    }

    @Test
    void aloneEachTwinIsWorthless() {
        assertThat(found(twins().singles()))
                .containsExactly(
                        new Found(30 * PERSON, List.of(S)),
                        new Found(20 * PERSON, List.of(U)),
                        new Found(0, List.of(T1)),
                        new Found(0, List.of(T2)));
    }

    @Test
    void ofAllPairsTheTwinsHurtMostWhichTakingTheWorstTwiceDoesNotSee() {
        var pairs = twins().pairs();

        assertThat(found(pairs.worst()))
                .hasSize(6)
                .startsWith(new Found(100 * PERSON, List.of(T1, T2)), new Found(50 * PERSON, List.of(S, U)));
        assertThat(pairs.worst().proven()).isTrue();
        assertThat(found(twins().greedy(2))).containsExactly(new Found(50 * PERSON, List.of(S, U)));
    }

    @Test
    void onlyTheTwinsHideBehindEachOther() {
        assertThat(twins().pairs().hidden())
                .extracting(hidden -> new Found(hidden.beyond(), hidden.loss().bodies()))
                .containsExactly(new Found(100 * PERSON, List.of(T1, T2)));
    }

    @Test
    void ofAllTriplesTheTwinsWithTheLargestOtherHurtMost() {
        assertThat(found(twins().triples(PLENTY, percent -> {})))
                .startsWith(new Found(130 * PERSON, List.of(T1, T2, S)));
        assertThat(found(twins().greedy(3)).getFirst().people()).isEqualTo(50 * PERSON);
    }

    @Test
    void fourAreFoundFromThreeAndSaidToBeAtLeastSoBad() {
        var search = twins();

        var four = search.atLeast(4, List.of(search.triples(PLENTY, percent -> {})));

        assertThat(found(four)).containsExactly(new Found(150 * PERSON, List.of(T1, T2, S, U)));
        assertThat(four.proven()).isFalse();
    }

    @Test
    void whatIsPassedOverIsNeverAmongTheWorst() {
        var random = new Random(42);
        for (var place = 0; place < 1_000; place++) {
            var bodies = place % 100 == 0 ? 40 : 3 + random.nextInt(8);
            var removals = Removals.of(Places.random(random, bodies), Places.cascade(random, bodies));

            var worst = LossSearch.of(removals, 5).triples(PLENTY, percent -> {});

            assertThat(found(worst)).as("place %s", place).isEqualTo(allTriples(removals));
            assertThat(worst.proven()).isTrue();
        }
    }

    private static List<Found> allTriples(Removals removals) {
        var all = new ArrayList<Found>();
        for (var one = 0; one < removals.bodies(); one++) {
            for (var two = one + 1; two < removals.bodies(); two++) {
                for (var three = two + 1; three < removals.bodies(); three++) {
                    var bodies = List.of(one, two, three);
                    all.add(new Found(removals.lost(bodies), bodies));
                }
            }
        }
        return Found.best(all.stream(), 5);
    }

    @Test
    void whoeverCancelsGetsTheWorstFoundSoFar() {
        var random = new Random(1);
        var search = LossSearch.of(Removals.of(Places.random(random, 30)), 3);

        var worst = search.triples(Effort.of(Long.MAX_VALUE, () -> true), percent -> {});

        assertThat(worst.ending()).isEqualTo(Ending.CANCELLED);
        assertThat(worst.losses()).hasSize(3);
        assertThat(worst.looked()).isLessThan(worst.all());
    }

    @Test
    void spentEffortIsSaid() {
        var search = LossSearch.of(Removals.of(Places.random(new Random(1), 30)), 3);

        assertThat(search.triples(Effort.of(1), percent -> {}).ending()).isEqualTo(Ending.SPENT);
    }

    @Test
    void progressRisesToTheWhole() {
        var seen = new ArrayList<Integer>();

        LossSearch.of(Removals.of(Places.random(new Random(1), 30)), 3).triples(PLENTY, seen::add);

        assertThat(seen).isSorted().endsWith(100);
    }

    @Test
    void fewerThanThreeBodiesMakeNoTriple() {
        var place = Places.world(1, 1, Places.supply(0, 10, Places.share(0, 10)));

        var worst = LossSearch.of(Removals.of(place), 3).triples(PLENTY, percent -> {});

        assertThat(worst.losses()).isEmpty();
        assertThat(worst.proven()).isTrue();
    }

    @Test
    void anAnswerMustHoldSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LossSearch.of(Removals.of(Places.twins()), 0))
                .withMessage("An answer must hold at least one loss, not 0.");
    }
}
