package org.mainstay.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.appraisal.AppraisalRequest;
import org.mainstay.engine.appraisal.Progress;
import org.mainstay.engine.appraisal.Scene;
import org.mainstay.engine.appraisal.Subject;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.option.Option;
import org.mainstay.engine.tie.KnownTies;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.funding.Funder;
import org.mainstay.model.funding.Provision;
import org.mainstay.model.need.Need;
import org.mainstay.model.shock.ShockRow;
import org.mainstay.model.shock.ShockRow.Deciles;
import org.mainstay.model.shock.ShockRow.Kind;

/// Over three years a pantry serves 120 people a year, three quarters of them in the most deprived
/// decile; Kettle and Company serve 120 lonely people each and could serve 240; the NHS pays a clinic
/// for 120.
class StresserTest {

    private static final long ALL = 1_000_000;

    private final Scene scene = new Scene()
            .assume("reserves_if_unknown", "0", "1", "4.5")
            .assume("rebuild_lead_months", "6")
            .assume("rebuild_cost_share", "0.5")
            .area("E01000001", 1, 300)
            .area("E01000002", 10, 100);

    StresserTest() {
        pantry(1_500_00L);
        scene.line("Kettle", Need.ISOLATION, 6_000, 120, 240);
        scene.line("Company", Need.ISOLATION, 6_000, 120, 240);
        scene.entered("Clinic", Need.MENTAL_WELLBEING, 12_000, 120, false, Funder.NHS);
    }

    private void pantry(Long reserves) {
        var delivery = new Provision.Delivery(120L, 120L, 12_000_00L, 0L, reserves);
        scene.line("Pantry", Need.FOOD, 12_000, scene.provision(Need.FOOD, delivery, Scene.FREE));
    }

    private Stress stress(ShockRow... rows) {
        return stress(0, List.of(), rows);
    }

    private Stress stress(long saving, List<Option> options, ShockRow... rows) {
        var subject = Subject.of(scene.place(), scene.funding(), scene.assumptions());
        var request = new AppraisalRequest(saving, 3, 1, Scene.ON, 16);
        return Stresser.run(subject, KnownTies.NONE, List.of(rows), options, request, Progress.UNSEEN);
    }

    @Test
    void aShockThatHitsNothingKeepsAllExactly() {
        var result =
                stress(Rows.of("The door", Kind.HANDOVERS_LOST, 100)).shocks().getFirst();

        assertThat(values(result.place())).containsExactly(ALL, 0L, ALL, 0L, ALL);
        assertThat(result.unserved().value()).isZero();
        assertThat(result.curve())
                .hasSize(36)
                .allSatisfy(month -> assertThat(month.met().value()).isEqualTo(ALL));
        assertThat(result.says())
                .isEqualTo(
                        "Over 3 years 0 more people go unserved; in the worst month 100% of the need that would otherwise be met still is; service never falls below 95% of what it was.");
    }

    @Test
    void aClosureTakesItsShareOfThePlaceAndOfEachDecile() {
        var result = stress(Rows.at(Rows.closes("Gone", "Pantry"), 13, 1, null))
                .shocks()
                .getFirst();

        // A quarter of 480 people a year, from month 13 on: 24 months of 10.
        assertThat(result.unserved().value()).isEqualTo(240);
        assertThat(result.place().lowest().value()).isEqualTo(750_000);
        assertThat(result.place().recovery()).isNull();
        assertThat(result.place().recovered().value()).isZero();
        // Trapeziums: 23 whole months, and half of that in which it falls.
        assertThat(result.place().lost().value()).isEqualTo(23_500_000 / 4);
        assertThat(result.curve().get(11).met().value()).isEqualTo(ALL);
        assertThat(result.curve().get(12).met().value()).isEqualTo(750_000);
        assertThat(result.deciles().stream().map(Stress.Group::code)).containsExactly("1", "10");
        assertThat(result.wards()).hasSize(2).allSatisfy(ward -> {
            assertThat(ward.met()).hasSize(12);
            assertThat(ward.met().get(3).met().value()).isEqualTo(ALL);
            assertThat(ward.met().get(4).met().value()).isEqualTo(750_000);
        });
        assertThat(result.closings()).singleElement().satisfies(closing -> {
            assertThat(closing.name()).isEqualTo("Pantry");
            assertThat(closing.share().value()).isEqualTo(ALL);
            assertThat(Objects.requireNonNull(closing.month()).value()).isEqualTo(13);
            assertThat(closing.why()).isEqualTo("The shock itself closes it.");
        });
    }

