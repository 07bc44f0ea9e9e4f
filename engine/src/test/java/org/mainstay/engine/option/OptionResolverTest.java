package org.mainstay.engine.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.relationship.FundingLines;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.funding.OptionRow;
import org.mainstay.model.funding.OptionRow.Kind;
import org.mainstay.model.funding.Provision;
import org.mainstay.model.need.Need;

class OptionResolverTest {

    private static final Provision.Terms DUTY = new Provision.Terms(1, null, true, "general", false);
    private static final Provision.Terms RING_FENCED = new Provision.Terms(1, null, false, "grant", true);

    private final FundingLine debt = Lines.line("Debt Help", Need.DEBT_AND_MONEY_ADVICE);
    private final FundingLine money = Lines.line("Money Matters", Need.DEBT_AND_MONEY_ADVICE);
    private final FundingLine meals = Lines.line("Warm Meals", Need.FOOD);
    private final FundingLines funding = Lines.funding(debt, money, meals);
    private final List<OptionRow> rows = new ArrayList<>();

    @Test
    void everyKindOfChangeIsMadeOfItsRow() {
        end("Debt Help");
        row("Warm Meals", Kind.CUT, 25, null, "", null);
        assertThat(changes()).containsExactly(new Change.End(debt), new Change.Cut(meals, 25));

        rows.clear();
        row("Warm Meals", Kind.TAPER, 40, 12, "", null);
        row("Debt Help", Kind.MERGE, null, null, "Money Matters", null);
        row("Money Matters", Kind.KEEP, null, null, "", null);
        assertThat(changes()).containsExactly(new Change.Merge(debt, money), new Change.Taper(meals, 40, 12));
        assertThat(option().refused()).isEmpty();
    }

    @Test
    void whatGivesIsMadeOfItsRowToo() {
        rows.add(new OptionRow("Debt Help", Kind.INVEST, null, 12, "", null, "", 500_00L, null, Lines.ROW));
        rows.add(new OptionRow("Money Matters", Kind.SETTLE, null, 36, "", null, "", null, null, Lines.ROW));
        rows.add(new OptionRow(
                "Warm Meals", Kind.FRONT_DOOR, null, null, "Warm Meals; Debt Help;", null, "", null, 40L, Lines.ROW));

        assertThat(changes())
                .containsExactly(
                        new Change.Invest(debt, 500_00, 12, null),
                        new Change.Settle(money, 36, null),
                        new Change.FrontDoor(meals, List.of(debt), null, 40, null));
    }

    @Test
    void threeLinesBecomeOne() {
        var third = Lines.line("Third", Need.DEBT_AND_MONEY_ADVICE);
        row("Debt Help", Kind.MERGE, null, null, "Third", null);
        row("Money Matters", Kind.MERGE, null, null, "Third", null);

        assertThat(OptionResolver.resolve("x", rows, List.of(), Lines.funding(debt, money, third), Lines.ON)
                        .asked())
                .extracting(Option.Asked::change)
                .containsExactly(new Change.Merge(debt, third), new Change.Merge(money, third));
    }

    @Test
    void aFrontDoorNeedsAnotherMemberWhoIsKnownAndLosesNothing() {
        row("Warm Meals", Kind.FRONT_DOOR, null, null, "Warm Meals", null);
        row("Debt Help", Kind.FRONT_DOOR, null, null, "Nobody", null);
        assertThat(option().refused())
                .extracting(Option.Refused::why)
                .anyMatch(why -> why.contains("nobody stands behind the front door but Warm Meals, GRANTS"))
                .anyMatch(why -> why.contains("\"Nobody\" in the column into names no funding line"));

        rows.clear();
        end("Debt Help");
        row("Warm Meals", Kind.FRONT_DOOR, null, null, "Debt Help", null);
        assertThat(option().refused())
                .extracting(Option.Refused::why)
                .singleElement()
                .asString()
                .contains("Debt Help, GRANTS is to stand behind the front door, but line");
    }

