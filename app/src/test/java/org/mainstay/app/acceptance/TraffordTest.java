package org.mainstay.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.app.example.Awk;
import org.mainstay.ingest.Readers;
import org.mainstay.ingest.folder.Folder;
import org.mainstay.ingest.folder.FolderReading;
import org.mainstay.ingest.folder.Limits;
import org.mainstay.ingest.folder.Progress;
import org.mainstay.model.funding.Grant;
import org.mainstay.model.funding.Payment;

/// A real council's files, as downloaded; skipped where they are not at hand. The numbers were counted independently.
class TraffordTest {

    private static @Nullable FolderReading reading;

    @TempDir
    private Path temporary = Path.of("");

    @Test
    void everyRowIsAccountedFor() throws IOException {
        var reading = reading();
        var ledgers = reading.files().stream()
                .filter(file -> "Council ledger (CSV)".equals(file.reader()))
                .toList();

        assertThat(ledgers).hasSize(3);
        assertThat(ledgers.stream().mapToLong(file -> file.account().accepted()).sum())
                .isEqualTo(489_887);
        assertThat(ledgers.stream().mapToLong(file -> file.account().rejected()).sum())
                .isZero();
        assertThat(ledgers.stream()
                        .mapToLong(file -> file.account().acceptedPence())
                        .sum())
                .isEqualTo(128_303_014_005L);
        assertThat(ledgers.stream()
                        .mapToLong(file -> file.notices().get("redacted_payee"))
                        .sum())
                .isEqualTo(77_228);
        assertThat(reading.files())
                .allSatisfy(file -> assertThat(file.account().rejected()).isZero());
    }

    @ParameterizedTest
    @CsvSource({
        "charities.csv, 736, 0",
        "areas.csv, 139, 0",
        "iod2025_file7_format_trafford.csv, 139, 0",
        "postcodes.csv, 11264, 0",
        "services.csv, 652, 0",
        "geo/ward23_super_generalised.geojson, 21, 21",
        "charity_snapshots.csv, 2938, 0",
    })
    void eachFileHoldsWhatItHolds(String path, long accepted, long repeated) throws IOException {
        var reading = reading();
        var file = reading.files().stream()
                .filter(one -> one.path().equals(path))
                .findFirst()
                .orElseThrow();

        assertThat(file.account().accepted()).isEqualTo(accepted);
        assertThat(file.account().repeated()).isEqualTo(repeated);
    }

    @Test
    void theGrantsAreReadOnceThoughTheyAreThereTwice() throws IOException {
        var reading = reading();
        var grants = reading.files().stream()
                .filter(file -> file.path().startsWith("grants_360giving"))
                .map(file -> file.account())
                .toList();

        assertThat(grants.stream().mapToLong(account -> account.accepted()).sum())
                .isEqualTo(555);
        assertThat(grants.stream().mapToLong(account -> account.repeated()).sum())
                .isEqualTo(555);
        assertThat(grants.stream().mapToLong(account -> account.acceptedPence()).sum())
                .isEqualTo(129_143_654);
    }

    @Test
    void theMoneyUnderTheHeadingsIsToldToThePenny() {
        var money = new Terminal(temporary.resolve("cache"))
                .type("money", Terminal.trafford().toString(), "--format", "json")
                .out();

        // The four headings of 2025-26 add up to 478,528,649 pence; a fifth, with one line of £50, is one of the kind
        // too.
        assertThat(values(money, "under_headings")).containsExactly(504_958_521L, 478_533_649L, 87_667_698L);
        assertThat(values(money, "unattributable")).containsExactly(35_583_631L, 19_277_080L, 1_370_968L);
        assertThat(values(money, "published_grants")).contains(9_999_600L, 8_333_000L);
    }

    @Test
    void noCutHasAVerdictWithoutLocalEvidenceAndEachSaysWhatWouldSettleIt() {
        var json = appraise().out();

        assertThat(json).doesNotContainPattern("\"verdict\": \"(EFFICIENCY|SERVICE_LOSS|COST_SHUNT|FALSE_ECONOMY)\"");
        var unclear = count(json, "\"unclear\": \\{");
        assertThat(unclear).isPositive();
        for (var key : List.of("switching", "leaning", "datum", "ask")) {
            assertThat(count(json, "\"unclear\": \\{[^}]*\"" + key + "\": \"[^\"]+\""))
                    .as(key)
                    .isEqualTo(unclear);
        }
        assertThat(json.substring(json.indexOf("\"answer\""), json.indexOf("\"base\"")))
                .contains("100% of its money is UNCLEAR: nobody has reported");
    }