    @Test
    void twoClosuresThatOnlyHurtTogetherAreFound() {
        var stress = stress(Rows.closes("Kettle goes", "Kettle"), Rows.closes("Company goes", "name:Company"));

        assertThat(stress.shocks().stream().map(one -> one.unserved().value())).containsExactly(0L, 0L);
        assertThat(stress.meetings()).singleElement().satisfies(meeting -> {
            assertThat(meeting.both().value()).isEqualTo(720);
            assertThat(meeting.onlyTogether()).isTrue();
            assertThat(meeting.says())
                    .isEqualTo(
                            "Kettle goes takes a service from 0 people, Company goes from 0 people, and both at once from 720 people: nearly all of it is lost only where they meet.");
        });
        assertThat(stress.answer()).anyMatch(sentence -> sentence.startsWith("Watch two shocks together"));
    }

    @Test
    void aBodyThatClosesForAWhileIsRebuiltAfterItsLeadTimeAtACost() {
        var result =
                stress(Rows.at(Rows.closes("Gone", "Pantry"), 1, 1, 6)).shocks().getFirst();

        // Closed for six months, and six more to rebuild; half a year's fixed cost of 3,600 pounds.
        assertThat(result.unserved().value()).isEqualTo(120);
        assertThat(Objects.requireNonNull(result.place().recovery()).value()).isEqualTo(12);
        assertThat(result.place().recovered().value()).isEqualTo(ALL);
        assertThat(result.rebuilding().value()).isEqualTo(1_800_00);
    }

    @Test
    void aPayerThatLeavesTakesItsLinesAlone() {
        var result =
                stress(Rows.of("No NHS", Kind.PAYER_CUTS, 100, "nhs")).shocks().getFirst();

        assertThat(result.unserved().value()).isEqualTo(360);
        assertThat(result.closings()).isEmpty();
    }

    @Test
    void aCutClosesABodyWhoseReservesRunOutAndSaysWhy() {
        // 300 pounds a month go out and nothing comes in: overdrawn at the ends of months 6 and 9.
        var result = stress(Rows.of("No council", Kind.PAYER_CUTS, 100, "Council", "GRANTS"))
                .shocks()
                .getFirst();

        assertThat(result.closings())
                .singleElement()
                .satisfies(
                        closing -> assertThat(closing.why())
                                .isEqualTo(
                                        "At the end of month 9 its reserves are overdrawn by £1,200, too little at two quarter-ends in a row, and it spends £3,600 a year against £0 that come in."));
        assertThat(result.says()).endsWith("One organisation closes that would not otherwise.");
    }

    @Test
    void moreWhoAskGoUnservedWhereNobodyHasRoom() {
        var rise = Rows.at(Rows.of("More", Kind.DEMAND_RISES, 50), 1, 5, 24);
        var food = stress(Rows.where(rise, Need.FOOD, new Deciles(1, 2), "")).shocks();
        var lonely = stress(Rows.where(rise, Need.ISOLATION, null, "")).shocks();

        // Half of 90 people a year for two years, less the first four months in which it grows by fifths.
        assertThat(food.getFirst().unserved().value()).isEqualTo(Math.round(45.0 / 12 * (24 - 2)));
        assertThat(food.getFirst().place().recovery()).isNotNull();
        assertThat(food.getFirst().deciles().get(1).measures().lowest().value()).isEqualTo(ALL);
        assertThat(lonely.getFirst().unserved().value()).isZero();
    }

    @Test
    void aWardIsHitByItsShareOfThePeople() {
        var rise = Rows.of("More", Kind.DEMAND_RISES, 100);
        var result = stress(Rows.where(rise, Need.FOOD, null, "ward e01000002"))
                .shocks()
                .getFirst();

        assertThat(result.unserved().value()).isEqualTo(90);
    }

