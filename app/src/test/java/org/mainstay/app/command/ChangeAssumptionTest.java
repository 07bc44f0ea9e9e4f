package org.mainstay.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.app.command.ChangeAssumption.Asked;
import org.mainstay.app.command.ChangeAssumption.Origin;
import org.mainstay.ingest.assumptions.AssumptionTable;
import org.mainstay.ingest.shipped.Shipped;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Grade;

class ChangeAssumptionTest {

    private static final String OWN = """
            id,value,low,high,unit,harm,price_year,effective_from,effective_to,source,grade,verified,note
            cashability,0.9,0.8,1,share,rises,,2025-04-01,,Our finance team,2,yes,
            """;

    @TempDir
    private Path folder;

    private Assumption held() throws Exception {
        var reading = Reading.ofNames(new ReadFolder(path -> {}).read(folder), LocalDate.of(2026, 3, 31));
        return reading.assumptions().get("cashability");
    }

    private static Asked asked(String value) {
        var number = new BigDecimal(value);
        return new Asked(number, number, number, "A count", Grade.of(2), true);
    }

    private void enter(Assumption... rows) throws Exception {
        var text = new StringBuilder(String.join(",", AssumptionTable.COLUMNS)).append('\n');
        for (var row : rows) {
            text.append(String.join(",", ChangeAssumption.cells(row, "Jo", LocalDate.of(2026, 4, 1), "Because")))
                    .append('\n');
        }
        Files.createDirectories(folder.resolve("entered"));
        Files.writeString(folder.resolve("entered/assumptions.csv"), text);
    }

    @Test
    void aChangeHoldsAgainstTheNumberThatShips() throws Exception {
        var shipped = Shipped.assumptions().stream()
                .filter(assumption -> assumption.id().equals("cashability"))
                .findFirst()
                .orElseThrow();
        enter(plain(ChangeAssumption.changed(shipped, asked("0.5"))));

        assertThat(held().value()).isEqualByComparingTo("0.5");
        assertThat(ChangeAssumption.origin(held())).isEqualTo(Origin.ENTERED);
    }

    @Test
    void aChangeHoldsAgainstThePlacesOwnFile() throws Exception {
        Files.writeString(folder.resolve("ours.csv"), OWN);
        assertThat(ChangeAssumption.origin(held())).isEqualTo(Origin.OWN_FILE);
        enter(plain(ChangeAssumption.changed(held(), asked("0.5"))));

        assertThat(held().value()).isEqualByComparingTo("0.5");
    }

    @Test
    void ofTwoChangesTheLaterHolds() throws Exception {
        Files.writeString(folder.resolve("ours.csv"), OWN);
        var first = plain(ChangeAssumption.changed(held(), asked("0.5")));
        enter(first);
        enter(first, plain(ChangeAssumption.changed(held(), asked("0.7"))));

        assertThat(held().value()).isEqualByComparingTo("0.7");
    }

    @Test
    void whatHeldBeforeAnybodyChangedItIsStillKnown() throws Exception {
        Files.writeString(folder.resolve("ours.csv"), OWN);
        enter(plain(ChangeAssumption.changed(held(), asked("0.5"))));
        var reading = Reading.ofNames(new ReadFolder(path -> {}).read(folder), LocalDate.of(2026, 3, 31));

        assertThat(ChangeAssumption.original(reading, "cashability").value()).isEqualByComparingTo("0.9");
    }

    @Test
    void aRangeThatDoesNotRiseIsRefusedInWords() throws Exception {
        Files.writeString(folder.resolve("ours.csv"), OWN);
        var wrong = new Asked(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.TEN, "", Grade.of(1), false);

        assertThatThrownBy(() -> ChangeAssumption.changed(held(), wrong))
                .isInstanceOf(Unusable.class)
                .hasMessage("The low end (2), the value (1) and the high end (10) must rise.");
    }

    @Test
    void aRowHasACellForEachColumn() throws Exception {
        Files.writeString(folder.resolve("ours.csv"), OWN);

        assertThat(ChangeAssumption.cells(held(), "Jo", LocalDate.of(2026, 4, 1), "Because"))
                .hasSameSizeAs(AssumptionTable.COLUMNS)
                .endsWith("Jo", "2026-04-01", "Because");
    }

    /// Without the commas that only a real table would quote.
    private static Assumption plain(Assumption row) {
        assertThat(List.of(row.source(), row.unit())).allMatch(text -> !text.contains(","));
        return new Assumption(
                row.id(),
                row.value(),
                row.low(),
                row.high(),
                row.unit(),
                row.harm(),
                row.priceYear(),
                row.effectiveFrom(),
                row.effectiveTo(),
                row.source(),
                row.grade(),
                row.verified(),
                "",
                row.row());
    }
}
