package org.mainstay.engine.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.rhythm.ServicePeriod.Basis;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.funding.Payment;

class CadenceTest {

    private static final Source LEDGER = Source.of("a".repeat(64), "ledger.csv", 1);

    private final List<Payment> payments = new ArrayList<>();

    @Test
    void whatAPaymentNamesIsItsPeriod() {
        pay("2025-07-16", 1_000_00, "Advice Apr 25");

        assertThat(periods()).containsExactly("2025-04 2025-04 STATED");
    }

    @Test
    void aPaymentThatNamesNothingStandsWhereItWasPaid() {
        pay("2025-07-16", 1_000_00, null).pay("2025-08-16", 1_000_00, "Phase 2");

        assertThat(periods()).containsExactly("2025-07 2025-07 PAYMENT_DATE", "2025-08 2025-08 PAYMENT_DATE");
    }

    @Test
    void soManyTimesTheMonthlyRateIsForTheOldestMonthsNotPaidYet() {
        stateFirstQuarter().pay("2025-12-01", 3_002_00, "").pay("2025-12-01", 2_000_00, "");

        assertThat(periods().subList(3, 5)).containsExactly("2025-07 2025-09 INFERRED", "2025-10 2025-11 INFERRED");
    }

    @Test
    void anAmountThatIsNoMultipleOfTheRateIsNotInferred() {
        stateFirstQuarter().pay("2025-12-01", 3_020_00, "");

        assertThat(periods().getLast()).isEqualTo("2025-12 2025-12 PAYMENT_DATE");
    }

    @Test
    void twoMonthsAreNoCadence() {
        pay("2025-05-01", 1_000_00, "Apr 25")
                .pay("2025-06-01", 1_000_00, "May 25")
                .pay("2025-08-01", 1_000_00, "");

        assertThat(periods().getLast()).isEqualTo("2025-08 2025-08 PAYMENT_DATE");
    }

    @Test
    void monthsRunNoFurtherPastThePaymentThanItPaysFor() {
        pay("2025-04-01", 12_000_00, "2025/26").pay("2025-06-01", 1_000_00, "");

        assertThat(periods().getLast()).isEqualTo("2025-06 2025-06 PAYMENT_DATE");
    }

    @Test
    void theMonthsMustFollowOneAnother() {
        pay("2025-05-01", 1_000_00, "Apr 25")
                .pay("2025-07-01", 1_000_00, "Jun 25")
                .pay("2025-08-01", 1_000_00, "Jul 25")
                .pay("2025-10-01", 2_000_00, "");

        assertThat(periods().getLast()).isEqualTo("2025-08 2025-09 INFERRED");
    }

    @Test
    void whatIsTakenBackIsForTheSameMonthsAsWhatWasPaid() {
        stateFirstQuarter()
                .pay("2025-09-18", 1_000_00, "Jul 25")
                .pay("2025-09-18", 1_000_00, "Jul 25")
                .pay("2025-09-21", -1_000_00, "Reversal");

        var commitments = Cadence.of(payments);

        assertThat(commitments.stream().filter(Commitment::cancelled)).hasSize(2);
        assertThat(commitments.stream()
                        .mapToLong(one -> one.penceIn(new FinancialYear(2025)))
                        .sum())
                .isEqualTo(4_000_00);
    }

    @Test
    void whatNamesNothingIsTakenBackWhereItWasPaid() {
        pay("2025-03-30", 1_000_00, "").pay("2025-04-02", -1_000_00, "");

        assertThat(periods()).containsExactly("2025-03 2025-03 PAYMENT_DATE", "2025-03 2025-03 PAYMENT_DATE");
    }

    @Test
    void aCreditOfAnotherAmountOrOutOfTimeTakesNothingBack() {
        pay("2025-04-02", 51_090_00, "").pay("2025-04-02", -25_817_50, "").pay("2025-08-02", -51_090_00, "");

        assertThat(Cadence.of(payments)).noneMatch(Commitment::cancelled);
    }

    @Test
    void aPaymentOverTwoYearsIsSplitToThePenny() {
        pay("2025-02-01", 100, "Feb 25 - Apr 25");
        var commitment = Cadence.of(payments).getFirst();

        assertThat(commitment.penceIn(new FinancialYear(2024))).isEqualTo(66);
        assertThat(commitment.penceIn(new FinancialYear(2025))).isEqualTo(34);
        assertThat(commitment.penceIn(new FinancialYear(2026))).isZero();
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        var may = YearMonth.of(2025, 5);

        assertThatThrownBy(() -> new ServicePeriod(may, may.minusMonths(1), Basis.STATED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private CadenceTest stateFirstQuarter() {
        return pay("2025-07-16", 1_000_00, "Apr 25")
                .pay("2025-07-16", 1_000_00, "May 25")
                .pay("2025-07-16", 1_000_00, "June 25");
    }

    private CadenceTest pay(String date, long pence, @Nullable String purpose) {
        payments.add(new Payment(
                "Ambleford Council",
                new Payment.Payee("Moor Advice", "", "", "", false, false),
                new Payment.Account("ADVICE", "GRANTS TO VOL ORGS"),
                LocalDate.parse(date),
                pence,
                purpose,
                new RowRef(LEDGER, payments.size() + 2)));
        return this;
    }

    private List<String> periods() {
        return Cadence.of(payments).stream()
                .map(one -> one.period().from() + " " + one.period().to() + " "
                        + one.period().basis())
                .toList();
    }
}