    @Test
    void lostRoomAndDearerWorkAndPoorerFundersTurnPeopleAway() {
        var room = Rows.where(Rows.of("Room", Kind.ROOM_LOST, 50), Need.FOOD, null, "");
        var dearer = Rows.of("Dear", Kind.COSTS_RISE, 50, "Pantry");
        var delivery = new Provision.Delivery(120L, 120L, 12_000_00L, 6_000_00L, null);
        scene.line("Larder", Need.DIGITAL, 6_000, scene.provision(Need.DIGITAL, delivery, Scene.FREE));
        var others = Rows.of("Poor", Kind.OTHERS_CUT, 100);

        var stress = stress(room, dearer, others);

        assertThat(stress.find("room").orElseThrow().unserved().value()).isEqualTo(180);
        assertThat(stress.find("dear").orElseThrow().unserved().value()).isPositive();
        // Half the income gone: 2,400 of 8,400 pounds are left beside the fixed cost.
        assertThat(stress.find("poor").orElseThrow().unserved().value()).isEqualTo(Math.round(360 * (1 - 2.4 / 8.4)));
        assertThat(stress.find("rich")).isEmpty();
    }

    @Test
    void lateMoneyIsBridgedForAsLongAsReservesLast() {
        scene.assume("reserves_if_unknown", "0");
        var late = stress(Rows.at(Rows.of("Late", Kind.PAID_LATE, 0, "council"), 1, 1, 3))
                .shocks()
                .getFirst();

        // The pantry's 1,500 pounds last six weeks; Kettle and Company have nothing to go on with.
        assertThat(late.unserved().value()).isBetween(60L, 80L);
        assertThat(Objects.requireNonNull(late.place().recovery()).value()).isEqualTo(3);
    }

    @Test
    void theLargestBodyIsTheOneWithTheMostMoney() {
        scene.line("Giant", Need.CARERS, 90_000, 60, 60);

        assertThat(stress(Rows.closes("Largest", "largest")).shocks().getFirst().closings())
                .extracting(Stress.Closing::name)
                .containsExactly("Giant");
    }

    @Test
    void rowsThatHitNothingAreLeftOutWithTheReason() {
        var stress = stress(
                Rows.of("Police", Kind.PAYER_CUTS, 50, "police_cjs"),
                Rows.of("Trusts", Kind.OTHERS_CUT, 50),
                Rows.closes("Nobody", "No Such Body"),
                Rows.where(Rows.of("Carers", Kind.DEMAND_RISES, 50), Need.CARERS, new Deciles(1, 3), ""),
                Rows.where(Rows.of("Far", Kind.DEMAND_RISES, 50), null, null, "Nowhere"));

        assertThat(stress.shocks()).isEmpty();
        assertThat(stress.answer())
                .containsExactly("None of these shocks can be told from these files; see below why.");
        assertThat(stress.notShown())
                .hasSize(5)
                .anySatisfy(why -> assertThat(why)
                        .startsWith(
                                "Police (a payer cuts, police_cjs): these files show no funding line of that payer"))
                .anySatisfy(why -> assertThat(why).contains("Have partners report their other income"))
                .anySatisfy(why -> assertThat(why).contains("no organisation with a funding line is called that"))
                .anySatisfy(why -> assertThat(why).contains("more people ask, carers, deciles 1 to 3"))
                .anySatisfy(why -> assertThat(why)
                        .contains("no ward is called Nowhere", "Wards are Ward E01000001, Ward E01000002"));
    }

    @Test
    void aChoiceThatGivesUpABackUpIsLessAbleToTakeTheNextBlow() {
        var asked = new Option.Asked(new Change.End(scene.line("Kettle"), null), List.of());
        var stress = stress(
                0,
                List.of(new Option("end-kettle", "End Kettle", List.of(asked), List.of())),
                Rows.at(Rows.closes("Company goes", "Company"), 13, 1, null));

        var kept = stress.choices().getFirst();
        var ended = stress.choices().getLast();
        assertThat(stress.choices())
                .extracting(Stress.Choice::name)
                .containsExactly("As things are", "Option End Kettle");
        assertThat(ended.unserved().value()).isZero();
        assertThat(kept.shocks().getFirst().unserved().value()).isZero();
        assertThat(ended.shocks().getFirst().unserved().value()).isEqualTo(480);
        assertThat(ended.shocks().getFirst().lowest().value()).isEqualTo(500_000);
        assertThat(stress.answer().getLast())
                .startsWith("As things are leaves the place best able to take the next blow")
                .contains("Option End Kettle 66%");
    }

    @Test
    void whoAChoiceClosesAnywayIsNotRebuiltForTheSakeOfAShock() {
        var asked = new Option.Asked(new Change.End(scene.line("Pantry")), List.of());
        var stress = stress(
                0,
                List.of(new Option("end-pantry", "End Pantry", List.of(asked), List.of())),
                Rows.at(Rows.of("Cut", Kind.PAYER_CUTS, 100, "GRANTS"), 1, 1, 12));

        var kept = stress.choices().getFirst().shocks().getFirst();
        var ended = stress.choices().getLast().shocks().getFirst();
        assertThat(stress.shocks().getFirst().rebuilding().value()).isEqualTo(1_800_00);
        assertThat(ended.unserved().value()).isGreaterThan(kept.unserved().value());
    }

