package org.mainstay.ingest.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.funding.Payment;

class CouncilLedgerTest {

    private static final String HEAD = "OrganisationLabel,OrganisationalUnit,BeneficiaryName,BeneficiaryOtherID,"
            + "PaymentDate,Amount,Purpose,CharityCommissionNumber,CompaniesHouseRegistrationNumber,VCSEGrant";

    @Test
    void aLineOfTheSchemaIsAPayment() {
        var payment = fact("Ambleford,Communities,Food Bank,77,30/04/2024,\"1,234.50\","
                + "GRANTS TO VOL ORGS - Q1 Apr to Jun,1090000,01234567,Yes");

        assertThat(payment.payer()).isEqualTo("Ambleford");
        assertThat(payment.payee()).isEqualTo(new Payment.Payee("Food Bank", "77", "1090000", "01234567", false, true));
        assertThat(payment.account()).isEqualTo(new Payment.Account("Communities", "GRANTS TO VOL ORGS"));
        assertThat(payment.detail()).isEqualTo("Q1 Apr to Jun");
        assertThat(payment.date()).isEqualTo(LocalDate.of(2024, 4, 30));
        assertThat(payment.pence()).isEqualTo(123_450);
        assertThat(payment.row().line()).isEqualTo(2);
    }

    @Test
    void aPurposeWithoutDetailIsAHeading() {
        assertThat(fact("A,U,P,1,2024-04-30,1,POSTAGES,,,").detail()).isNull();
        assertThat(fact("A,U,P,1,2024-04-30,1,POSTAGES - ,,,").account().heading())
                .isEqualTo("POSTAGES -");
        assertThat(fact("A,U,P,1,2024-04-30,1,PRE-PAID CARDS,,,").account().heading())
                .isEqualTo("PRE-PAID CARDS");
    }

    @Test
    void placeholdersAreNothing() {
        assertThat(fact("A,U,3663,N/A,2024-04-30,1,X,Not yet available,0,No").payee())
                .isEqualTo(new Payment.Payee("3663", "", "", "", false, false));
    }

    @Test
    void payeesAndAccountsAreShared() {
        var payments = Trial.of(
                        new CouncilLedger(), HEAD, "A,U,P,1,2024-04-30,1,X - one,,,", "A,U,P,1,2024-04-30,2,X - two,,,")
                .facts(Payment.class);

        assertThat(payments.get(0).payee()).isSameAs(payments.get(1).payee());
        assertThat(payments.get(0).account()).isSameAs(payments.get(1).account());
        assertThat(payments.get(0).payer()).isSameAs(payments.get(1).payer());
        assertThat(payments.get(0).date()).isSameAs(payments.get(1).date());
    }

    @ParameterizedTest
    @CsvSource({"Redacted,true", "REDACTED PERSONAL DATA,true", "details redacted,true", "Redactive Events Ltd,false"})
    void aNameIsWithheldWhenAllOfItSaysSo(String name, boolean redacted) {
        var trial = Trial.of(new CouncilLedger(), HEAD, "A,U," + name + ",1,2024-04-30,1,X,,,");

        assertThat(trial.fact(Payment.class).payee().redacted()).isEqualTo(redacted);
        assertThat(trial.messages())
                .isEqualTo(
                        redacted
                                ? List.of("The payee on line 2 is withheld. It counts in totals as a payee of its own.")
                                : List.of());
    }

    @Test
    void eachWithheldLineIsSaid() {
        var trial = Trial.of(
                new CouncilLedger(),
                HEAD,
                "A,U,Redacted,1,2024-04-30,1,X,,,",
                "A,U,\u00A0REDACTED ,1,2024-04-30,1,X,,,");

        assertThat(trial.codes()).containsExactly("redacted_payee", "redacted_payee");
        assertThat(trial.accepted()).isEqualTo(2);
    }

    @Test
    void aPlaceholderIsNoPayee() {
        var trial = Trial.of(new CouncilLedger(), HEAD, "A,U,N/A,1,2024-04-30,1,X,,,");

        assertThat(trial.fact(Payment.class).payee().name()).isEmpty();
        assertThat(trial.codes()).containsExactly("missing_payee");
    }

