package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.appraisal.Costing.NeedCost;
import org.mainstay.engine.simulation.Closure;
import org.mainstay.engine.simulation.Course;
import org.mainstay.engine.simulation.Intervention;
import org.mainstay.engine.simulation.ToyPlace;

/// The worked example, to the precision to which it is published: whole pounds, tenths of a person.
class ToyPlaceTest {

    private static final Discounting DISCOUNTING = Discounting.of(new TreeMap<>(Map.of(0, new BigDecimal("0.035"))));
    private static final long DEBT_COST = 642_00;
    private static final long CARERS_COST = 1_866_00;
    private static final PayerShares COUNCIL = new PayerShares(new TreeMap<>(Map.of(Payer.LA, 1L)));
    private static final PayerShares NHS = new PayerShares(new TreeMap<>(Map.of(Payer.NHS, 1L)));
    private static final PayerShares CARERS =
            new PayerShares(new TreeMap<>(Map.of(Payer.LA, 1_047L, Payer.NHS, 806L, Payer.POLICE_CJS, 13L)));
    private static final VerdictRule RULE = new VerdictRule(20_000, 500_00, 10_000, 100_000, 5_000_000);
    private static final long GROSS_SAVING = 447_307_87;

    private final Course base = ToyPlace.simulation().base();
    private final Course cut = ToyPlace.simulation().run(ToyPlace.cut());
    private final Course merge = ToyPlace.simulation().run(ToyPlace.merge());

    @Test
    void theBaseCostsWhatThePublishedTableSays() {
        assertThat(pounds(council(base))).isEqualTo(1_028_077);
        assertThat(pounds(statutory(base))).isEqualTo(1_130_897);
        assertThat(pounds(council(base) + statutory(base))).isEqualTo(2_158_974);
        assertThat(tenths(served(base, ToyPlace.DEBT))).isEqualTo(92_083);
        assertThat(tenths(served(base, ToyPlace.CARERS))).isEqualTo(13_333);
    }

    @Test
    void theCutCostsWhatThePublishedTableSays() {
        assertThat(pounds(council(cut))).isEqualTo(580_770);
        assertThat(pounds(statutory(cut))).isEqualTo(2_828_953);
        assertThat(pounds(council(cut) + statutory(cut))).isEqualTo(3_409_723);
        assertThat(tenths(served(cut, ToyPlace.DEBT))).isEqualTo(25_417);
        assertThat(tenths(served(cut, ToyPlace.CARERS))).isEqualTo(1_667);
    }

    @Test
    void theMergeCostsWhatThePublishedTableSays() {
        assertThat(pounds(council(merge))).isEqualTo(747_693);
        assertThat(pounds(statutory(merge))).isEqualTo(812_134);
        assertThat(pounds(council(merge) + statutory(merge))).isEqualTo(1_559_827);
        assertThat(tenths(served(merge, ToyPlace.DEBT))).isEqualTo(113_333);
        assertThat(tenths(served(merge, ToyPlace.CARERS))).isEqualTo(13_333);
    }

    @Test
    void debtCasesServedEachYearAreAsPublished() {
        assertThat(wholePeople(base)).containsExactly(1_842L, 1_842L, 1_842L, 1_842L, 1_842L);
        assertThat(wholePeople(cut)).containsExactly(1_042L, 375L, 375L, 375L, 375L);
    }

    @Test
    void theCutClosesBothCharitiesAfterTheFirstYear() {
        assertThat(cut.closures())
                .containsExactly(
                        new Closure(ToyPlace.CHARITY_FOR_DEBT, 0, 60_000_00, 89_999_99, 1, 1),
                        new Closure(ToyPlace.CHARITY_FOR_CARERS, 0, 30_000_00, 44_999_99, 1, 2));
        assertThat(base.closures()).isEmpty();
        assertThat(merge.closures()).isEmpty();
    }

    @Test
    void theSwitchingMultiplierIsAsPublished() {
        long saving = council(base) - council(cut);
        long displaced = statutory(cut) - statutory(base);

        assertThat(pounds(saving)).isEqualTo(447_308);
        assertThat(pounds(displaced)).isEqualTo(1_698_056);
        assertThat(tenThousandths(SwitchingValue.multiplier(saving, saving - displaced)))
                .isEqualTo(2_634);
    }

    @Test
    void runAgainAtTheSwitchingMultiplierBothOptionsCostTheSame() {
        var there = ToyPlace.simulation(65_856, 92_198);
        long asIs = council(there.base()) + statutory(there.base());
        var cutThere = there.run(ToyPlace.cut());
        long withCut = council(cutThere) + statutory(cutThere);

        assertThat(Math.abs(pounds(asIs) - 1_325_982)).isLessThanOrEqualTo(2);
        assertThat(Math.abs(asIs - withCut)).isLessThan(5_00);
    }

    @Test
    void theToleranceIsTwoInAHundredOfTheSavingClaimed() {
        assertThat(pounds(RULE.tolerance(GROSS_SAVING))).isEqualTo(8_946);
    }

    @Test
    void theCutIsAFalseEconomy() {
        var consequences = consequences(1_000, COUNCIL, ToyPlace.cut());

        assertThat(pounds(consequences.council(Basis.FULL))).isEqualTo(-941_313);
        assertThat(pounds(consequences.publicPurse(Basis.FULL))).isEqualTo(-1_250_748);
        assertThat(pounds(consequences.change(Payer.NHS, Basis.FULL))).isEqualTo(-304_524);
        assertThat(pounds(consequences.change(Payer.POLICE_CJS, Basis.FULL))).isEqualTo(-4_912);
        assertThat(classify(consequences, cut)).isEqualTo(new VerdictRule.Classed(Verdict.FALSE_ECONOMY, true, false));
    }

