package org.mainstay.model.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;

class EnteredTest {

    private static final Source FILE = Source.of("a".repeat(64), "partnership_members.csv", 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    private static Member member(int line, String organisation, Member.Role role, boolean undo) {
        return new Member(
                "debt",
                organisation,
                new TreeSet<>(List.of(role)),
                null,
                null,
                new Entry(undo, "", MAY, ""),
                new RowRef(FILE, line));
    }

    @Test
    void aLaterRowAboutTheSameThingReplacesAnEarlierOne() {
        var first = member(2, "Advice Ltd", Member.Role.LEAD, false);
        var second = member(3, "ADVICE LTD", Member.Role.HOST, false);
        var other = member(4, "Somebody", Member.Role.HOST, false);

        assertThat(Entered.latest(List.of(second, other, first))).containsExactly(second, other);
    }

    @Test
    void anUndoTakesTheLatestThatStillStandsBack() {
        var first = member(2, "Advice Ltd", Member.Role.LEAD, false);
        var second = member(3, "Advice Ltd", Member.Role.HOST, false);
        var undo = member(4, "Advice Ltd", Member.Role.HOST, true);
        var again = member(5, "Advice Ltd", Member.Role.HOST, true);

        assertThat(Entered.latest(List.of(first, second, undo))).containsExactly(first);
        assertThat(Entered.latest(List.of(first, second, undo, again))).isEmpty();
        assertThat(Entered.latest(List.of(undo, first, second, again, member(6, "Advice Ltd", Member.Role.HOST, true))))
                .isEmpty();
    }

    @Test
    void moneyOfAnotherYearAndAnotherDecisionStandForThemselves() {
        var row = new RowRef(FILE, 2);
        var entry = new Entry(false, "", MAY, "");
        var year = new FinancialYear(2025);
        var money = new Contribution("debt", "Council", year, 1L, null, "", entry, row);
        var later = new Contribution("debt", "Council", year.next(), 1L, null, "", entry, row);

        assertThat(Entered.latest(List.of(money, later))).containsExactly(money, later);
    }

    @Test
    void whatIsNotWrittenDownOrIsNoneCountsAsNotWritten() {
        assertThat(new Partnership.Governance("Letter", "none", "", "None", null).writtenParts())
                .isEqualTo(1);
    }

    @Test
    void noneWasMadeIsNoAppraisal() {
        assertThat(decision("None was made").appraised()).isFalse();
        assertThat(decision("").appraised()).isFalse();
        assertThat(decision("Saving of March").appraised()).isTrue();
        assertThat(decision("").about()).isEqualTo("debt\n2026-a");
    }

    private static Decision decision(String appraisal) {
        return new Decision(
                "debt",
                "2026-A",
                Decision.Kind.CUT,
                MAY,
                "Cut",
                List.of(),
                List.of(),
                "",
                appraisal,
                "",
                new Entry(false, "", MAY, ""),
                new RowRef(FILE, 2));
    }
}
