package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.effort.Effort;
import org.mainstay.engine.history.Tie;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.funding.Funder;
import org.mainstay.model.funding.Provision;
import org.mainstay.model.need.Need;

class LossFinderTest {

    private static final Provision.Terms LONG =
            new Provision.Terms(1, LocalDate.of(2030, 3, 31), false, "general fund", false);

    /// Two twins, one alone on food, one alone on carers: in a place of two areas.
    private static Scene twins() {
        return new Scene()
                .area("E01000001", 1, 100)
                .area("E01000002", 9, 100)
                .line("Twin 1", Need.ISOLATION, 10_000, 50, 100)
                .line("Twin 2", Need.ISOLATION, 10_000, 50, 100)
                .line("Food", Need.FOOD, 3_000, 30, 30, "E01000001")
                .line("Carers", Need.CARERS, 4_000, 20, 20);
    }

    private static WorstLosses find(Scene scene, Tie... ties) {
        return find(scene, Effort.of(Long.MAX_VALUE), ties);
    }

    private static WorstLosses find(Scene scene, Effort effort, Tie... ties) {
        return LossFinder.find(
                Subject.of(scene.place(), scene.funding(), scene.assumptions()),
                List.of(ties),
                new AppraisalRequest(0, 3, 1, Scene.ON, 1),
                effort,
                Progress.UNSEEN);
    }

    private static Tie tie(String on, String other) {
        return new Tie("name:" + on, on, "name:" + other, other, "Both give one address.", List.of());
    }

    private static List<String> names(WorstLosses.Hurt hurt) {
        return hurt.organisations().stream().map(Organisation::name).toList();
    }

    private static long value(@Nullable Figure figure) {
        assertThat(figure).isNotNull();
        return figure == null ? 0 : figure.value();
    }

    /// A line of £12,000 for 12 people, of one who has said its reserves.
    private static Scene holding(long reservesPounds, Provision.Terms terms) {
        var scene = new Scene().assume("sound_runway_months", "1").assume("sound_dependence_high", "0.5");
        var delivery = new Provision.Delivery(12L, 12L, 1_200_000L, 0L, reservesPounds * 100);
        return scene.line("Holder", Need.FOOD, 12_000, scene.provision(Need.FOOD, delivery, terms));
    }

    @Test
    void theWorstSingleAndThePairBehindItAreFound() {
        var losses = find(twins());

        assertThat(losses.singles())
                .extracting(LossFinderTest::names)
                .containsExactly(List.of("Food"), List.of("Carers"));
        assertThat(losses.pairs())
                .extracting(
                        pair -> pair.hurt().people().value(),
                        pair -> pair.beyond().value())
                .startsWith(tuple(100L, 100L), tuple(50L, 0L));
        assertThat(losses.backups()).hasSize(1);
        assertThat(names(losses.backups().getFirst().hurt())).containsExactly("Twin 1", "Twin 2");
        assertThat(losses.backups().getFirst().beyond().value()).isEqualTo(100);
        assertThat(losses.triples().getFirst().people().value()).isEqualTo(130);
        assertThat(losses.proven()).isTrue();
        assertThat(losses.oneByOne()).extracting(hurt -> hurt.people().value()).containsExactly(50L, 50L);
        assertThat(losses.served().value()).isEqualTo(150);
        assertThat(losses.answer())
                .containsExactly(
                        "Of all organisations, no single loss would hurt more than that of Food: 30 of 150 people a year would be left without service.",
                        "No two would hurt more than Twin 1 and Twin 2: 100 people a year would be left without service. Whoever takes the worst, and then the worst beside it, finds Carers and Food instead, 50, and misses 50 people.",
                        "Twin 1 and Twin 2 stand in for each other: losing both would leave 100 people more than losing each alone, so neither looks important.");
    }