    @Test
    void withThreeTenthsOfTheDisplacementItShiftsTheCost() {
        var consequences = consequences(300, COUNCIL, ToyPlace.cut());

        assertThat(pounds(consequences.council(Basis.FULL))).isEqualTo(30_722);
        assertThat(pounds(consequences.publicPurse(Basis.FULL))).isEqualTo(-62_109);
        assertThat(classify(consequences, cut)).isEqualTo(new VerdictRule.Classed(Verdict.COST_SHUNT, true, false));
    }

    @Test
    void withTwoTenthsItSavesByServingFewer() {
        var consequences = consequences(200, COUNCIL, ToyPlace.cut());

        assertThat(pounds(consequences.council(Basis.FULL))).isEqualTo(169_584);
        assertThat(pounds(consequences.publicPurse(Basis.FULL))).isEqualTo(107_697);
        assertThat(classify(consequences, cut)).isEqualTo(new VerdictRule.Classed(Verdict.SERVICE_LOSS, true, false));
    }

    @Test
    void whereTheNhsBearsItAllItShiftsTheCost() {
        var simulation = ToyPlace.simulation();
        var consequences = costing(NHS, NHS).of(simulation.base(), simulation.run(ToyPlace.cut()));

        assertThat(pounds(consequences.council(Basis.FULL))).isEqualTo(447_308);
        assertThat(pounds(consequences.publicPurse(Basis.FULL))).isEqualTo(-1_250_748);
        assertThat(classify(consequences, cut).verdict()).isEqualTo(Verdict.COST_SHUNT);
    }

    @Test
    void theMergeIsAnEfficiency() {
        var consequences = consequences(1_000, COUNCIL, ToyPlace.merge());

        assertThat(pounds(consequences.moneySaved())).isEqualTo(280_385);
        assertThat(pounds(statutory(base) - statutory(merge))).isEqualTo(318_762);
        assertThat(pounds(consequences.council(Basis.FULL))).isEqualTo(599_147);
        assertThat(pounds(consequences.publicPurse(Basis.FULL))).isEqualTo(599_147);
        assertThat(RULE.classify(
                        consequences,
                        Basis.FULL,
                        consequences.moneySaved(),
                        ServedChange.between(base, merge, List.of(ToyPlace.IN_HOUSE, ToyPlace.CHARITY_FOR_DEBT), 5)))
                .isEqualTo(new VerdictRule.Classed(Verdict.EFFICIENCY, false, false));
    }

    @Test
    void theCouncilBreaksEvenAtAnotherMultiplierThanThePublicPurse() {
        var consequences = consequences(1_000, COUNCIL, ToyPlace.cut());

        long saved = consequences.moneySaved();

        assertThat(tenThousandths(SwitchingValue.multiplier(saved, consequences.council(Basis.FULL))))
                .isEqualTo(3_221);
        assertThat(tenThousandths(SwitchingValue.multiplier(saved, consequences.publicPurse(Basis.FULL))))
                .isEqualTo(2_634);
    }

    private static VerdictRule.Classed classify(Consequences consequences, Course option) {
        var lines = List.of(ToyPlace.CHARITY_FOR_DEBT, ToyPlace.CHARITY_FOR_CARERS);
        var people = ServedChange.between(ToyPlace.simulation().base(), option, lines, 5);
        return RULE.classify(consequences, Basis.FULL, GROSS_SAVING, people);
    }

    private static Consequences consequences(long thousandths, PayerShares debt, List<Intervention> option) {
        var simulation = ToyPlace.simulation(
                ToyPlace.THETA_DEBT * thousandths / 1_000, ToyPlace.THETA_CARERS * thousandths / 1_000);
        return costing(debt, CARERS).of(simulation.base(), simulation.run(option));
    }

    private static Costing costing(PayerShares debt, PayerShares carers) {
        return new Costing(
                ToyPlace.world(),
                List.of(
                        new NeedCost(DEBT_COST, debt, 1_000_000, Lag.NONE),
                        new NeedCost(CARERS_COST, carers, 1_000_000, Lag.NONE)),
                DISCOUNTING);
    }

    private static long council(Course course) {
        long sum = 0;
        for (int year = 0; year < course.years(); year++) {
            sum += DISCOUNTING.presentValue(year, course.councilPence(year));
        }
        return sum;
    }

    private static long statutory(Course course) {
        long sum = 0;
        for (int year = 0; year < course.years(); year++) {
            sum += DISCOUNTING.presentValue(
                    year,
                    (course.displaced(year, ToyPlace.DEBT) * DEBT_COST
                                    + course.displaced(year, ToyPlace.CARERS) * CARERS_COST)
                            / 1_000_000);
        }
        return sum;
    }

    private static long served(Course course, int cell) {
        long sum = 0;
        for (int year = 0; year < course.years(); year++) {
            sum += course.served(year, cell);
        }
        return sum;
    }

    private static List<Long> wholePeople(Course course) {
        return IntStream.range(0, course.years())
                .mapToObj(year -> Math.round(course.served(year, ToyPlace.DEBT) / 1e6))
                .toList();
    }

    private static long tenThousandths(SwitchingValue value) {
        return Math.round(((SwitchingValue.At) value).share() / 100.0);
    }

    private static long tenths(long millionths) {
        return Math.round(millionths / 1e5);
    }

    private static long pounds(long pence) {
        return BigDecimal.valueOf(pence, 2).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