    @Test
    void dutiesAndRingFencesForbidToTakeAndNotToGive() {
        var fenced = Lines.line("Fenced", "GRANTS", Need.FOOD, RING_FENCED);
        var duty = Lines.line("Duty", "GRANTS", Need.FOOD, DUTY);
        rows.add(new OptionRow("Fenced", Kind.INVEST, null, null, "", null, "", 100L, null, Lines.ROW));
        rows.add(new OptionRow("Duty", Kind.SETTLE, null, 12, "", null, "", null, null, Lines.ROW));
        var option = OptionResolver.resolve("x", rows, List.of(), Lines.funding(fenced, duty), Lines.ON);

        assertThat(option.refused()).isEmpty();
        assertThat(option.asked()).hasSize(2);
    }

    @Test
    void aLineIsKnownByItsIdOrByWhatListsShowInWhateverSpelling() {
        end("line/name:Debt Help/GRANTS");
        end("money matters - grants");
        end("name:Warm Meals, Grants");

        assertThat(changes()).containsExactly(new Change.End(debt), new Change.End(money), new Change.End(meals));
    }

    @Test
    void theOrderOfRowsSaysNothing() {
        end("Warm Meals");
        end("Debt Help");
        var one = option();
        Collections.reverse(rows);

        assertThat(option()).isEqualTo(one);
    }

    @Test
    void anUnknownLineIsRefusedWithTheNearestNames() {
        end("Dept Help");
        end("Zoo");

        assertThat(changes()).isEmpty();
        assertThat(option().refused().getFirst().why())
                .contains("Line 2: \"Dept Help\" in the column line names no funding line")
                .contains("Did you mean: Debt Help, GRANTS (line/name:Debt Help/GRANTS)")
                .doesNotContain("Warm Meals");
        assertThat(option().refused().getLast().why())
                .contains("Line 3:")
                .contains("Give the id of a line, or organisation and label as appraise lists them");
    }

    @Test
    void namesThatAreEquallyNearComeInOrderOfId() {
        var one = Lines.line("Debt Help A", Need.FOOD);
        var other = Lines.line("Debt Help B", Need.FOOD);
        end("Debt Help X");

        assertThat(why(Lines.funding(other, one)))
                .contains("Did you mean: Debt Help A, GRANTS (line/name:Debt Help A/GRANTS); Debt Help B");
    }

    @Test
    void anOrganisationWithSeveralLinesMustBeToldWhich() {
        var core = Lines.line("Debt Help", "CORE", Need.DEBT_AND_MONEY_ADVICE, Provision.Terms.UNKNOWN);
        end("Debt Help");

        assertThat(why(Lines.funding(debt, core))).contains("may mean several funding lines", "CORE", "GRANTS");
    }

    @Test
    void dutiesAndRingFencesAreRefusedAndKeepingThemIsNot() {
        var duty = Lines.line("Advocates", "GRANTS", Need.DEBT_AND_MONEY_ADVICE, DUTY);
        var fenced = Lines.line("Food Network", "GRANTS", Need.FOOD, RING_FENCED);
        end("Advocates");
        assertThat(why(Lines.funding(duty))).contains("must provide Advocates, GRANTS by law");

        rows.clear();
        row("Food Network", Kind.TAPER, 10, 6, "", null);
        assertThat(why(Lines.funding(fenced))).contains("ring-fenced fund");

        rows.clear();
        row("Advocates", Kind.KEEP, null, null, "", null);
        assertThat(option(Lines.funding(duty)).refused()).isEmpty();
    }

    @Test
    void aMergerIsRefusedWhereEitherLineIsADuty() {
        var duty = Lines.line("Advocates", "GRANTS", Need.DEBT_AND_MONEY_ADVICE, DUTY);
        row("Debt Help", Kind.MERGE, null, null, "Advocates", null);

        assertThat(why(Lines.funding(debt, duty))).contains("must provide Advocates, GRANTS by law");
    }

    @Test
    void whatPeopleSetAsideIsRefused() {
        end("Debt Help");

        assertThat(why(Lines.setAside(debt, debt, money))).contains("was set aside as agreed on 2026-03-31");
    }

