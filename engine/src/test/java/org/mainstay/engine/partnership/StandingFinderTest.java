package org.mainstay.engine.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.appraisal.Sounding;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.sketch.PlaceSketch;
import org.mainstay.engine.soundness.Evidence;
import org.mainstay.engine.soundness.SoundRule;
import org.mainstay.engine.soundness.Soundness;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Grade;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.funding.Provision;
import org.mainstay.model.need.Need;
import org.mainstay.model.partnership.Decision;
import org.mainstay.model.partnership.Member;

class StandingFinderTest {

    private static final String SALE = "Sale Foodbank / GRANTS TO VOL ORGS";
    private static final String DANE = "Dane Foodbank / GRANTS TO VOL ORGS";
    private static final String MOOR = "Moor Foodbank / GRANTS TO VOL ORGS";
    private static final FinancialYear YEAR = new FinancialYear(2025);

    private final Pact pact = new Pact();

    private StandingFinderTest pay(String name, long poundsAMonth, long served, long capacity) {
        return pay(name, poundsAMonth, served, capacity, 6, null);
    }

    private StandingFinderTest pay(
            String name, long poundsAMonth, long served, long capacity, int notice, @Nullable Grade evaluation) {
        pact.sketch.payMonthly(name, PlaceSketch.HEADING, poundsAMonth * 100);
        pact.sketch.fact(row -> new Provision(
                name,
                PlaceSketch.HEADING,
                Need.FOOD,
                new Provision.Delivery(served, capacity, null, null, null),
                new Provision.Terms(notice, LocalDate.of(2028, 3, 31), false, "", false),
                List.of(),
                Pact.ON,
                "",
                "",
                evaluation,
                row));
        return this;
    }

