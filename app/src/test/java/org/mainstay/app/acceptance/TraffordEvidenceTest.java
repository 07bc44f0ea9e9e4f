package org.mainstay.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.app.pack.PackFolder;

/// The pack of a real borough from open data alone; skipped where its files are not at hand.
class TraffordEvidenceTest {

    @TempDir
    private static Path temporary = Path.of("");

    private static String page = "";

    @BeforeAll
    static void makesThePack() throws IOException {
        var place = Terminal.trafford();
        var answer = new Terminal(temporary.resolve("cache"))
                .type("evidence", place.toString(), "--out", temporary.toString());
        assertThat(answer.code()).as(answer.err()).isZero();
        page = Files.readString(temporary.resolve(PackFolder.PAGE));
    }

    private static List<NamedCsvRecord> table(String name) throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(temporary.resolve(name))) {
            return csv.stream().toList();
        }
    }

    @Test
    void nothingIsMadeUpThatOpenDataDoNotTell() throws IOException {
        assertThat(table(PackFolder.GAPS))
                .extracting(row -> row.getField("gap"))
                .contains("Debt and money advice: who is reached is not known.", "No action is recorded.")
                .anyMatch(gap -> gap.startsWith("No partnership is recorded"))
                .anyMatch(gap -> gap.startsWith("No partner was asked"))
                .anyMatch(gap -> gap.contains("no outcome is claimed for them"))
                .anyMatch(gap -> gap.startsWith("No decision is recorded for any of them"))
                .anyMatch(gap -> gap.startsWith("No verdict rests on local evidence"));
    }

    @Test
    void theMoneyIsThatOfTheLedgerAndTheGrantsList() throws IOException {
        var published = table("figures.csv").stream()
                .filter(row -> row.getField("id").equals("money/2023-24/published_grants"))
                .findFirst()
                .orElseThrow();
        assertThat(published.getField("value")).isEqualTo("9999600");
        assertThat(page).contains("£99,996");
    }

    @Test
    void nobodyIsNamedWhoIsWithheldInTheLedger() throws IOException {
        assertThat(table("rows.csv"))
                .extracting(row -> row.getField("text"))
                .anyMatch(text -> text.contains(" to name withheld, "))
                .noneMatch(text -> text.toLowerCase(Locale.UK).contains("redacted"));
    }
}