    @Test
    void onlyServicesOfTwoOrganisationsForOneNeedMerge() {
        row("Debt Help", Kind.MERGE, null, null, "Warm Meals", null);
        assertThat(why(funding)).contains("only services for one known need can merge");

        rows.clear();
        row("Debt Help", Kind.MERGE, null, null, "Debt Help", null);
        assertThat(why(funding)).contains("are one organisation");

        rows.clear();
        row("Odd", Kind.MERGE, null, null, "Even", null);
        assertThat(why(Lines.funding(Lines.line("Odd", null), Lines.line("Even", null))))
                .contains("serves a need that is not known");
    }

    @Test
    void aMergerNeedsBothItsLines() {
        row("Debt Help", Kind.MERGE, null, null, "Nobody Here", null);

        assertThat(why(funding)).contains("\"Nobody Here\" in the column into");
    }

    @Test
    void rowsAboutOneLineAreAllRefused() {
        end("Debt Help");
        row("Debt Help, GRANTS", Kind.CUT, 10, null, "", null);

        assertThat(changes()).isEmpty();
        assertThat(option().refused())
                .hasSize(2)
                .allMatch(refused -> refused.why().contains("named more than once (lines 2, 3)"));
    }

    @Test
    void aLineThatEndsCannotTakeOnWork() {
        end("Money Matters");
        row("Debt Help", Kind.MERGE, null, null, "Money Matters", null);

        assertThat(changes()).containsExactly(new Change.End(money));
        assertThat(why(funding)).contains("is to take on the work, but line 2 changes it");
    }

    @Test
    void aDayBeforeNoticeIsMovedAndSaid() {
        var bound = Lines.line("Bound", "GRANTS", Need.DEBT_AND_MONEY_ADVICE, Lines.notice(6, null));
        row("Bound", Kind.END, null, null, "", LocalDate.of(2026, 5, 1));

        assertThat(option(Lines.funding(bound)).asked().getFirst().notes())
                .containsExactly(
                        "Asked from 2026-05-01, but holds from 2026-09-30: notice or contract allows no earlier day");
    }

    @Test
    void aDayAfterNoticeHoldsAsAskedAndTheReasonIsKept() {
        var from = LocalDate.of(2026, 7, 1);
        rows.add(new OptionRow("Debt Help", Kind.END, null, null, "", from, "It moves house", at(2)));

        assertThat(option().asked().getFirst().notes())
                .containsExactly("Holds from 2026-07-01, as asked", "Reason given: It moves house");
        assertThat(changes()).containsExactly(new Change.End(debt, from));
    }

    @Test
    void rowsThatCouldNotBeReadStandAmongTheRefused() {
        var unread = List.of(new Option.Refused(9, "Line 9 is not used."));
        end("Zoo");

        assertThat(OptionResolver.resolve("mine", rows, unread, funding, Lines.ON)
                        .refused())
                .extracting(Option.Refused::line)
                .containsExactly(2, 9);
    }

    @Test
    void theNameBecomesAnIdThatAddressesTake() {
        assertThat(OptionResolver.resolve("My Option (2)", rows, List.of(), funding, Lines.ON)
                        .id())
                .isEqualTo("my-option-2-");
    }

    private void end(String line) {
        row(line, Kind.END, null, null, "", null);
    }

    private void row(
            String line,
            Kind kind,
            @Nullable Integer percent,
            @Nullable Integer months,
            String into,
            @Nullable LocalDate from) {
        rows.add(new OptionRow(line, kind, percent, months, into, from, "", at(rows.size() + 2)));
    }

    private static RowRef at(int line) {
        return new RowRef(Lines.ROW.source(), line);
    }

    private List<Change> changes() {
        return option().asked().stream().map(Option.Asked::change).toList();
    }

    private String why(FundingLines lines) {
        return option(lines).refused().getLast().why();
    }

    private Option option() {
        return option(funding);
    }

    private Option option(FundingLines lines) {
        return OptionResolver.resolve("mine", rows, List.of(), lines, Lines.ON);
    }
}
