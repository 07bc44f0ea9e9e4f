package org.mainstay.ingest.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.ingest.threesixtygiving.GrantsCsv;
import org.mainstay.ingest.threesixtygiving.GrantsJson;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.funding.Payment;

/// Under whatever headings a council publishes.
class LedgerHeadingsTest {

    private static final String SIXTEEN = "OrganisationLabel,OrganisationalUnit,BeneficiaryName,BeneficiaryOtherID,"
            + "PaymentDate,EffectiveDate,TransactionNumber,InvoiceNumber,Amount,IrrecoverableVATAmount,Purpose,"
            + "ProfitCentre,ProclassLabel,CharityCommissionNumber,CompaniesHouseRegistrationNumber,VATRegistrationNumber";

    static final List<String> PAYERS = LedgerHeadings.PAYER;
    static final List<String> UNITS = LedgerHeadings.UNIT;
    static final List<String> PAYEES = LedgerHeadings.PAYEE;
    static final List<String> IDS = LedgerHeadings.SUPPLIER_ID;
    static final List<String> CHARITIES = LedgerHeadings.CHARITY_NUMBER;
    static final List<String> COMPANIES = LedgerHeadings.COMPANY_NUMBER;
    static final List<String> FLAGS = LedgerHeadings.VOLUNTARY;
    static final List<String> DATES = LedgerHeadings.DATE;
    static final List<String> AMOUNTS = LedgerHeadings.AMOUNT;
    static final List<String> PURPOSES = LedgerHeadings.PURPOSE;

    @ParameterizedTest
    @FieldSource("PAYERS")
    void aPayerIsFound(String heading) {
        assertThat(read(heading, "Ambleford").payer()).isEqualTo("Ambleford");
    }

    @ParameterizedTest
    @FieldSource("UNITS")
    void aUnitIsFound(String heading) {
        assertThat(read(heading, "Adults").account().unit()).isEqualTo("Adults");
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void aSupplierIdIsFound(String heading) {
        assertThat(read(heading, "77").payee().supplierId()).isEqualTo("77");
    }

    @ParameterizedTest
    @FieldSource("CHARITIES")
    void aCharityNumberIsFound(String heading) {
        assertThat(read(heading, "1090000").payee().charityNumber()).isEqualTo("1090000");
    }

    @ParameterizedTest
    @FieldSource("COMPANIES")
    void aCompanyNumberIsFound(String heading) {
        assertThat(read(heading, "01234567").payee().companyNumber()).isEqualTo("01234567");
    }

    @ParameterizedTest
    @FieldSource("FLAGS")
    void aFlagIsFound(String heading) {
        assertThat(read(heading, "TRUE").payee().flaggedVoluntary()).isTrue();
        assertThat(read(heading, "No").payee().flaggedVoluntary()).isFalse();
    }

    @ParameterizedTest
    @FieldSource("PURPOSES")
    void aPurposeIsFound(String heading) {
        assertThat(read(heading, "GRANTS - Q1").account().heading()).isEqualTo("GRANTS");
    }

    @ParameterizedTest
    @FieldSource("PAYEES")
    void aPayeeIsFound(String heading) {
        assertThat(payment(heading + ",Net Amount,Paid Date", "Helpers,1,01/04/2024")
                        .payee()
                        .name())
                .isEqualTo("Helpers");
    }

    @ParameterizedTest
    @FieldSource("AMOUNTS")
    void anAmountIsFound(String heading) {
        assertThat(payment("Supplier,Gross Amount,VAT," + heading + ",Paid Date", "P,120,20,100,01/04/2024")
                        .pence())
                .isEqualTo(10_000);
    }

    @ParameterizedTest
    @FieldSource("DATES")
    void aDateIsFound(String heading) {
        assertThat(payment("Supplier,Net Amount," + heading, "P,1,01/04/2024").date())
                .isEqualTo(LocalDate.of(2024, 4, 1));
    }

    @Test
    void theDayOfPaymentComesBeforeAnyOther() {
        assertThat(payment("Supplier,Net Amount,Period,Updated,Date Paid", "P,1,202401,02/04/2024,01/04/2024")
                        .date())
                .isEqualTo(LocalDate.of(2024, 4, 1));
    }

    @Test
    void theSixteenColumnsOfARealCouncilAreRead() {
        assertThat(Trial.fit(new CouncilLedger(), SIXTEEN, "").whole()).isTrue();
        var payment = payment(
                SIXTEEN,
                "Ambleford,Adult Services,Helpers\u00A0,77,30/04/2024,29/04/2024,T1,I1,-12.5,0.00,"
                        + "GRANTS TO VOL ORGS - April,PC,NA,NA,NA,NA");

        assertThat(payment.payer()).isEqualTo("Ambleford");
        assertThat(payment.payee()).isEqualTo(new Payment.Payee("Helpers", "77", "", "", false, false));
        assertThat(payment.account()).isEqualTo(new Payment.Account("Adult Services", "GRANTS TO VOL ORGS"));
        assertThat(payment.date()).isEqualTo(LocalDate.of(2024, 4, 30));
        assertThat(payment.pence()).isEqualTo(-1_250);
        assertThat(payment.detail()).isEqualTo("April");
    }

    @Test
    void aNearMissNamesWhatIsNotThere() {
        assertThat(Trial.fit(new CouncilLedger(), "Supplier,Gross Amount,Paid Date", "P,1,01/04/2024")
                        .missing())
                .containsExactly("Amount");
        assertThat(Trial.fit(new CouncilLedger(), "Net Amount,Paid Date", "1,01/04/2024")
                        .missing())
                .containsExactly("BeneficiaryName");
    }

    @Test
    void aLedgerIsNoListOfGrants() {
        assertThat(Trial.fit(new GrantsCsv(), SIXTEEN, "").whole()).isFalse();
        assertThat(Trial.fit(new GrantsJson(), SIXTEEN, "").whole()).isFalse();
        assertThat(Trial.fit(new CouncilLedger(), "{\"grants\":[{\"Supplier\":1,\"Amount\":2,\"Date\":3}]}")
                        .whole())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind,name,sector,address,postcode,lat,lon,opening_hours",
                "lsoa21cd,lsoa21nm,ward,locality,population,imd_rank",
                "asset_id,name,category,tenure,address,postcode",
                "organisation,label,people_served,capacity,duty,contract_end"
            })
    void otherTablesAreNeitherLedgersNorGrants(String header) {
        assertThat(Stream.of(new CouncilLedger(), new GrantsCsv(), new GrantsJson())
                        .noneMatch(reader -> Trial.fit(reader, header, "a,b,c").whole()))
                .isTrue();
    }

    private static Payment read(String heading, String cell) {
        return payment("Beneficiary Name,Amount,Payment Date," + heading, "P,1,2024-04-30," + cell);
    }

    private static Payment payment(String header, String line) {
        return Trial.of(new CouncilLedger(), header, line).fact(Payment.class);
    }
}
