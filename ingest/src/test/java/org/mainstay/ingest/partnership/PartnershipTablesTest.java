package org.mainstay.ingest.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.need.Need;
import org.mainstay.model.partnership.Contribution;
import org.mainstay.model.partnership.Decision;
import org.mainstay.model.partnership.Entry;
import org.mainstay.model.partnership.Member;
import org.mainstay.model.partnership.Partnership;
import org.mainstay.model.partnership.SuggestionAnswer;

class PartnershipTablesTest {

    private static final String REGISTER = String.join(",", PartnershipTable.COLUMNS);
    private static final String MEMBERS = String.join(",", MemberTable.COLUMNS);
    private static final String MONEY = String.join(",", ContributionTable.COLUMNS);
    private static final String LOG = String.join(",", DecisionLogTable.COLUMNS);
    private static final String SUGGESTIONS = String.join(",", SuggestionTable.COLUMNS);

    @Test
    void aPartnershipSaysWhatItIsForHowItIsRunAndUntilWhen() {
        var read = Trial.of(
                        new PartnershipTable(),
                        REGISTER,
                        "debt-advice,Debt Advice Forum,One door for debt,Fewer evictions; less debt,strategic,local,"
                                + "Memorandum of 2024,Quarterly,Lead decides,none,no,debt_and_money_advice;food,Helpline,"
                                + "A / GRANTS; B / GRANTS,2024-04-01,2026-06-30,2027-03-31,debt-hub,,Partnerships,2026-05-01,Minutes")
                .fact(Partnership.class);

        assertThat(read.partnership()).isEqualTo("debt-advice");
        assertThat(read.outcomes()).containsExactly("Fewer evictions", "less debt");
        assertThat(read.size()).isEqualTo(Partnership.Size.STRATEGIC);
        assertThat(read.scale()).isEqualTo(Partnership.Scale.LOCAL);
        assertThat(read.governance().singleEntry()).isFalse();
        assertThat(read.governance().writtenParts()).isEqualTo(3);
        assertThat(read.scope().needs()).containsExactly(Need.DEBT_AND_MONEY_ADVICE, Need.FOOD);
        assertThat(read.scope().lines()).containsExactly("A / GRANTS", "B / GRANTS");
        assertThat(read.term())
                .isEqualTo(new Partnership.Term(
                        LocalDate.of(2024, 4, 1), LocalDate.of(2026, 6, 30), LocalDate.of(2027, 3, 31), "debt-hub"));
        assertThat(read.entry()).isEqualTo(new Entry(false, "Partnerships", LocalDate.of(2026, 5, 1), "Minutes"));
    }

    @Test
    void aMemberMayDoSeveralThings() {
        var read = Trial.of(
                        new MemberTable(),
                        MEMBERS,
                        "debt-advice,Ambleford Council,Lead; funder; lived experience,public,local,,,2026-05-01,")
                .fact(Member.class);

        assertThat(read.roles()).containsExactly(Member.Role.LEAD, Member.Role.FUNDER, Member.Role.LIVED_EXPERIENCE);
        assertThat(read.sector()).isEqualTo(Member.Sector.PUBLIC);
        assertThat(read.scale()).isEqualTo(Partnership.Scale.LOCAL);
    }

    @ParameterizedTest
    @CsvSource({"2025-26", "2025/26", "2025-2026"})
    void whatAMemberPutsInIsForAFinancialYear(String year) {
        var read = Trial.of(
                        new ContributionTable(),
                        MONEY,
                        "debt-advice,Ambleford Council," + year + ",\"£1,200.50\",300,Two rooms,,,2026-05-01,")
                .fact(Contribution.class);

        assertThat(read.year()).isEqualTo(new FinancialYear(2025));
        assertThat(read.moneyPence()).isEqualTo(1_200_50);
        assertThat(read.inKindPence()).isEqualTo(300_00);
        assertThat(read.inKind()).isEqualTo("Two rooms");
    }

