package org.mainstay.engine.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ClearingTest {

    private static final double[] ASSETS = {20, 20, 10};
    private static final double[] ELSEWHERE = {17, 18, 8};

    private final List<Link> ring = List.of(new Link(0, 1, 4), new Link(1, 2, 3), new Link(2, 0, 2));

    @Test
    void theRingPaysAllItOwes() {
        check(0, new double[] {4, 3, 2}, new double[] {1, 3, 3});
    }

    @Test
    void theRingStillPaysAllAfterTheSmallShock() {
        check(0.05, new double[] {4, 3, 2}, new double[] {0, 2, 2.5});
    }

    @Test
    void oneOfTheRingCannotPayAllAfterTheLargeShock() {
        check(0.10, new double[] {3, 3, 2}, new double[] {-1, 0, 2});
    }

    private void check(double shock, double[] payments, double[] equity) {
        var clearing = Clearing.of(3, ring);
        var means = means(shock);

        var paid = clearing.payments(means);

        assertThat(paid).containsExactly(payments, within(1e-9));
        assertThat(clearing.equity(means, paid)).containsExactly(equity, within(1e-9));
    }

    private static double[] means(double shock) {
        var means = new double[3];
        for (int body = 0; body < means.length; body++) {
            means[body] = ASSETS[body] * (1 - shock) - ELSEWHERE[body];
        }
        return means;
    }

    @Test
    void whereClosingDestroysNothingBothModelsPayTheSame() {
        var random = new SplittableRandom(3);
        for (int world = 0; world < 200; world++) {
            var debts = debts(random, 6);
            var means = means(random, 6);

            assertThat(Clearing.of(6, debts, 1, 1).payments(means))
                    .containsExactly(plain(6, debts, means), within(1e-6));
        }
    }

    /// Eisenberg and Noe as they write it, from above until nothing moves.
    private static double[] plain(int bodies, List<Link> debts, double[] means) {
        var owed = new double[bodies];
        debts.forEach(debt -> owed[debt.from()] += debt.weight());
        var paid = owed.clone();
        for (int turn = 0; turn < 20_000; turn++) {
            var before = paid.clone();
            var received = new double[bodies];
            debts.forEach(debt ->
                    received[debt.to()] += debt.weight() * before[debt.from()] / Math.max(1e-300, owed[debt.from()]));
            for (int body = 0; body < bodies; body++) {
                paid[body] = Math.min(owed[body], Math.max(0, means[body] + received[body]));
            }
        }
        return paid;
    }

    @Test
    void whoeverHasMoreNeverMakesAnyonePayLess() {
        var random = new SplittableRandom(5);
        for (int world = 0; world < 200; world++) {
            var clearing = Clearing.of(6, debts(random, 6), 0.7, 0.9);
            var means = means(random, 6);
            var richer = means.clone();
            richer[random.nextInt(6)] += random.nextDouble(5);

            var before = clearing.payments(means);
            var after = clearing.payments(richer);

            for (int body = 0; body < 6; body++) {
                assertThat(after[body]).isGreaterThanOrEqualTo(before[body] - 1e-9);
            }
        }
    }

    @Test
    void closingThatDestroysValueLeavesLessForOthers() {
        var debts = List.of(new Link(0, 1, 10));

        assertThat(Clearing.of(2, debts, 0.5, 1).payments(new double[] {8, 0})).containsExactly(4, 0);
        assertThat(Clearing.of(2, debts).payments(new double[] {8, 0})).containsExactly(8, 0);
    }

    @Test
    void aRingThatOwesMoreElsewhereRunsDry() {
        var debts = List.of(new Link(0, 1, 4), new Link(1, 0, 4));

        assertThat(Clearing.of(2, debts).payments(new double[] {-1, -1})).containsExactly(0, 0);
        assertThat(Clearing.of(2, debts).payments(new double[] {-2, 0.5})).containsExactly(0, 0.5);
    }

    @Test
    void moreThanAllCannotBeKept() {
        assertThatThrownBy(() -> Clearing.of(2, List.of(), 1.1, 1)).hasMessageContaining("from 0 to 1");
    }

    @Test
    void nobodyOwesItself() {
        assertThatThrownBy(() -> new Link(1, 1, 4)).hasMessageContaining("two different bodies");
        assertThatThrownBy(() -> new Link(0, 1, -4)).hasMessageContaining("must not be negative");
    }

    private static List<Link> debts(SplittableRandom random, int bodies) {
        var debts = new ArrayList<Link>();
        for (int from = 0; from < bodies; from++) {
            for (int to = 0; to < bodies; to++) {
                if (from != to && random.nextInt(3) == 0) {
                    debts.add(new Link(from, to, 1 + random.nextInt(9)));
                }
            }
        }
        return debts;
    }

    private static double[] means(SplittableRandom random, int bodies) {
        return random.doubles(bodies, -3, 9).toArray();
    }
}
