package org.mainstay.ingest.entered;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.evidence.Grade;
import org.mainstay.model.funding.Provision;
import org.mainstay.model.need.Need;
import org.mainstay.model.notice.Severity;

class ProvisionTableTest {

    private static final String HEADINGS = "organisation,label,need,people_served,capacity,delivery_cost,other_income,"
            + "reserves,notice_months,contract_end,duty,fund,ring_fenced,catchment,reported,source";
    private static final String SOUND = "GB-CHC-1109047,SECTION 48 GRANTS,debt_and_money_advice,420,500,\"£61,200.50\","
            + "30000,12500,3,2027-03-31,no,General Fund,no,Bowdon; E01006074 ;,2026-04-30,Annual return";

    private final ProvisionTable reader = new ProvisionTable();

    @Test
    void aFullRowIsRead() {
        var read = Trial.of(reader, HEADINGS, SOUND);
        var row = read.fact(Provision.class);

        assertThat(row.organisation()).isEqualTo("GB-CHC-1109047");
        assertThat(row.label()).isEqualTo("SECTION 48 GRANTS");
        assertThat(row.need()).isEqualTo(Need.DEBT_AND_MONEY_ADVICE);
        assertThat(row.delivery()).isEqualTo(new Provision.Delivery(420L, 500L, 6_120_050L, 3_000_000L, 1_250_000L));
        assertThat(row.terms())
                .isEqualTo(new Provision.Terms(3, LocalDate.of(2027, 3, 31), false, "General Fund", false));
        assertThat(row.catchment()).containsExactly("Bowdon", "E01006074");
        assertThat(row.reported()).isEqualTo(LocalDate.of(2026, 4, 30));
        assertThat(row.source()).isEqualTo("Annual return");
        assertThat(row.row().line()).isEqualTo(2);
        assertThat(read.codes()).isEmpty();
    }

    @Test
    void aBlankMeansNotKnownNeverNone() {
        var row = Trial.of(reader, HEADINGS, "Helping Hand,Grants,,420,,,,,,,,,,,2026-04-30,")
                .fact(Provision.class);

        assertThat(row.need()).isNull();
        assertThat(row.delivery()).isEqualTo(new Provision.Delivery(420L, null, null, null, null));
        assertThat(row.terms()).isEqualTo(Provision.Terms.UNKNOWN);
        assertThat(row.catchment()).isEmpty();
    }

    @Test
    void nothingIsAValueOfItsOwn() {
        var row = Trial.of(reader, HEADINGS, "Helping Hand,Grants,,0,0,0,0,0,0,,yes,,yes,,2026-04-30,")
                .fact(Provision.class);

        assertThat(row.delivery()).isEqualTo(new Provision.Delivery(0L, 0L, 0L, 0L, 0L));
        assertThat(row.terms()).isEqualTo(new Provision.Terms(0, null, true, "", true));
    }

    @ParameterizedTest
    @CsvSource({
        "GB-CHC-1109047,'',organisation",
        "SECTION 48 GRANTS,'',label",
        "debt_and_money_advice,debts,need",
        "',420,',',-420,',people_served",
        "',420,',',42.5,',people_served",
        "',500,',',many,',capacity",
        "61,'-61',delivery_cost",
        "200.50,'200.505',delivery_cost",
        "30000,-1,other_income",
        "12500,-1,reserves",
        "',3,',',-3,',notice_months",
        "',3,',',soon,',notice_months",
        "2027-03-31,2027-02-30,contract_end",
        "'-31,no','-31,maybe',duty",
        "'Fund,no','Fund,partly',ring_fenced",
        "2026-04-30,'',reported",
        "2026-04-30,spring,reported"
    })
    void eachWrongCellIsNamedWithItsLine(String right, String wrong, String column) {
        var read = Trial.of(reader, HEADINGS, SOUND.replace("£61,", "61,").replaceFirst(right, wrong));

        assertThat(read.accepted()).isZero();
        assertThat(read.rejected()).isEqualTo(1);
        assertThat(read.codes()).containsExactly("invalid_provision");
        assertThat(read.messages().getFirst()).contains("Line 2", "column " + column);
    }

    @Test
    void theGradeOfAnEvaluationIsReadAndABlankIsNone() {
        var headings = HEADINGS + ",evaluation";

        assertThat(Trial.of(reader, headings, SOUND + ",2")
                        .fact(Provision.class)
                        .evaluation())
                .isEqualTo(Grade.LOCAL_STATISTICS);
        assertThat(Trial.of(reader, headings, SOUND + ",").fact(Provision.class).evaluation())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "good"})
    void aGradeBeyondTheSixIsTold(String grade) {
        var read = Trial.of(reader, HEADINGS + ",evaluation", SOUND + "," + grade);

        assertThat(read.accepted()).isZero();
        assertThat(read.codes()).containsExactly("invalid_provision");
        assertThat(read.messages().getFirst()).contains("column evaluation", "1 (best) to 6");
    }

    @Test
    void everyWrongCellOfARowIsToldAtOnce() {
        var read = Trial.of(reader, HEADINGS, "Helping Hand,Grants,,many,-1,,,,,,maybe,,,,2026-04-30,");

        assertThat(read.rejected()).isEqualTo(1);
        assertThat(read.codes(Severity.ERROR)).hasSize(3).containsOnly("invalid_provision");
    }

    @Test
    void anUnknownNeedIsToldTheList() {
        var read = Trial.of(reader, HEADINGS, SOUND.replace("debt_and_money_advice", "debts"));

        assertThat(read.messages().getFirst()).contains("debts", "debt_and_money_advice", "community_space");
    }

    @Test
    void moreServedThanCapacityIsUsedAndNoted() {
        var read = Trial.of(reader, HEADINGS, SOUND.replace(",500,", ",400,"), SOUND.replace(",500,", ",420,"));

        assertThat(read.accepted()).isEqualTo(2);
        assertThat(read.codes()).containsExactly("served_above_capacity");
        assertThat(read.messages().getFirst()).contains("420", "400");
    }

    @Test
    void capacityAloneIsNothingToCompare() {
        var read = Trial.of(reader, HEADINGS, SOUND.replace(",420,", ",,"), SOUND.replace(",500,", ",,"));

        assertThat(read.codes()).isEmpty();
    }

    @Test
    void aTemplateRowThatNobodyFilledInIsRejected() {
        var read = Trial.of(reader, HEADINGS, "GB-CHC-1109047,SECTION 48 GRANTS,,,,,,,,,,,,,,");

        assertThat(read.codes()).containsExactly("nothing_reported");
        assertThat(read.messages().getFirst()).contains("Line 2");
    }

    @Test
    void fiveHeadingsAreEnoughToKnowIt() {
        assertThat(Trial.fit(reader, "organisation,label,people_served,capacity,duty")
                        .whole())
                .isTrue();
        assertThat(Trial.fit(reader, "organisation,label").missing())
                .containsExactly("people_served", "capacity", "duty");
    }

    @Test
    void itSaysWhatItReads() {
        assertThat(reader.name()).isEqualTo("Provision (CSV)");
    }
}
