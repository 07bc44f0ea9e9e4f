package org.mainstay.ingest.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.funding.Payment;

/// Lists of suppliers and sums, with a month in their title or without.
class SupplierTotalsTest {

    private static Trial read(String... lines) {
        return Trial.of(new SupplierTotals(), lines);
    }

    @Test
    void theMonthStandsInTheTitle() {
        var trial = read(
                "Payments to suppliers, January 2011",
                "Supplier,Total",
                "Larkfield Club,\"1,700.50\"",
                "REDACTED,5.001",
                ",7");

        assertThat(trial.facts(Payment.class)).hasSize(3).allSatisfy(payment -> {
            assertThat(payment.date()).hasToString("2011-01-31");
            assertThat(payment.precision()).isEqualTo(Payment.Precision.MONTH);
        });
        assertThat(trial.facts(Payment.class).getFirst().pence()).isEqualTo(170_050);
        assertThat(trial.codes()).containsExactlyInAnyOrder("rounded_amount", "redacted_payee", "missing_payee");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Payments to suppliers", "January 2011 to March 2011"})
    void withoutOneMonthNoRowIsUsed(String title) {
        var trial = read(title, "Supplier,Total", "Larkfield Club,1700.50", "Millgate Choir,lots");

        assertThat(trial.accepted()).isZero();
        assertThat(trial.codes()).containsExactly("undated_total", "invalid_amount");
        assertThat(trial.messages())
                .contains("Nobody can tell when the money of line 3 was paid. The row is not used.");
    }

    @Test
    void aLedgerIsNoListOfTotals() {
        assertThat(Trial.fit(new SupplierTotals(), "Supplier,Total", "a,1").whole())
                .isTrue();
        assertThat(Trial.fit(new SupplierTotals(), "Supplier,Total,Date", "a,1,x")
                        .whole())
                .isFalse();
        assertThat(Trial.fit(new SupplierTotals(), "Supplier,Total,Purpose", "a,1,x")
                        .whole())
                .isFalse();
        assertThat(Trial.fit(new SupplierTotals(), "Supplier,Total,,", "a,1").whole())
                .isTrue();
    }
}
