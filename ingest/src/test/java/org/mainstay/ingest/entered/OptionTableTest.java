package org.mainstay.ingest.entered;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.ingest.Readers;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.funding.OptionRow;
import org.mainstay.model.funding.OptionRow.Kind;

class OptionTableTest {

    private static final String HEADINGS = String.join(",", OptionTable.COLUMNS);

    private final OptionTable reader = new OptionTable();

    @Test
    void aRowSaysWhatIsDoneToWhichLineAndWhy() {
        var row = Trial.of(reader, HEADINGS, "\"A, GRANTS\",taper,40%,12,,2026-10-01,It grows up")
                .fact(OptionRow.class);

        assertThat(row.line()).isEqualTo("A, GRANTS");
        assertThat(row.kind()).isEqualTo(Kind.TAPER);
        assertThat(row.percent()).isEqualTo(40);
        assertThat(row.months()).isEqualTo(12);
        assertThat(row.from()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(row.why()).isEqualTo("It grows up");
        assertThat(row.row().line()).isEqualTo(2);
    }

    @Test
    void twoColumnsAreEnoughForAnEnd() {
        var row = Trial.of(reader, "line,change", "A, End").fact(OptionRow.class);

        assertThat(row.kind()).isEqualTo(Kind.END);
        assertThat(row.percent()).isNull();
        assertThat(row.into()).isEmpty();
        assertThat(row.from()).isNull();
    }

    @Test
    void aMergerNamesTheLineThatTakesTheWorkOn() {
        assertThat(Trial.of(reader, HEADINGS, "A,merge,,,B,,")
                        .fact(OptionRow.class)
                        .into())
                .isEqualTo("B");
    }

    @ParameterizedTest
    @CsvSource({
        "',end,,,,,',line",
        "'A,halve,,,,,',change",
        "'A,cut,0,,,,',percent",
        "'A,cut,100,,,,',percent",
        "'A,cut,,,,,',percent",
        "'A,taper,100,12,,,',percent",
        "'A,taper,40,0,,,',months",
        "'A,taper,40,61,,,',months",
        "'A,taper,40,,,,',months",
        "'A,merge,,,,,',into",
        "'A,end,,,,soon,',from",
        "'A,invest,,,,,',amount",
        "'A,invest,,,,,,0',amount",
        "'A,invest,,,,,,90000000000',amount",
        "'A,invest,,61,,,,700',months",
        "'A,settle,,,,,',months",
        "'A,settle,,11,,,',months",
        "'A,settle,,61,,,',months",
        "'A,front_door,,,,,',into",
        "'A,front_door,,,B,,,free',amount",
        "'A,front_door,,,B,,,,some',shared_users"
    })
    void aWrongCellIsNamed(String row, String column) {
        var read = Trial.of(reader, HEADINGS, row);

        assertThat(read.accepted()).isZero();
        assertThat(read.codes()).containsExactly("invalid_option");
        assertThat(read.messages().getFirst()).contains("Line 2", "column " + column);
    }

    @Test
    void everyKindIsReadAsItIsWritten() {
        for (var kind : Kind.values()) {
            assertThat(Trial.of(reader, HEADINGS, "A," + kind.words() + ",50,12,B,,,700,")
                            .fact(OptionRow.class)
                            .kind())
                    .isEqualTo(kind);
        }
    }

    @Test
    void anInvestmentSaysHowMuchAYearAndMaySayForHowLong() {
        var row = Trial.of(reader, HEADINGS, "A,invest,,24,,,,\"£1,200.50\",9").fact(OptionRow.class);

        assertThat(row.amountPence()).isEqualTo(120_050);
        assertThat(row.months()).isEqualTo(24);
        assertThat(row.sharedUsers()).isNull();
        assertThat(Trial.of(reader, HEADINGS, "A,invest,,,,,,5")
                        .fact(OptionRow.class)
                        .months())
                .isNull();
    }

    @Test
    void aFrontDoorNamesItsMembersAndMaySayItsPriceAndWhoIsShared() {
        var row = Trial.of(reader, HEADINGS, "A,front_door,,,B; C,,,0,40").fact(OptionRow.class);

        assertThat(row.into()).isEqualTo("B; C");
        assertThat(row.amountPence()).isZero();
        assertThat(row.sharedUsers()).isEqualTo(40);
    }

    @Test
    void aTableWithoutAChangeIsNoOption() {
        assertThat(Trial.fit(reader, HEADINGS).whole()).isTrue();
        assertThat(Trial.fit(reader, "line,percent\nA,5").missing()).containsExactly("change");
    }

    @Test
    void aQuestionIsNoFileOfAPlace() {
        assertThat(reader.name()).isEqualTo("Option (CSV)");
        assertThat(Readers.list()).noneMatch(OptionTable.class::isInstance);
    }
}
