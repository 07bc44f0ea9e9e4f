package org.mainstay.app.ambleford;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AmblefordTest {

    private static final Path COMMITTED = Path.of("..", "examples", "ambleford");
    private static final String TRUTHS = "TRUTHS.md";

    @Test
    void theCommittedExampleIsWhatTheGeneratorMakes() throws IOException {
        var committed = Published.read(COMMITTED);
        committed.remove(TRUTHS);

        assertThat(committed.keySet()).isEqualTo(Published.files().keySet());
        committed.forEach(
                (name, text) -> assertThat(text.equals(Published.files().get(name)))
                        .as("%s differs: run Ambleford.write and look at the difference", name)
                        .isTrue());
    }

    @Test
    void writingPutsEveryFileInTheFolder(@TempDir Path folder) throws IOException {
        Ambleford.write(folder.resolve("new"));

        assertThat(Published.read(folder.resolve("new"))).isEqualTo(Published.files());
    }

    @Test
    void twoRunsMakeTheSameBytes(@TempDir Path folder) throws IOException {
        Ambleford.write(folder.resolve("one"));
        Ambleford.write(folder.resolve("two"));

        for (var name : Published.files().keySet()) {
            assertThat(Files.mismatch(
                            folder.resolve("one").resolve(name),
                            folder.resolve("two").resolve(name)))
                    .as(name)
                    .isEqualTo(-1);
        }
    }

    @Test
    void theMachinesOwnLanguageChangesNothing() {
        var own = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(Ambleford.files().equals(Published.files())).isTrue();
        } finally {
            Locale.setDefault(own);
        }
    }

    @Test
    void zipsCarryAFixedTime(@TempDir Path folder) throws IOException {
        Ambleford.write(folder);

        try (var zip =
                new ZipFile(folder.resolve("spend/ambleford-spend-2024-25.zip").toFile())) {
            var entry = zip.entries().nextElement();
            assertThat(entry.getName()).isEqualTo("ambleford-spend-2024-25.csv");
            assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(2026, 6, 9, 10, 0));
        }
    }

    @Test
    void everyKindOfFileIsThere() {
        assertThat(Published.files().keySet())
                .containsExactly(
                        "areas.csv",
                        "assumptions.csv",
                        "charities.csv",
                        "further_services.csv",
                        "geo/barriers.geojson",
                        "geo/lsoa21.geojson",
                        "geo/wards.geojson",
                        "grants_360giving.csv",
                        "grants_360giving.json",
                        "iod2025_file7.csv",
                        "openreferral_services.json",
                        "partnership_decisions.csv",
                        "partnership_members.csv",
                        "partnership_money.csv",
                        "partnerships.csv",
                        "postcodes.csv",
                        "provision.csv",
                        "services.csv",
                        "spend/ambleford-spend-2024-25.zip",
                        "spend/ambleford-spend-2025-26.zip",
                        "spend/ambleford-spend-2026-27.zip",
                        "ties.csv");
    }

    @Test
    void nothingRealIsNamed() {
        var real = Pattern.compile("Trafford|Manchester|Citizens Advice|Age UK|Healthwatch|Trussell|M33 |@");

        Published.files()
                .forEach((name, text) ->
                        assertThat(real.matcher(text).find()).as(name).isFalse());
    }

    @Test
    void everyIdentifierIsOutOfRange() {
        assertThat(Published.rows("charities.csv"))
                .hasSizeGreaterThan(250)
                .allSatisfy(row ->
                        assertThat(row.getField("registered_charity_number")).matches("99\\d{5}"))
                .allSatisfy(row -> assertThat(row.getField("company_number")).matches("|99\\d{6}"));
        assertThat(Published.rows("grants_360giving.csv"))
                .allSatisfy(row -> assertThat(row.getField("Recipient Org:Identifier"))
                        .matches("|GB-CHC-99\\d{5}|GB-COH-99\\d{6}|360G-ambleford-.+"));
        assertThat(Published.rows("areas.csv"))
                .allSatisfy(row -> assertThat(row.getField("lsoa21cd")).matches("E0199\\d{4}"));
    }

    @Test
    void assumptionsRiseFromLowToHigh() {
        assertThat(Published.rows("assumptions.csv")).hasSizeGreaterThan(40).allSatisfy(row -> {
            var value = Double.parseDouble(row.getField("value"));
            assertThat(value)
                    .isBetween(Double.parseDouble(row.getField("low")), Double.parseDouble(row.getField("high")));
        });
    }
}
