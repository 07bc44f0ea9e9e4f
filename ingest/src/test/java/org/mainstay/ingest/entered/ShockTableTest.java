package org.mainstay.ingest.entered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.ingest.Readers;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.evidence.Grade;
import org.mainstay.model.need.Need;
import org.mainstay.model.shock.ShockRow;
import org.mainstay.model.shock.ShockRow.Deciles;
import org.mainstay.model.shock.ShockRow.Kind;
import org.mainstay.model.shock.ShockRow.Size;
import org.mainstay.model.shock.ShockRow.Timing;

class ShockTableTest {

    private static final String HEADINGS = String.join(",", ShockTable.COLUMNS);

    private final ShockTable reader = new ShockTable();

    private ShockRow row(String line) {
        return Trial.of(reader, HEADINGS, line).fact(ShockRow.class);
    }

    @Test
    void aRowSaysWhatBefallsWhomHowMuchAndWhen() {
        var row = row("Hard winter,demand_rises,A; B,food,1-3,Tarn Moor,12.5%,5,20,4,3,24,A report,3,yes,Watch it");

        assertThat(row.shock()).isEqualTo("Hard winter");
        assertThat(row.kind()).isEqualTo(Kind.DEMAND_RISES);
        assertThat(row.whom())
                .isEqualTo(new ShockRow.Whom(List.of("A", "B"), Need.FOOD, new Deciles(1, 3), "Tarn Moor"));
        assertThat(row.size()).isEqualTo(new Size(125_000, 50_000, 200_000));
        assertThat(row.timing()).isEqualTo(new Timing(4, 3, 24));
        assertThat(row.basis()).isEqualTo(new ShockRow.Basis("A report", Grade.of(3), true, "Watch it"));
        assertThat(row.row().line()).isEqualTo(2);
    }

    @Test
    void whatIsLeftOutMeansAllOfItAtOnceAndForEver() {
        var row = row("Cut,payer_cuts,,,,,10,,,,,,,,,");

        assertThat(row.whom()).isEqualTo(new ShockRow.Whom(List.of(), null, null, ""));
        assertThat(row.size()).isEqualTo(new Size(100_000, 100_000, 100_000));
        assertThat(row.timing()).isEqualTo(new Timing(1, 1, null));
        assertThat(row.basis().grade()).isEqualTo(Grade.of(6));
        assertThat(row.basis().verified()).isFalse();
    }

    @Test
    void aClosureAndLateMoneyHaveNoSize() {
        assertThat(row("Gone,body_closes,largest,,,,,,,,,,,,,").size()).isEqualTo(Size.NONE);
        assertThat(row("Late,paid_late,,,,,,,,,,3,,,,").size()).isEqualTo(Size.NONE);
    }

    @Test
    void demandMayMoreThanDouble() {
        assertThat(row("More,demand_rises,,,7,,150,,,,,,,,,").size().share()).isEqualTo(1_500_000);
        assertThat(row("More,demand_rises,,,7,,150,,,,,,,,,").whom().deciles()).isEqualTo(new Deciles(7, 7));
    }

    @ParameterizedTest
    @CsvSource({
        "',payer_cuts,,,,,10,,,,,,,,,',shock",
        "'A,vanishes,,,,,10,,,,,,,,,',kind",
        "'A,payer_cuts,,,,,,,,,,,,,,',percent",
        "'A,payer_cuts,,,,,0,,,,,,,,,',percent",
        "'A,payer_cuts,,,,,101,,,,,,,,,',percent",
        "'A,costs_rise,,,,,1001,,,,,,,,,',percent",
        "'A,payer_cuts,,,,,10,11,,,,,,,,',percent",
        "'A,payer_cuts,,,,,10,,9,,,,,,,',percent",
        "'A,payer_cuts,,,,,10,much,,,,,,,,',low",
        "'A,body_closes,,,,,,,,,,,,,,',whom",
        "'A,paid_late,,,,,,,,,,,,,,',months",
        "'A,payer_cuts,,,,,10,,,0,,,,,,',from_month",
        "'A,payer_cuts,,,,,10,,,,121,,,,,',over_months",
        "'A,payer_cuts,,,,,10,,,,,soon,,,,',months",
        "'A,demand_rises,,tea,,,10,,,,,,,,,',need",
        "'A,demand_rises,,,11,,10,,,,,,,,,',deciles",
        "'A,demand_rises,,,3-1,,10,,,,,,,,,',deciles",
        "'A,payer_cuts,,,,,10,,,,,,,7,,',grade",
        "'A,payer_cuts,,,,,10,,,,,,,,maybe,',verified"
    })
    void aRowThatCannotBeReadNamesTheCell(String line, String column) {
        var trial = Trial.of(reader, HEADINGS, line);

        assertThat(trial.accepted()).isZero();
        assertThat(trial.messages()).anyMatch(message -> message.contains("in the column " + column + ","));
    }

    @Test
    void aFolderIsNeverReadForShocks() {
        assertThat(Readers.list()).noneMatch(ShockTable.class::isInstance);
    }

    @Test
    void decilesAndSizesAreSound() {
        assertThatThrownBy(() -> new Deciles(0, 3)).hasMessageContaining("not 0 to 3");
        assertThatThrownBy(() -> new Size(1, 2, 3)).hasMessageContaining("must rise");
        assertThat(new Deciles(2, 4).holds(1)).isFalse();
        assertThat(new Deciles(2, 4).holds(4)).isTrue();
    }
}