    @Test
    void noNoticeSaysWhatAPurposeOrAPayeeIs() {
        var trial = Trial.of(
                new CouncilLedger(),
                HEAD,
                "A,U,Jo Bloggs,1,2024-04-30,lots,X - for Sam,,,",
                "A,U,Jo Bloggs,1,soon,1,X - for Sam,,,",
                "A,U,Jo Bloggs,1,2024-04-30,1.239,X - for Sam,,,",
                "A,U,Redacted,1,2024-04-30,1,X - for Sam,,,");

        assertThat(trial.codes()).containsExactly("invalid_amount", "invalid_date", "rounded_amount", "redacted_payee");
        assertThat(trial.messages()).noneMatch(message -> message.contains("Jo") || message.contains("Sam"));
    }

    @Test
    void linesThatLookAlikeAllStay() {
        var line = "A,U,P,1,2024-04-30,1,X - one,,,";
        var trial = Trial.of(new CouncilLedger(), HEAD, line, line, line);

        assertThat(trial.accepted()).isEqualTo(3);
        assertThat(trial.codes()).isEmpty();
    }

    @Test
    void everyRowIsAcceptedOrRejected() {
        var trial = Trial.of(
                new CouncilLedger(),
                HEAD,
                "A,U,P",
                "A,U,P,1,2024-04-30,1,X,,,,,,too many",
                HEAD,
                ",,,,,12,,,,",
                "A,U,P,1,2024-04-30,2,\"X - two\nlines\",,,");

        assertThat(trial.accepted()).isEqualTo(2);
        assertThat(trial.rejected()).isEqualTo(3);
        assertThat(trial.facts(Payment.class).getLast().row().line()).isEqualTo(6);
    }

    @Test
    void aLineWithoutAPayeeStillCounts() {
        var trial = Trial.of(new CouncilLedger(), HEAD, "A,U,,1,2024-04-30,1,X,,,");

        assertThat(trial.accepted()).isEqualTo(1);
        assertThat(trial.messages())
                .containsExactly("Line 2 names no payee. It counts in totals but belongs to no one.");
    }

    @Test
    void creditsStay() {
        assertThat(fact("A,U,P,1,2024-04-30,(12.50),X,,,").pence()).isEqualTo(-1_250);
    }

    @Test
    void aLineWithoutAnAmountIsRejected() {
        var trial = Trial.of(new CouncilLedger(), HEAD, "A,U,P,1,2024-04-30,lots,X,,,");

        assertThat(trial.rejected()).isEqualTo(1);
        assertThat(trial.messages()).containsExactly("The amount on line 2 is \"lots\", which is no plain number.");
    }