    @Test
    void aLossIsToldByMoneyAndByDecile() {
        var food = find(twins()).singles().getFirst();

        assertThat(food.funded().value()).isEqualTo(300_000);
        assertThat(value(food.forEachTenThousand())).isEqualTo(100);
        assertThat(food.withoutAlternative().value()).isEqualTo(30);
        assertThat(food.byDecile()).hasSize(1);
        assertThat(food.byDecile().getFirst().decile()).isEqualTo("1");
        assertThat(food.byDecile().getFirst().people().value()).isEqualTo(30);
        assertThat(food.alone()).isNull();
        assertThat(food.reported()).isTrue();
    }

    @Test
    void whereNobodyLivesAnywhereKnownTheDecileIsUnknown() {
        var losses = find(new Scene().line("Food", Need.FOOD, 3_000, 30, 30));

        assertThat(losses.singles().getFirst().byDecile())
                .extracting(Appraisal.DecileLoss::decile)
                .containsExactly("unknown");
    }

    @Test
    void whoStandsUnderTheRoofFallsWithTheHost() {
        var host = find(twins(), tie("Carers", "Food"), tie("Carers", "Nobody known"))
                .singles()
                .getFirst();

        assertThat(names(host)).containsExactly("Carers");
        assertThat(host.people().value()).isEqualTo(50);
        assertThat(value(host.alone())).isEqualTo(20);
        assertThat(host.fallen())
                .extracting(fallen -> fallen.organisation().name() + ": " + fallen.why())
                .containsExactly("Food: Both give one address.");
    }

    @Test
    void whoIsPaidByAnotherFallsWithItWhereItsReservesHoldLess() {
        var little = find(paidBy(Funder.TRUSTS_DONORS, 100));
        var plenty = find(paidBy(Funder.TRUSTS_DONORS, 9_000));

        assertThat(names(little.singles().getFirst())).containsExactly("Trusts and donors");
        assertThat(little.singles().getFirst().fallen().getFirst().why())
                .isEqualTo("Trusts and donors pays it £5,000 a year, and its reserves hold less than it would lose.");
        assertThat(plenty.singles())
                .allSatisfy(hurt -> assertThat(hurt.fallen()).isEmpty());
    }

    /// One that another organisation of the place pays.
    private static Scene paidBy(Funder funder, long reservesPounds) {
        var scene = new Scene().line(funder.words(), Need.CARERS, 2_000, 10, 10);
        var delivery = new Provision.Delivery(30L, 30L, 500_000L, 0L, reservesPounds * 100);
        return scene.enteredBy(funder, "Food", 5_000, scene.provision(Need.FOOD, delivery, Scene.FREE));
    }

    @Test
    void aSecondProviderWithRoomForThoseLeftIsPricedAndEnough() {
        var support = find(twins()).supports().getFirst();

        assertThat(support.kind()).isEqualTo(WorstLosses.Support.Kind.SECOND_PROVIDER);
        assertThat(support.price().value()).isEqualTo(300_000);
        assertThat(support.effect().value()).isZero();
        assertThat(support.says())
                .isEqualTo(
                        "A second provider with room for the 30 whom nobody else has room for would cost about £3,000 a year, at what a place costs there today; then 0 people would lose service.");
    }

    @Test
    void oneBackOfficeKeepsBothTwins() {
        var scene = twins().assume("merge_fixed_cost_saved", "0.5");

        var support = find(scene).supports().getLast();

        assertThat(support.kind()).isEqualTo(WorstLosses.Support.Kind.SHARED_BACK_OFFICE);
        // Half of the fixed costs, three tenths of £10,000 each.
        assertThat(support.price().value()).isEqualTo(300_000);
        assertThat(support.effect().value()).isEqualTo(100);
    }

    @Test
    void littleInReserveIsToppedUpAndCoreFundingKeepsItOpen() {
        var supports = find(holding(500, LONG)).supports();

        assertThat(supports)
                .extracting(WorstLosses.Support::kind)
                .containsExactly(
                        WorstLosses.Support.Kind.SECOND_PROVIDER,
                        WorstLosses.Support.Kind.CORE_FUNDING,
                        WorstLosses.Support.Kind.RESERVES);
        assertThat(supports.get(1).price().value()).isPositive().isLessThanOrEqualTo(1_200_000);
        // A month of spending is £1,000.
        assertThat(supports.get(2).price().value()).isEqualTo(50_000);
        assertThat(supports.get(2).effect().value()).isNotNegative();
    }

