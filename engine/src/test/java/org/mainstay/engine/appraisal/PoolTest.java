package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PoolTest {

    @Test
    void whoeverSavesPaysForTheInvestmentInProportion() {
        // The council puts in 100; it avoids cost of 50 itself, the NHS of 100, the police of 50.
        var pool = pool(-100, Map.of(Payer.LA, 50L, Payer.NHS, 100L, Payer.POLICE_CJS, 50L));

        // Half of what each saves: the council is owed 75 of its 100 and keeps 25 of its own as its part.
        assertThat(pool.share(Payer.NHS)).isEqualTo(new Pool.Share(100, 0, 50, 0));
        assertThat(pool.share(Payer.POLICE_CJS)).isEqualTo(new Pool.Share(50, 0, 25, 0));
        assertThat(pool.share(Payer.LA)).isEqualTo(new Pool.Share(50, 100, 0, 75));
        assertThat(pool.share(Payer.LA).left()).isEqualTo(25);
        assertThat(pool.missing()).isZero();
    }

    @Test
    void whoeverCutsMakesUpForWhatOthersBear() {
        var pool = pool(100, Map.of(Payer.LA, -10L, Payer.NHS, -30L));

        assertThat(pool.share(Payer.LA)).isEqualTo(new Pool.Share(100, 10, 30, 0));
        assertThat(pool.share(Payer.LA).left()).isEqualTo(60);
        assertThat(pool.share(Payer.NHS)).isEqualTo(new Pool.Share(0, 30, 0, 30));
        assertThat(pool.share(Payer.NHS).left()).isZero();
    }

    @Test
    void whatAllSavingsDoNotCoverTheCouncilWhoseChoiceItIsLoses() {
        var pool = pool(30, Map.of(Payer.NHS, -40L, Payer.DWP_HMT, -20L));

        assertThat(pool.missing()).isEqualTo(30);
        assertThat(pool.share(Payer.LA)).isEqualTo(new Pool.Share(30, 0, 60, 0));
        assertThat(pool.share(Payer.LA).left()).isEqualTo(-30);
        assertThat(pool.share(Payer.NHS)).isEqualTo(new Pool.Share(0, 40, 0, 40));
        assertThat(pool.share(Payer.DWP_HMT).left()).isZero();
    }

    @Test
    void anInvestmentThatSavesOthersTooLittleTakesAllThatTheySave() {
        var pool = pool(-100, Map.of(Payer.NHS, 40L));

        assertThat(pool.share(Payer.NHS)).isEqualTo(new Pool.Share(40, 0, 40, 0));
        assertThat(pool.share(Payer.LA)).isEqualTo(new Pool.Share(0, 100, 0, 40));
        assertThat(pool.missing()).isEqualTo(60);
    }

    @Test
    void costThatNobodyIsKnownToBearIsInNoShare() {
        var pool = pool(100, Map.of(Payer.UNKNOWN, -25L, Payer.HOUSEHOLDS, -5L));

        assertThat(pool.unnamed()).isEqualTo(30);
        assertThat(pool.share(Payer.LA)).isEqualTo(new Pool.Share(100, 0, 0, 0));
    }

    @Test
    void whereAllCanBeCoveredNobodyIsWorseOffAndNoPennyIsLost() {
        var random = new Random(7);
        for (var round = 0; round < 500; round++) {
            var parts = new TreeMap<Payer, Long>();
            Pool.PARTNERS.forEach(payer -> parts.put(payer, random.nextLong(-1_000, 1_000)));
            var pool = pool(random.nextLong(-2_000, 2_000), parts);

            var shares = pool.shares().values();
            assertThat(shares.stream().mapToLong(Pool.Share::pays).sum())
                    .isEqualTo(shares.stream().mapToLong(Pool.Share::receives).sum());
            assertThat(shares.stream()
                            .mapToLong(share -> Math.min(0, share.left()))
                            .sum())
                    .isEqualTo(-pool.missing());
            pool.shares()
                    .forEach((payer, share) ->
                            assertThat(payer == Payer.LA || share.left() >= 0).isTrue());
        }
    }

    /// @param costs change in the cost each bears, positive where it is less
    private static Pool pool(long money, Map<Payer, Long> costs) {
        var parts = new TreeMap<>(costs);
        parts.merge(Payer.LA, money, Long::sum);
        return Pool.of(new Consequences(money, parts, parts, PayerFlows.NONE), Basis.CASHABLE);
    }
}