    @Test
    void partsOfAPennyAreSaid() {
        var trial = Trial.of(new CouncilLedger(), HEAD, "A,U,P,1,2024-04-30,1.239,X,,,");

        assertThat(trial.fact(Payment.class).pence()).isEqualTo(124);
        assertThat(trial.messages())
                .containsExactly("The amount on line 2 is \"1.239\", which no one can pay. It is used as 1.24.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30/04/2024",
                "2024-04-30",
                "30-Apr-2024",
                "30-APR-2024",
                "30 April 2024",
                "30.04.2024",
                "30-04-2024",
                "30/04/2024 00:00",
                "30/04/24",
                "30-Apr-24",
                "2024-04-30T00:00:00+00:00",
                "2024-04-30T00:00:00Z"
            })
    void aDayIsReadAsCouncilsWriteIt(String day) {
        assertThat(fact("A,U,P,1," + day + ",1,X,,,").date()).isEqualTo(LocalDate.of(2024, 4, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024-13", "202413", "31/02/2024", "30-Foo-2024", "30/04/2924", "1024-04-30", "soon"})
    void whatIsNoDayIsRejected(String day) {
        var trial = Trial.of(new CouncilLedger(), HEAD, "A,U,P,1," + day + ",1,X,,,");

        assertThat(trial.codes()).containsExactly("invalid_date");
        assertThat(trial.messages()).first().asString().contains("PaymentDate");
    }

    @Test
    void theNetAmountComesBeforeTheGrossOne() {
        assertThat(Trial.of(
                                new CouncilLedger(),
                                "Supplier Name,Amount,VAT,Net Amount,Date Paid",
                                "P,120,20,100,01/04/2024")
                        .fact(Payment.class)
                        .pence())
                .isEqualTo(10_000);
    }

    @Test
    void theHeadingsMayStandUnderAReportsTitle() {
        var trial = Trial.of(
                new CouncilLedger(),
                "Invoices over 500,,",
                ",,",
                "Supplier Name,Invoice Nett Amount,Invoice Creation Date",
                "P,1,01-JUN-2012");

        assertThat(trial.fact(Payment.class).row().line()).isEqualTo(4);
    }

    @Test
    void aLedgerIsKnownByPayeeAmountAndDateOrPurpose() {
        assertThat(Trial.fit(new CouncilLedger(), "Supplier,Total,Narrative", "a,1,b")
                        .whole())
                .isTrue();
        assertThat(Trial.fit(new CouncilLedger(), "Supplier,Total", "a,1").missing())
                .containsExactly("PaymentDate");
        assertThat(Trial.fit(new CouncilLedger(), "Colour", "red").missing())
                .containsExactly("BeneficiaryName", "Amount", "PaymentDate");
        assertThat(Trial.fit(new CouncilLedger(), "").whole()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ContractReference,ContractTitle,SupplierName,ContractValue,StartDate,EndDate",
                "Identifier,Title,Amount Awarded,Award Date,Recipient Org:Name",
                "id,kind,name,provider,postcode",
                "OrganisationLabel,EffectiveDate,UPRN,PropertyName,BuildingSize"
            })
    void otherListsAreNoLedgers(String header) {
        assertThat(Trial.fit(new CouncilLedger(), header, "a,b,c,d,e").whole()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2024-04,MONTH", "202404,PERIOD", "202404.00,PERIOD"})
    void aMonthIsItsLastDayAndSaysSo(String month, Payment.Precision precision) {
        var payment = fact("A,U,P,1," + month + ",1,X,,,");

        assertThat(payment.date()).isEqualTo(LocalDate.of(2024, 4, 30));
        assertThat(payment.precision()).isEqualTo(precision);
    }

    @Test
    void theTotalAtTheFootIsNoPayment() {
        var trial = Trial.of(
                new CouncilLedger(), "Supplier,Net,Date", "P,1.50,01/04/2024", "Q,2,02/04/2024", "Total,3.50,");

        assertThat(trial.accepted()).isEqualTo(2);
        assertThat(trial.codes()).containsExactly("total_line");
        assertThat(trial.messages())
                .containsExactly("Line 4 adds up the lines above it. It is no payment and is not counted.");
    }

    @Test
    void aLineThatIsNotTheSumAndNamesAPayeeIsNoTotal() {
        var trial = Trial.of(
                new CouncilLedger(), "Supplier,Net,Date", "P,1.50,01/04/2024", "Q,2,02/04/2024", "R,3.50,", ",3.51,");

        assertThat(trial.codes()).containsExactly("invalid_date", "invalid_date");
    }

    @Test
    void aLostCommaBetweenDateAndAmountIsMendedAndSaid() {
        var trial = Trial.of(
                new CouncilLedger(), "Supplier,Date,Net,Purpose", "P,01/04/2024,1,GRANTS", "P,25/06/2024900.50,GRANTS");

        var mended = trial.facts(Payment.class).getLast();
        assertThat(mended.date()).isEqualTo(LocalDate.of(2024, 6, 25));
        assertThat(mended.pence()).isEqualTo(90_050);
        assertThat(mended.account().heading()).isEqualTo("GRANTS");
        assertThat(trial.messages())
                .containsExactly("Line 3 has date and amount in one cell, \"25/06/2024900.50\". It is read as two.");
    }

    @Test
    void aColumnThatHoldsNoDatesOrIsBlankGivesWayToTheNext() {
        var payment = Trial.of(
                        new CouncilLedger(),
                        "Supplier Name,Payee,Net Amount,Amount,Payment Date,Updated",
                        ",Q,,2,BACS,02/04/2024")
                .fact(Payment.class);

        assertThat(payment.payee().name()).isEqualTo("Q");
        assertThat(payment.pence()).isEqualTo(200);
        assertThat(payment.date()).isEqualTo(LocalDate.of(2024, 4, 2));
    }

    private static Payment fact(String line) {
        return Trial.of(new CouncilLedger(), HEAD, line).fact(Payment.class);
    }
}