    @Test
    void aDecisionSaysWhoWasConsultedAndWhatWasInFrontOfTheDeciders() {
        var read = Trial.of(
                        new DecisionLogTable(),
                        LOG,
                        "debt-advice,2026-1,cut,2026-03-02,Helpline cut by a tenth,B / GRANTS,Members; users,"
                                + "Users were against it,Saving of 400000,,,,2026-05-01,")
                .fact(Decision.class);

        assertThat(read.kind()).isEqualTo(Decision.Kind.CUT);
        assertThat(read.funding()).containsExactly("B / GRANTS");
        assertThat(read.consulted()).containsExactly("Members", "users");
        assertThat(read.appraised()).isTrue();
        assertThat(read.happened()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"cut,''", "renew,''", "other,B"})
    void noDecisionOnFundingStandsInTheLogWithoutItsAppraisal(String kind, String funding) {
        var row = "debt-advice,1," + kind + ",2026-03-02,Decided," + funding + ",,,%s,,,,2026-05-01,";

        assertThat(Trial.of(new DecisionLogTable(), LOG, row.formatted("")).codes())
                .containsExactly("funding_decision_without_appraisal");
        assertThat(Trial.of(new DecisionLogTable(), LOG, row.formatted(""))
                        .messages()
                        .getFirst())
                .contains("Line 2", "none was made");
        assertThat(Trial.of(new DecisionLogTable(), LOG, row.formatted("None was made"))
                        .fact(Decision.class)
                        .appraised())
                .isFalse();
    }

    @Test
    void aSuggestionIsAcceptedRejectedOrAskedAgain() {
        var reader = new SuggestionTable();
        for (var answer : SuggestionAnswer.Answer.values()) {
            var read = Trial.of(reader, SUGGESTIONS, "premises/1," + answer.words() + ",hub,Head,2026-05-01,True")
                    .fact(SuggestionAnswer.class);

            assertThat(read.answer()).isEqualTo(answer);
            assertThat(read.partnership()).isEqualTo("hub");
        }
    }

    @Test
    void aRowThatTakesBackNeedsNoMoreThanWhatItIsAbout() {
        var out = Trial.of(new PartnershipTable(), REGISTER, "debt-advice,,,,,,,,,,,,,,,,,,yes,,2026-05-01,Wrong");

        assertThat(out.fact(Partnership.class).entry().undo()).isTrue();
        assertThat(Trial.of(new MemberTable(), MEMBERS, "debt-advice,A,,,,yes,,2026-05-01,")
                        .fact(Member.class)
                        .roles())
                .isEmpty();
        assertThat(Trial.of(new DecisionLogTable(), LOG, "debt-advice,1,cut,2026-03-02,,,,,,,yes,,2026-05-01,")
                        .accepted())
                .isEqualTo(1);
    }

    private static List<FormatReader> readers() {
        return List.of(
                new PartnershipTable(),
                new MemberTable(),
                new ContributionTable(),
                new DecisionLogTable(),
                new SuggestionTable());
    }

    @ParameterizedTest
    @CsvSource({
        "0,'Debt Advice,Forum,,,,,,,,,,,,,,,,,,,2026-05-01,',partnership",
        "0,'d,,,,,,,,,,,,,,,,,,,,2026-05-01,',name",
        "0,'d,Forum,,,huge,,,,,,,,,,,,,,,,2026-05-01,',size",
        "0,'d,Forum,,,,,,,,,,loneliness,,,,,,,,,2026-05-01,',needs",
        "0,'d,Forum,,,,,,,,,,,,,2026-04-01,,2026-03-01,,,,2026-05-01,',end",
        "0,'d,Forum,,,,,,,,,,,,,,,,The Hub,,,2026-05-01,',successor",
        "0,'d,Forum,,,,,,,,,,,,,,,,,,,,',recorded_on",
        "1,'d,A,chair,,,,,2026-05-01,',roles",
        "1,'d,A,lead;chair,,,,,2026-05-01,',roles",
        "1,'d,A,lead,charity,,,,2026-05-01,',sector",
        "2,'d,A,2025,1,,,,,2026-05-01,',year",
        "2,'d,A,2025-27,1,,,,,2026-05-01,',year",
        "2,'d,A,2025-26,-1,,,,,2026-05-01,',money",
        "3,'d,1,maybe,2026-03-02,Decided,,,,,,,,2026-05-01,',kind",
        "3,'d,1,agree,2026-03-02,,,,,,,,,2026-05-01,',decided",
        "4,'s,perhaps,,,2026-05-01,',answer"
    })
    void aWrongCellIsNamed(int table, String row, String column) {
        var headings = List.of(REGISTER, MEMBERS, MONEY, LOG, SUGGESTIONS).get(table);
        var read = Trial.of(readers().get(table), headings, row);

        assertThat(read.accepted()).isZero();
        assertThat(read.codes()).containsExactly("invalid_partnership_cell");
        assertThat(read.messages().getFirst()).contains("Line 2", "column " + column);
    }

    @Test
    void everyTableHasANameOfItsOwn() {
        assertThat(readers())
                .extracting(FormatReader::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.contains("artnership"));
    }
}