    @Test
    void ofTwoThatCloseTheMoreLikelyComesFirst() {
        var closings = stress(Rows.of("Gone", Kind.BODY_CLOSES, 0, "Pantry", "Kettle"))
                .shocks()
                .getFirst()
                .closings();

        assertThat(closings).extracting(Stress.Closing::name).containsExactly("Kettle", "Pantry");
    }

    @Test
    void theApproachesToASavingAreTriedOnTheSameShocks() {
        var stress = stress(3_000_00, List.of(), Rows.closes("Company goes", "Company"));

        assertThat(stress.choices())
                .extracting(Stress.Choice::name)
                .containsExactly("As things are", "Easy disinvestment", "Medium-term investment", "Place resilience");
    }

    @Test
    void sizesAreDrawnFromTheirRangeAndTheSameSeedDrawsTheSame() {
        var row = Rows.between(Rows.of("Cut", Kind.PAYER_CUTS, 30, "GRANTS"), 10, 60);

        var first = stress(row).shocks().getFirst();

        assertThat(first.unserved().low()).isLessThan(first.unserved().value());
        assertThat(first.unserved().high()).isGreaterThan(first.unserved().value());
        assertThat(stress(row).figures()).isEqualTo(stress(row).figures());
    }

    @Test
    void aBodyThatClosesOnlyInTheWorseDrawsSaysSo() {
        var row = Rows.between(Rows.at(Rows.of("Cut", Kind.PAYER_CUTS, 69, "GRANTS"), 1, 1, null), 5, 100);

        var closings = stress(row).shocks().getFirst().closings();

        assertThat(closings).singleElement().satisfies(closing -> {
            assertThat(closing.month()).isNull();
            assertThat(closing.share().value()).isBetween(1L, ALL - 1);
            assertThat(closing.why()).startsWith("Not at central assumptions, but in the worse draws");
        });
    }

    @Test
    void wherePeopleLiveIsSaidAsUnknownWhereNoFileTells() {
        var bare = new Scene()
                .assume("reserves_if_unknown", "1")
                .assume("rebuild_lead_months", "6")
                .assume("rebuild_cost_share", "0.5")
                .line("Pantry", Need.FOOD, 12_000, 120, 120);
        var stress = Stresser.run(
                Subject.of(bare.place(), bare.funding(), bare.assumptions()),
                KnownTies.NONE,
                List.of(Rows.closes("Gone", "Pantry"), Rows.where(Rows.of("Far", Kind.ROOM_LOST, 5), null, null, "X")),
                List.of(),
                new AppraisalRequest(0, 1, 1, Scene.ON, 4),
                Progress.UNSEEN);

        assertThat(stress.shocks().getFirst().deciles())
                .extracting(Stress.Group::code)
                .containsExactly("unknown");
        assertThat(stress.shocks().getFirst().says())
                .contains("People of whom nobody told where they live keep least.");
        assertThat(stress.leftOut()).anyMatch(why -> why.contains("No file tells small areas"));
        assertThat(stress.leftOut()).anyMatch(why -> why.contains("reserves of 1 of 1 organisation"));
        assertThat(stress.notShown()).anyMatch(why -> why.contains("No file tells areas"));
    }

    @Test
    void everyFigureOfItIsListedOnce() {
        var stress = stress(Rows.closes("Kettle goes", "Kettle"), Rows.closes("Company goes", "Company"));
        var ids = stress.figures().stream().map(Figure::id).toList();

        assertThat(ids)
                .doesNotHaveDuplicates()
                .contains("stress/shock/kettle-goes/unserved", "stress/shock/kettle-goes/rows");
        assertThat(stress.base()).hasSize(36);
        assertThat(stress.base().getLast().number()).isEqualTo(36);
        assertThat(stress.assumptions()).extracting("id").contains("rebuild_lead_months", "rerouted_share");
    }

    private static List<Long> values(Stress.Measures measures) {
        var figures = new ArrayList<Figure>(Arrays.asList(
                measures.lowest(), measures.recovery(), measures.recovered(), measures.lost(), measures.kept()));
        return figures.stream().map(Figure::value).toList();
    }
}
