package org.mainstay.app.ambleford;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

final class LedgerTest {

    private static final String CURRENT = "spend/ambleford-spend-2026-27.zip";

    @Test
    void aYearHasTensOfThousandsOfLinesAndTwoMonthsFewer() {
        assertThat(Published.ledger("2024-25")).hasSizeBetween(15_000, 25_000);
        assertThat(Published.ledger("2025-26")).hasSizeBetween(15_000, 25_000);
        assertThat(Published.ledger("2026-27")).hasSizeBetween(2_500, 4_500);
    }

    @Test
    void theNewestLineComesFirst() {
        var dates = Published.ledger("2025-26").stream()
                .map(row -> row.getField("PaymentDate"))
                .toList();

        assertThat(dates).isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(dates.getFirst()).isEqualTo("2026-03-31");
        assertThat(Published.ledger("2026-27").getFirst().getField("PaymentDate"))
                .isEqualTo("2026-05-29");
    }

    @Test
    void linesEndAsOnWindowsAndOneLineIsEmpty() {
        var text = Objects.requireNonNull(Published.files().get(CURRENT));

        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text.split("\r\n", 3)[1]).isEmpty();
    }

    @Test
    void aSixthOfTheNamesIsWithheldEntirely() {
        var withheld = share(row -> row.getField("BeneficiaryName").equals("Redacted"));

        assertThat(withheld).isBetween(0.15, 0.17);
        assertThat(Published.wholeLedger())
                .filteredOn(row -> row.getField("BeneficiaryName").equals("Redacted"))
                .allMatch(row -> row.getField("BeneficiaryOtherID").equals("Redacted")
                        && row.getField("InvoiceNumber").equals("Redacted"));
        assertThat(Published.wholeLedger())
                .anyMatch(row -> row.getField("BeneficiaryName").startsWith("Redactory"));
    }

    @Test
    void creditsAndSmallLinesStay() {
        assertThat(share(row -> row.getField("Amount").startsWith("-"))).isBetween(0.09, 0.14);
        assertThat(share(row -> Math.abs(Published.pence(row, "Amount")) < 50_000))
                .isBetween(0.5, 0.6);
        assertThat(Published.wholeLedger()).noneMatch(row -> Published.pence(row, "Amount") == 0);
    }

    @Test
    void manyLinesLookExactlyAlike() {
        var distinct = new HashSet<List<String>>();
        Published.ledger("2025-26").forEach(row -> distinct.add(row.getFields()));

        assertThat(distinct.size()).isLessThan(Published.ledger("2025-26").size() - 4_000);
    }

    @Test
    void namesAndHeadingsAreCut() {
        assertThat(Published.wholeLedger())
                .allMatch(row -> row.getField("BeneficiaryName").length() <= 35
                        && row.getField("OrganisationalUnit").length() <= 20)
                .anyMatch(row -> row.getField("BeneficiaryName").equals("Ambleford & Wexmoor Community Trans"))
                .anyMatch(row -> row.getField("Purpose").equals("DOM CARE SPOT PURCHA"));
    }

    @Test
    void oddBytesOfRealLedgersAreThere() {
        assertThat(Published.wholeLedger())
                .anyMatch(row -> row.getField("BeneficiaryName").endsWith("\u00A0"))
                .anyMatch(row -> row.getField("Purpose").contains("Men\u0092s"))
                .anyMatch(row -> row.getField("Purpose").startsWith("Add Vol Conts"));
    }

    @Test
    void periodsAreWrittenInSeveralWays() {
        assertThat(Published.wholeLedger())
                .anyMatch(row -> row.getField("Purpose").matches("CONT VOL BODIES - [A-Z][a-z]{2} \\d\\d"))
                .anyMatch(row -> row.getField("Purpose").matches("CONT VOL BODIES - [A-Z][a-z]{2}\\d\\d"))
                .anyMatch(row -> row.getField("Purpose").matches(".+ - Q2 Jul - Sept 25"))
                .anyMatch(row -> row.getField("Purpose").matches(".+ - 25/26 Q3"))
                .anyMatch(row -> row.getField("Purpose").matches(".+ - Apr 25 - Sept 25"))
                .anyMatch(row -> row.getField("Purpose").endsWith("Annual grant 25/26"));
    }

    @Test
    void oneTransactionIsPaidOnOneDayToOnePayee() {
        var payees = new HashSet<String>();
        var transactions = new HashSet<String>();
        for (var row : Published.wholeLedger()) {
            transactions.add(row.getField("TransactionNumber"));
            payees.add(
                    row.getField("TransactionNumber") + row.getField("PaymentDate") + row.getField("BeneficiaryName"));
        }

        assertThat(payees).hasSameSizeAs(transactions);
    }

    private static double share(Predicate<NamedCsvRecord> wanted) {
        var rows = Published.wholeLedger();
        return rows.stream().filter(wanted).count() / (double) rows.size();
    }
}
