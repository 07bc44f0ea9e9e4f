package org.mainstay.ingest.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.ingest.reading.HowRead;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.notice.Notice;

/// What the reader says of how it understood a ledger.
class LedgerUnderstoodTest {

    private static HowRead understood(String... lines) {
        return Trial.of(new CouncilLedger(), lines).understood();
    }

    private static Map<String, String> traits(HowRead how) {
        return how.traits().stream().collect(Collectors.toMap(HowRead.Trait::name, HowRead.Trait::text));
    }

    @Test
    void columnsAreNamedAsInTheSchemaAndOthersAreListed() {
        var how = understood(
                "Directorate;Supplier Name;Date Paid;Net;Cost Centre;", "Housing;Larkfield Club;01/04/2024;700.00;X1;");

        assertThat(how.form().separator()).isEqualTo("semicolons");
        assertThat(how.columns())
                .containsExactly(
                        new HowRead.Trait("BeneficiaryName", "Supplier Name"),
                        new HowRead.Trait("PaymentDate", "Date Paid"),
                        new HowRead.Trait("Amount", "Net"),
                        new HowRead.Trait("OrganisationalUnit", "Directorate"));
        assertThat(how.unused()).containsExactly("Cost Centre");
        assertThat(traits(how)).containsEntry("below 500 pounds", "none, so it is published from 500 pounds");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Net Amount | net of VAT, as the heading \"Net Amount\" says",
                "NetAmount | net of VAT, as the heading \"NetAmount\" says",
                "Amount | not said whether with VAT",
                "Amount,Irrecoverable VAT Amount | net of VAT, which has a column of its own where it is not got back"
            })
    void whetherAmountsAreNetIsSaidAsFarAsTheHeadingsSayIt(String headings, String said) {
        assertThat(traits(understood("Supplier Name,Date," + headings, "Larkfield Club,01/04/2024,700.00,")))
                .containsEntry("amounts", said);
    }

    @ParameterizedTest
    @CsvSource({"(5.00),in brackets", "5.00-,minus behind", "-5.00,minus in front"})
    void creditsAreSaidAsTheyAreWritten(String credit, String said) {
        assertThat(traits(understood(
                        "Supplier Name,Date,Amount",
                        "Larkfield Club,01/04/2024,700.00",
                        "Larkfield Club,02/04/2024," + credit)))
                .containsEntry("credits", said + ", 1 line (50.0 %)")
                .containsEntry("below 500 pounds", "1 line (50.0 %)");
    }

    @ParameterizedTest
    @CsvSource({
        "01/04/2024,dd/mm/yyyy",
        "01.04.24,dd.mm.yy",
        "01-Apr-2024,dd-Mon-yyyy",
        "1 April 24,dd Mon yy",
        "2024-04-01 10:00,yyyy-mm-dd",
        "2024-04,yyyy-mm",
        "202404,yyyymm"
    })
    void datesAreSaidAsTheyAreWritten(String date, String said) {
        assertThat(traits(understood("Supplier Name,Date,Amount", "Larkfield Club," + date + ",700.00"))
                        .get("dates"))
                .startsWith(said + ", 2024-04-");
    }

    @Test
    void numberedPeriodsAreDoubted() {
        assertThat(traits(understood("Supplier Name,Period,Amount", "Larkfield Club,201910,700.00"))
                        .get("dates"))
                .isEqualTo("yyyymm, 2019-10-31 to 2019-10-31; numbered periods are read as calendar months,"
                        + " so look whether 01 is January or April");
    }

    @Test
    void textsThatASystemCutAreSaid() {
        var lines = Collections.nCopies(
                3, "The Larkfield Association of Friends and Neighbours".substring(0, 30) + ",01/04/2024,700.00");

        assertThat(traits(understood("Supplier Name,Date,Amount\n" + String.join("\n", lines))))
                .containsEntry("cut texts", "payees at 30 letters (3 lines)");
    }

    @Test
    void unitsAndHeadingsThatASystemCutAreSaidToo() {
        var lines = Collections.nCopies(
                2,
                "Larkfield Club,01/04/2024,700.00," + "Community services and care".substring(0, 20) + ","
                        + "COMMUNITY CARE SERVICES".substring(0, 20));

        assertThat(traits(understood("Supplier Name,Date,Amount,Directorate,Purpose\n" + String.join("\n", lines))))
                .containsEntry("cut texts", "units at 20 letters (2 lines), headings at 20 letters (2 lines)");
    }

    @Test
    void whoDoesNotWantToKnowIsNotBothered() throws IOException {
        var facts = new ArrayList<Fact>();
        new CouncilLedger()
                .read(Trial.content("Supplier Name,Date,Amount", "Larkfield Club,01/04/2024,5"), new Readout() {
                    @Override
                    public void accept(Fact fact, long pence) {
                        facts.add(fact);
                    }

                    @Override
                    public void merge() {
                        throw new AssertionError("Nothing is merged.");
                    }

                    @Override
                    public void reject(Notice why, long pence) {
                        throw new AssertionError(why.message());
                    }

                    @Override
                    public void note(Notice notice) {
                        throw new AssertionError(notice.message());
                    }
                });

        assertThat(facts).hasSize(1);
    }

    @Test
    void aLedgerWithoutAnyPaymentSaysNothingOfPayments() {
        assertThat(traits(understood("Supplier Name,Date,Amount", "Larkfield Club,never,700.00")))
                .containsOnlyKeys("amounts");
    }
}