    @Test
    void whoHoldsEnoughNeedsNoReserves() {
        assertThat(find(holding(5_000, LONG)).supports())
                .extracting(WorstLosses.Support::kind)
                .doesNotContain(WorstLosses.Support.Kind.RESERVES);
    }

    @Test
    void littleInReserveOneFunderAndALineThatEndsAreSigns() {
        var signs = find(holding(500, Scene.FREE)).signs().getFirst();

        assertThat(signs.signs())
                .containsExactly(
                        "Its free reserves last 0.50 months.",
                        "The council pays 100% of its income.",
                        "1 line of it, £12,000 a year, ends within a year.");
        assertThat(value(signs.runway())).isEqualTo(500_000);
        assertThat(value(signs.dependence())).isEqualTo(1_000_000);
        assertThat(signs.people().value()).isEqualTo(12);
    }

    @Test
    void whereNoEdgeIsToldOnlyEndingLinesAreASign() {
        var signs = find(twins()).signs();

        assertThat(signs).hasSize(4).allSatisfy(one -> assertThat(one.signs()).hasSize(1));
        assertThat(signs).allSatisfy(one -> assertThat(one.runway()).isNull());
    }

    @Test
    void whereNobodyHasSaidHowManyTheAnswerSaysSo() {
        var losses = find(twins().line("Big", Need.DIGITAL, 90_000, null));

        assertThat(losses.singles().getFirst().reported()).isFalse();
        assertThat(losses.answer().get(1)).startsWith("Nobody has said how many it serves");
        assertThat(losses.answer().get(2)).startsWith("Of those that have said it, no single loss");
        assertThat(losses.notKnown()).anyMatch(says -> says.startsWith("Of 1 of 5 lines nobody has said"));
    }

    @Test
    void whereNobodyHasSaidItOfAnyTheOrderIsCalledOneOfMoney() {
        var losses = find(new Scene()
                .area("E01000001", 1, 100)
                .line("Big", Need.DIGITAL, 90_000, null)
                .line("Small", Need.FOOD, 9_000, null));

        assertThat(losses.answer().getFirst()).startsWith("Nobody has said how many any of the organisations below");
        assertThat(losses.answer().get(1))
                .startsWith("By that measure no single loss would hurt more than that of Big");
        assertThat(losses.supports().getFirst().says()).endsWith("so they tell no price until somebody does.");
    }

    @Test
    void aPlaceWhereOthersHaveRoomForAllSaysSo() {
        var losses = find(new Scene()
                .area("E01000001", 1, 100)
                .line("A", Need.FOOD, 1_000, 50, 200)
                .line("B", Need.FOOD, 1_000, 50, 200));

        assertThat(losses.singles()).isEmpty();
        assertThat(losses.answer().getFirst())
                .isEqualTo("Whichever organisation went, others would have room for all whom it serves.");
    }

    @Test
    void anEffortThatIsSpentIsSaid() {
        assertThat(find(twins(), Effort.of(0)).proven()).isFalse();
    }

    @Test
    void signsAreTriedOutByEndingEveryLine() {
        var closes = find(holding(0, LONG)).reliance();
        var stays = find(holding(500_000, Scene.FREE)).reliance();

        assertThat(closes).isNotNull().satisfies(one -> {
            assertThat(one.falseAlarms().value()).isZero();
            assertThat(value(one.missed())).isZero();
        });
        assertThat(stays).isNotNull().satisfies(one -> {
            assertThat(one.falseAlarms().value()).isEqualTo(1_000_000);
            assertThat(one.missed()).isNull();
            assertThat(one.says())
                    .isEqualTo(
                            "Tried out in the model: if every line ended, 100% of 1 organisation with a sign and known reserves would still be open after 3 years, and none would close.");
        });
    }

    @Test
    void whereNobodyHasSaidItsReservesSignsCannotBeTried() {
        assertThat(find(twins()).reliance()).isNull();
    }
}
