package org.mainstay.ingest.assumptions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Grade;
import org.mainstay.model.evidence.Harm;

class AssumptionTableTest {

    private static final String HEADINGS =
            "id,value,low,high,unit,harm,price_year,effective_from,effective_to,source,grade,verified,note";
    private static final String SOUND =
            "displaced_share/food,0.15,0,0.5,share,rises,,2026-04-01,2027-04-01,Our judgement,6,no,A note";

    private final AssumptionTable reader = new AssumptionTable();

    @Test
    void aRowBecomesAnAssumption() {
        var read = Trial.of(reader, HEADINGS, SOUND);
        var row = read.fact(Assumption.class);

        assertThat(row.id()).isEqualTo("displaced_share/food");
        assertThat(row.value()).isEqualTo(new BigDecimal("0.15"));
        assertThat(row.low()).isEqualTo(BigDecimal.ZERO);
        assertThat(row.high()).isEqualTo(new BigDecimal("0.5"));
        assertThat(row.unit()).isEqualTo("share");
        assertThat(row.harm()).isEqualTo(Harm.RISES);
        assertThat(row.priceYear()).isNull();
        assertThat(row.effectiveFrom()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(row.effectiveTo()).isEqualTo(LocalDate.of(2027, 4, 1));
        assertThat(row.source()).isEqualTo("Our judgement");
        assertThat(row.grade()).isEqualTo(Grade.UNCORROBORATED);
        assertThat(row.verified()).isFalse();
        assertThat(row.note()).isEqualTo("A note");
        assertThat(read.codes()).isEmpty();
    }

    @Test
    void moneyHasAPriceYearAndWhatHoldsStillHasNoEnd() {
        var row = Trial.of(reader, HEADINGS, "delivery_cost/food,60,15,200,pounds,FALLS,2024,1/4/2026,,Ours,1,yes,")
                .fact(Assumption.class);

        assertThat(row.priceYear()).isEqualTo("2024");
        assertThat(row.effectiveTo()).isNull();
        assertThat(row.harm()).isEqualTo(Harm.FALLS);
        assertThat(row.grade()).isEqualTo(Grade.AGENCY_DATA_OR_TRIAL);
        assertThat(row.verified()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "displaced_share/food,'',id",
        "0.15,much,value",
        "',0,',',none,',low",
        "'0.5,share','x,share',high",
        "rises,sideways,harm",
        "2026-04-01,soon,effective_from",
        "2027-04-01,never,effective_to",
        "Our judgement,'',source",
        "'6,no','7,no',grade",
        "'6,no','0,no',grade",
        "'6,no','best,no',grade",
        "'6,no','6,perhaps',verified"
    })
    void eachWrongCellIsNamedWithItsValueAndLine(String right, String wrong, String column) {
        var read = Trial.of(reader, HEADINGS, SOUND.replaceFirst(right, wrong));

        assertThat(read.accepted()).isZero();
        assertThat(read.rejected()).isEqualTo(1);
        assertThat(read.codes()).containsExactly("invalid_assumption");
        assertThat(read.messages().getFirst()).contains("Line 2", "column " + column);
    }

    @Test
    void everyFaultOfARowIsToldAtOnce() {
        var read = Trial.of(reader, HEADINGS, "displaced_share,x,0,0.5,share,rises,,soon,,Ours,9,no,");

        assertThat(read.rejected()).isEqualTo(1);
        assertThat(read.codes()).hasSize(3).containsOnly("invalid_assumption");
    }

    @ParameterizedTest
    @CsvSource({"0.6,0,0.5", "-0.1,0,0.5"})
    void aValueOutsideItsRangeIsRejected(String value, String low, String high) {
        var read = Trial.of(
                reader,
                HEADINGS,
                "displaced_share,%s,%s,%s,share,rises,,2026-04-01,,Ours,6,no,".formatted(value, low, high));

        assertThat(read.accepted()).isZero();
        assertThat(read.codes()).containsExactly("assumption_out_of_order");
        assertThat(read.messages().getFirst()).contains(value, low, high);
    }

    @Test
    void aRowThatEndsBeforeItStartsIsRejected() {
        var read =
                Trial.of(reader, HEADINGS, "displaced_share,0.1,0,0.5,share,rises,,2026-04-01,2026-04-01,Ours,6,no,");

        assertThat(read.codes()).containsExactly("assumption_ends_before_it_starts");
        assertThat(read.messages().getFirst()).contains("2026-04-01");
    }

    @Test
    void theSameAssumptionFromTheSameDayIsNoted() {
        var read = Trial.of(reader, HEADINGS, SOUND, SOUND, SOUND.replace("2026-04-01", "2026-05-01"));

        assertThat(read.accepted()).isEqualTo(3);
        assertThat(read.codes()).containsExactly("repeated_assumption");
        assertThat(read.messages().getFirst()).contains("Line 3", "displaced_share/food");
    }

    @Test
    void aNeedThatIsNotOnTheListIsNoted() {
        var read = Trial.of(reader, HEADINGS, SOUND.replace("/food", "/fodo"));

        assertThat(read.accepted()).isEqualTo(1);
        assertThat(read.codes()).containsExactly("assumption_for_unknown_need");
        assertThat(read.messages().getFirst()).contains("displaced_share/fodo");
    }

    @Test
    void yearsAndGeneralRowsAreForNoNeed() {
        var read = Trial.of(
                reader,
                HEADINGS,
                SOUND.replace("displaced_share/food", "gdp_deflator/2015/16"),
                SOUND.replace("displaced_share/food", "discount_rate/from_year_0"),
                SOUND.replace("displaced_share/food", "leaving_rate"));

        assertThat(read.codes()).isEmpty();
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(Trial.fit(reader, "id,value,low,high,unit").missing())
                .containsExactly("harm", "effective_from", "source", "grade", "verified");
    }

    @Test
    void itSaysWhatItReads() {
        assertThat(reader.name()).isEqualTo("Assumptions (CSV)");
    }
}