    private FundingLine line(String name) {
        return pact.sketch.lines().lines().stream()
                .filter(line -> line.organisation().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Figure given(String id, long value, Unit unit) {
        return Figure.given(id, id, value, unit);
    }

    /// A line that is so sound, of whose people nobody else has room for half.
    private void sound(
            String name, Soundness verdict, Evidence evidence, long runwayMonths, Sounding.@Nullable Twin twin) {
        pact.sounded(new Sounding(
                line(name),
                new SoundRule.Sound(verdict, "5", Optional.empty()),
                evidence,
                given("unique/" + name, 500_000, Unit.PER_MILLION),
                given("losing/" + name, 40, Unit.PEOPLE),
                given("other/" + name, 0, Unit.PER_MILLION),
                null,
                given("cost/" + name, 2_000_000, Unit.PER_MILLION),
                given("runway/" + name, runwayMonths * 1_000_000, Unit.MILLIONTHS_OF_A_MONTH),
                given("closing/" + name, 0, Unit.PER_MILLION),
                twin,
                given("assumed/" + name, 0, Unit.PER_MILLION),
                false,
                "It costs more than it saves.",
                "keep it",
                "its effect",
                "it"));
    }

    @Test
    void whatWasAgreedStandsBesideWhatWasPaid() {
        pay("Sale Foodbank", 1_000, 60, 100);
        pact.partnership("larder", SALE)
                .agreed("larder", "Ambleford Council", 2025, 24_000_00L, null)
                .agreed("larder", "Moor Trust", 2025, 5_000_00L, 300_00L)
                .agreed("larder", "Ambleford Council", 2026, 12_000_00L, null);
        var funds = pact.standing("larder").funds();

        assertThat(funds.yearly()).extracting(Figure::value).isEqualTo(12_000_00L);
        assertThat(funds.paid().get(YEAR)).extracting(Figure::value).isEqualTo(12_000_00L);
        assertThat(funds.agreed().get(YEAR)).extracting(Figure::value).isEqualTo(29_000_00L);
        assertThat(funds.agreed().get(YEAR.next())).extracting(Figure::value).isEqualTo(12_000_00L);
        assertThat(funds.inKind().get(YEAR)).extracting(Figure::value).isEqualTo(300_00L);
        assertThat(funds.agreedByPayers()).extracting(Figure::value).isEqualTo(24_000_00L);
        assertThat(funds.arrived()).extracting(Figure::value).isEqualTo(500_000L);
    }

    @Test
    void whereNobodyAgreedOrNoLedgerIsAtHandNothingArrives() {
        pact.partnership("larder").agreed("larder", "Moor Trust", 2025, 5_000_00L, null);
        var funds = pact.standing("larder").funds();

        assertThat(funds.yearly()).isNull();
        assertThat(funds.agreedByPayers()).isNull();
        assertThat(funds.arrived()).isNull();
    }

    @Test
    void theFormOfItsMoneyIsSaid() {
        pay("Sale Foodbank", 1_000, 60, 100);
        pay("Dane Foodbank", 1_000, 60, 100, 1, null);
        pact.sketch.payMonthly("Moor Foodbank", "CONT VOL BODIES", 1_000_00);
        pact.partnership("larder", SALE, DANE, "Moor Foodbank / CONT VOL BODIES");
        var form = pact.standing("larder").form();

        assertThat(form.instruments()).isEqualTo("2 lines under grant headings and 1 line under a contract heading");
        assertThat(form.ends()).isEqualTo("until 31 March 2028 (known of 2 of 3)");
        assertThat(form.notice()).isEqualTo("on 1 to 6 months' notice");
    }

    @Test
    void whereNobodySaidTheFormItIsNotKnown() {
        pact.sketch.payMonthly("Moor Foodbank", "CONT VOL BODIES", 1_000_00);
        pact.partnership("larder", "Moor Foodbank / CONT VOL BODIES");
        var form = pact.standing("larder").form();

        assertThat(form.ends()).startsWith("nobody said");
        assertThat(form.notice()).startsWith("nobody said");
    }

    @Test
    void whomItReachesIsAddedUpAndWhoIsNotKnownIsSaid() {
        pay("Sale Foodbank", 1_000, 60, 100);
        pact.sketch.payMonthly("Dane Foodbank", PlaceSketch.HEADING, 1_000_00);
        sound("Sale Foodbank", Soundness.KEEP_UNDER_REVIEW, Evidence.NONE, 9, null);
        pact.partnership("larder", SALE, DANE)
                .reached(new Known.NeedReach(
                        Need.FOOD, given("people", 900, Unit.PEOPLE), given("without", 90, Unit.PEOPLE), ""));
        var reach = pact.standing("larder").reach();

        assertThat(reach.served()).extracting(Figure::value).isEqualTo(60L);
        assertThat(reach.room()).extracting(Figure::value).isEqualTo(40L);
        assertThat(reach.cost()).extracting(Figure::value).isEqualTo(200_00L);
        assertThat(reach.losing()).extracting(Figure::value).isEqualTo(40L);
        assertThat(reach.notReached())
                .singleElement()
                .satisfies(gap -> assertThat(gap.people().value()).isEqualTo(90));
        assertThat(reach.unknown()).hasSize(1);
    }

    @Test
    void whereNobodyReportsOrCountsItIsNotKnown() {
        pact.sketch.payMonthly("Dane Foodbank", PlaceSketch.HEADING, 1_000_00);
        pact.partnership("larder", DANE)
                .reached(new Known.NeedReach(
                        Need.FOOD, given("people", 900, Unit.PEOPLE), null, "No list of services."));
        var reach = pact.standing("larder").reach();

        assertThat(reach.served()).isNull();
        assertThat(reach.cost()).isNull();
        assertThat(reach.unknown()).hasSize(2).anyMatch(words -> words.contains("No list of services."));
    }

    @Test
    void eachLineSaysInHowManyMonthsItWasPaidAndWhoCouldDoItsWork() {
        pay("Sale Foodbank", 1_000, 60, 100);
        pay("Dane Foodbank", 1_000, 60, 100);
        var twin = new Sounding.Twin(line("Dane Foodbank"), given("twice", 800_000, Unit.PER_MILLION), true);
        sound("Sale Foodbank", Soundness.MERGE_CANDIDATE, Evidence.NONE, 9, twin);
        pact.partnership("larder", SALE, DANE);
        var lines = pact.standing("larder").lines();

        assertThat(lines.getFirst().months()).extracting(Figure::value).isEqualTo(12L);
        assertThat(lines.getFirst().alternatives())
                .isEqualTo(
                        "Dane Foodbank could do 80% of what it does alone; nobody else in reach has room for 50% of its people");
        assertThat(lines.getLast().alternatives()).isEqualTo("not known");
    }

    @Test
    void aMemberHasTheCouncilsShareOfItsIncome() {
        pay("Sale Foodbank", 1_000, 60, 100);
        pact.partnership("larder", SALE)
                .member("larder", "Sale Foodbank", null, Member.Role.DELIVERER)
                .member("larder", "Nobody", null, Member.Role.HOST);
        var members = pact.standing("larder").members();

        assertThat(members.getFirst().share()).isNull();
        assertThat(members.getLast().share()).isNotNull();
    }

    @Test
    void strongOnPaperAndEmptyInTheMoneyIsSaidFirst() {
        pact.partnership(
                        "compact",
                        Pact.governance("Signed", "Monthly", "Majority", "none", null),
                        Pact.since("2024-04-01", null, null),
                        "Sale Foodbank / COMPACT")
                .agreed("compact", "Ambleford Council", 2025, 90_000_00L, null);

        assertThat(pact.findings("compact")).containsExactly(Finding.Kind.ON_PAPER_ONLY, Finding.Kind.LINE_NOT_FOUND);
        assertThat(pact.assume("partnership_paper_parts", "4").findings("compact"))
                .containsExactly(Finding.Kind.LINE_NOT_FOUND);
    }

    @Test
    void smallAndDecisiveIsWhatCostsLittleAndMayNotEnd() {
        pay("Sale Foodbank", 1_000, 60, 60);
        sound("Sale Foodbank", Soundness.ESSENTIAL_UNPROVEN, Evidence.NONE, 9, null);
        pact.partnership("larder", SALE);

        assertThat(pact.findings("larder")).containsExactly(Finding.Kind.SMALL_AND_DECISIVE);
        assertThat(pact.assume("partnership_small_pounds", "12000").findings("larder"))
                .containsExactly(Finding.Kind.HARDLY_WRITTEN);
    }

    @Test
    void severalDoorsForOneNeedShouldBeOneWhereOneHasRoomAndAnotherIsDear() {
        pay("Sale Foodbank", 1_000, 1_000, 1_100)
                .pay("Dane Foodbank", 1_000, 120, 120)
                .pay("Moor Foodbank", 1_000, 150, 150);
        pact.partnership("larder", SALE, DANE, MOOR);

        assertThat(pact.findings("larder"))
                .containsExactly(Finding.Kind.SHOULD_BE_ONE_DOOR, Finding.Kind.HARDLY_WRITTEN);
        assertThat(pact.standing("larder").findings().getFirst().what())
                .isEqualTo(
                        "3 organisations meet people for food at doors of their own. A person costs £12 a year at Sale Foodbank and £100 at Dane Foodbank, and Sale Foodbank has room for 100 more.");
        assertThat(pact.assume("partnership_door_room", "0.9").findings("larder"))
                .containsExactly(Finding.Kind.HARDLY_WRITTEN);
    }

    @Test
    void oneDoorIsEnoughWhereItIsWrittenDownOrDoorsAreFew() {
        pay("Sale Foodbank", 1_000, 1_000, 1_100)
                .pay("Dane Foodbank", 1_000, 120, 120)
                .pay("Moor Foodbank", 1_000, 150, 150);
        pact.partnership(
                        "one",
                        Pact.governance("Signed", "Monthly", "", "", true),
                        Pact.since("2024-04-01", null, null),
                        SALE,
                        DANE,
                        MOOR)
                .partnership(
                        "few",
                        Pact.governance("Signed", "Monthly", "", "", null),
                        Pact.since("2024-04-01", null, null),
                        SALE,
                        DANE);

        assertThat(pact.findings("one")).isEmpty();
        assertThat(pact.findings("few")).isEmpty();
    }

    @Test
    void twoThatDuplicateEachOtherAreEachOthersBackUp() {
        pay("Sale Foodbank", 2_000, 60, 100).pay("Dane Foodbank", 2_000, 60, 100);
        var twice = given("twice", 800_000, Unit.PER_MILLION);
        sound(
                "Sale Foodbank",
                Soundness.MERGE_CANDIDATE,
                Evidence.NONE,
                9,
                new Sounding.Twin(line("Dane Foodbank"), twice, true));
        sound(
                "Dane Foodbank",
                Soundness.MERGE_CANDIDATE,
                Evidence.NONE,
                0,
                new Sounding.Twin(line("Sale Foodbank"), twice, true));
        pact.partnership(
                "larder", Pact.governance("A", "B", "", "", null), Pact.since("2024-04-01", null, null), SALE, DANE);

        assertThat(pact.findings("larder")).containsExactly(Finding.Kind.BACK_UP, Finding.Kind.FRAGILE_MEMBER);
    }

    @Test
    void theLatestDecisionOnMoneyMustHaveHadAnAppraisal() {
        pact.partnership("larder")
                .decided("larder", "1", Decision.Kind.FUND, "2026-01-10", "none was made", "")
                .decided("larder", "2", Decision.Kind.REVIEW, "2026-03-10", "", "");

        assertThat(pact.findings("larder")).containsExactly(Finding.Kind.DECIDED_UNAPPRAISED);
        assertThat(pact.decided("larder", "3", Decision.Kind.FUND, "2026-02-10", "Saving of January", "")
                        .findings("larder"))
                .isEmpty();
    }

    @Test
    void aPartnerThatIsPaidLateIsNamed() {
        var names = List.of("Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar");
        pact.sketch
                .pay("Pens & Paper", "STATIONERY", "2024-04-02", 1_00)
                .pay("Pens & Paper", "STATIONERY", "2026-05-29", 1_00);
        for (var month = 0; month < 18; month++) {
            var day = LocalDate.of(2024, 4, 20).plusMonths(month);
            var named = names.get(month % 12) + " " + day.getYear() % 100;
            pact.sketch.payFor("UNIT", "Moor Foodbank", "CONT VOL BODIES", day.toString(), 12_166_67, named);
        }
        pact.sketch
                .payFor("UNIT", "Moor Foodbank", "CONT VOL BODIES", "2026-04-01", 36_500_01, "")
                .payFor("UNIT", "Moor Foodbank", "CONT VOL BODIES", "2026-04-01", 36_500_01, "")
                .payFor("UNIT", "Moor Foodbank", "CONT VOL BODIES", "2026-04-30", 36_500_01, "");
        pact.partnership("larder").member("larder", "Moor Foodbank", null, Member.Role.DELIVERER);

        assertThat(pact.findings("larder")).containsExactly(Finding.Kind.PAID_LATE);
    }

    @Test
    void nothingIsFoundOfWhatHasEnded() {
        pact.partnership(
                "larder", Pact.governance("", "", "", "", null), Pact.since("2024-04-01", null, "2025-04-01"), SALE);

        assertThat(pact.findings("larder")).isEmpty();
    }

    @Test
    void whatGoesWithAShownEffectIsALessonForTheOthers() {
        pay("Sale Foodbank", 3_000, 60, 60, 6, Grade.of(2)).pay("Dane Foodbank", 3_000, 60, 60);
        sound("Sale Foodbank", Soundness.KEEP_UNDER_REVIEW, Evidence.STRONG, 9, null);
        pact.partnership("good", Pact.governance("A", "B", "C", "D", true), Pact.since("2024-04-01", null, null), SALE)
                .member("good", "People who were hungry", null, Member.Role.LIVED_EXPERIENCE)
                .decided("good", "1", Decision.Kind.RENEW, "2026-01-10", "Saving of January", "")
                .partnership("other", DANE);
        var found = pact.find();

        assertThat(found.find("good").orElseThrow().effective()).isTrue();
        assertThat(found.find("other").orElseThrow().effective()).isFalse();
        assertThat(found.lessons())
                .extracting(Lesson::practice)
                .containsExactly(
                        Practice.Kind.EVALUATED,
                        Practice.Kind.ONE_DOOR,
                        Practice.Kind.DATA_SHARED,
                        Practice.Kind.LIVED_EXPERIENCE,
                        Practice.Kind.APPRAISED);
        assertThat(found.lessons().getFirst().others())
                .extracting(Registered::id)
                .containsExactly("other");
        assertThat(found.lessons().getFirst().from().getFirst().how()).isEqualTo("Sale Foodbank, at grade 2");
    }

    @Test
    void whatIsSoundWithAnEvaluationIsEffectiveToo() {
        pay("Sale Foodbank", 3_000, 60, 60);
        sound("Sale Foodbank", Soundness.SOUND_BUT_FRAGILE, Evidence.WEAK, 9, null);
        pact.partnership("good", SALE);

        assertThat(pact.standing("good").effective()).isTrue();
    }

    @Test
    void everyKindSaysWhatItIsAndWhatToDo() {
        assertThat(Finding.Kind.values()).allSatisfy(kind -> {
            assertThat(kind.words()).isNotEmpty();
            assertThat(kind.advice()).isNotEmpty();
        });
        assertThat(Practice.Kind.values())
                .allSatisfy(kind -> assertThat(kind.words()).isNotEmpty());
    }

    @Test
    void aMonthInWhichItWasPaidTwiceIsOneMonth() {
        pay("Sale Foodbank", 1_000, 60, 100);
        pact.sketch.payMonthly("Sale Foodbank", PlaceSketch.HEADING, 500_00);
        pact.partnership("larder", SALE);

        assertThat(pact.standing("larder").lines().getFirst().months())
                .extracting(Figure::value)
                .isEqualTo(12L);
    }

    @Test
    void whereItDoesNotSayWhoseNeedsItMeetsItsLinesDo() {
        pay("Sale Foodbank", 1_000, 60, 100);
        var needs = ReachFinder.needs(
                pact.ofNoNeed("larder", SALE).standing("larder").partnership());

        assertThat(needs).containsExactly(Need.FOOD);
    }
}