    @Test
    void everyTotalAndFormulaComesOutTheSameByHand() throws IOException {
        appraise();

        assertThat(Awk.recompute(temporary.resolve("report")))
                .hasSizeGreaterThan(50)
                .allSatisfy(
                        line -> assertThat(line.recomputed()).as(line.figure()).isEqualTo(line.published()));
    }

    @Test
    void readForProgramsAccountsForEachFileAndRefusesNothing() {
        var files = new Terminal(temporary.resolve("cache"))
                .ask("read", Terminal.trafford().toString())
                .at("files")
                .items();

        assertThat(files)
                .hasSizeGreaterThan(15)
                .allSatisfy(file -> assertThat(file.at("rows").number())
                        .as(file.at("path").text())
                        .isEqualTo(file.at("accepted").number()
                                + file.at("repeated").number()
                                + file.at("merged").number()
                                + file.at("rejected").number()));
        assertThat(files.stream()
                        .mapToLong(file -> file.at("rejected").number())
                        .sum())
                .isZero();
        var grants = files.stream()
                .filter(file -> file.at("path").text().startsWith("grants_360giving"))
                .toList();
        assertThat(grants).extracting(file -> file.at("accepted").number()).containsExactlyInAnyOrder(555L, 0L);
        assertThat(grants).extracting(file -> file.at("repeated").number()).containsExactlyInAnyOrder(555L, 0L);
        assertThat(grants)
                .extracting(file -> file.at("accepted_pence").number()
                        + file.at("repeated_pence").number())
                .containsOnly(129_143_654L);
    }

    @Test
    void eachApproachGivesEveryChangeAVerdictOrSaysWhyNot() {
        var approaches = JsonTree.parse(appraise().out()).at("approaches").items();

        assertThat(approaches)
                .extracting(result -> result.at("approach").text())
                .containsExactly("EASY_DISINVESTMENT", "MEDIUM_TERM_INVESTMENT", "PLACE_RESILIENCE", "BEST_CUTS");
        var changes = approaches.stream()
                .flatMap(result -> result.at("changes").items().stream())
                .toList();
        assertThat(changes).isNotEmpty().allSatisfy(change -> {
            assertThat(change.at("why").text()).isNotBlank();
            assertThat(change.at("verdict").text()).isIn("UNCLEAR", "null");
            assertThat(change.has("unclear"))
                    .isEqualTo(change.at("verdict").text().equals("UNCLEAR"));
        });
    }

    @Test
    void noFreeTextOfTheLedgerLeavesTheHouse() throws IOException {
        var payments = reading().facts().stream()
                .filter(Payment.class::isInstance)
                .map(Payment.class::cast)
                .toList();
        var names = payments.stream()
                .map(payment -> payment.payee().name())
                .distinct()
                .collect(Collectors.joining("\n"));
        var published = reading().facts().stream()
                .filter(Grant.class::isInstance)
                .map(fact -> ((Grant) fact).title())
                .distinct()
                .collect(Collectors.joining("\n"));
        // A detail that is but an organisation's name is no secret, nor is what a published grant says too.
        var details = payments.stream()
                .map(Payment::detail)
                .filter(detail -> detail != null && detail.length() > 12)
                .filter(detail -> !names.contains(detail) && !published.contains(detail))
                .distinct()
                .toList();
        var json = appraise().out();
        var report = temporary.resolve("report");
        var shared = json
                + Files.readString(report.resolve("report.html"))
                + Files.readString(report.resolve("figures.csv"));

        assertThat(details).hasSizeGreaterThan(10_000);
        assertThat(details.stream().filter(shared::contains)).isEmpty();
    }

    /// Read once for all tests.
    private static FolderReading reading() throws IOException {
        if (reading == null) {
            reading = Folder.read(Terminal.trafford(), Readers.list(), Limits.standard(), Progress.SILENT);
        }
        return reading;
    }

    private Terminal.Answer appraise() {
        var answer = new Terminal(temporary.resolve("cache"))
                .type(
                        "appraise",
                        Terminal.trafford().toString(),
                        "--saving",
                        "200000",
                        "--format",
                        "json",
                        "--out",
                        temporary.resolve("report").toString());
        assertThat(answer.code()).as(answer.err()).isZero();
        return answer;
    }

    private static List<Long> values(String json, String key) {
        return Pattern.compile("\"" + key + "\": \\{[^}]*?\"value\": (-?\\d+)")
                .matcher(json)
                .results()
                .map(match -> Long.valueOf(match.group(1)))
                .toList();
    }

    private static long count(String json, String pattern) {
        return Pattern.compile(pattern).matcher(json).results().count();
    }
}
