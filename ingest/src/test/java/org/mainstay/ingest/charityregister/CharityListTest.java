package org.mainstay.ingest.charityregister;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mainstay.ingest.trial.SharedData;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.actor.RegisteredCharity;

class CharityListTest {

    private static final String TIDY =
            "registered_charity_number,company_number,name,type,activities,date_of_registration,contact_postcode";

    private final CharityList reader = new CharityList();

    @Test
    void aTidyRowBecomesACharity() {
        var charity = Trial.of(
                        reader, TIDY, "1109047,05262742,Helping Hand,Charitable company,Debt advice,2005-04-22,M33 7ZF")
                .fact(RegisteredCharity.class);

        assertThat(charity.number()).isEqualTo("1109047");
        assertThat(charity.name()).isEqualTo("Helping Hand");
        assertThat(charity.companyNumber()).isEqualTo("05262742");
        assertThat(charity.type()).isEqualTo("Charitable company");
        assertThat(charity.registered()).isEqualTo(LocalDate.of(2005, 4, 22));
        assertThat(charity.postcode()).isEqualTo("M33 7ZF");
        assertThat(charity.row().line()).isEqualTo(2);
    }

    @Test
    void theCommissionsOwnHeadingsAreKnown() {
        var read = Trial.of(
                reader,
                "organisation_number\tregistered_charity_number\tlinked_charity_number\tcharity_name\tcharity_type"
                        + "\tdate_of_registration\tcharity_contact_postcode\tcharity_company_registration_number",
                "1\t200001\t0\tMain\tTrust\t1962-05-17 00:00:00\tAB1 2CD\t01234567",
                "2\t200001\t3\tLinked\tTrust\t1970-01-02T00:00:00\tAB1 2CD\t");

        assertThat(read.facts(RegisteredCharity.class))
                .extracting(RegisteredCharity::number)
                .containsExactly("200001", "200001-3");
        assertThat(read.facts(RegisteredCharity.class).getFirst().registered()).isEqualTo("1962-05-17");
    }

    @Test
    void theScottishRegisterIsKnownByItsHeadingsAndNumbers() {
        var charity = Trial.of(
                        reader,
                        "Charity Number,Charity Name,Registered Date,Postcode",
                        "SC000123,Kirk,17/05/1962,EH1 1AA")
                .fact(RegisteredCharity.class);

        assertThat(charity.number()).isEqualTo("SC000123");
        assertThat(charity.registered()).isEqualTo(LocalDate.of(1962, 5, 17));
    }

    @Test
    void aRowWithoutANumberIsRejected() {
        var read = Trial.of(reader, TIDY, "n/a,,Helping Hand,,,2005-04-22,");

        assertThat(read.accepted()).isZero();
        assertThat(read.codes()).containsExactly("invalid_charity_number");
        assertThat(read.messages().getFirst()).contains("Line 2", "n/a");
    }

    @Test
    void aRowWithoutANameIsRejected() {
        var read = Trial.of(reader, TIDY, "1109047,,,,,2005-04-22,");

        assertThat(read.codes()).containsExactly("missing_charity_name");
        assertThat(read.messages().getFirst()).contains("1109047");
    }

    @Test
    void anUnreadableDateIsTakenAsNotKnown() {
        var read = Trial.of(reader, TIDY, "1109047,,Helping Hand,,,spring 2005,");

        assertThat(read.fact(RegisteredCharity.class).registered()).isNull();
        assertThat(read.codes()).containsExactly("invalid_registration_date");
        assertThat(read.messages().getFirst()).contains("spring 2005");
    }

    @Test
    void aBlankDateIsNoFault() {
        var read = Trial.of(reader, TIDY, "1109047,,Helping Hand,,,,");

        assertThat(read.fact(RegisteredCharity.class).registered()).isNull();
        assertThat(read.codes()).isEmpty();
    }

    @Test
    void aBareListOfNumbersAndNamesIsNoRegister() {
        var fit = Trial.fit(reader, "snapshot_date,registered_charity_number,name", "2021-05-27,210843,A");

        assertThat(fit.whole()).isFalse();
        assertThat(fit.found()).isEqualTo(2);
        assertThat(fit.missing()).containsExactly("date_of_registration");
    }

    @Test
    void traffordsListHolds736Charities() {
        var file = SharedData.get("places/trafford/charities.csv");

        assertThat(Trial.fit(reader, file).whole()).isTrue();
        var read = Trial.of(reader, file);
        assertThat(read.accepted()).isEqualTo(736);
        assertThat(read.codes()).isEmpty();
    }

    @Test
    void traffordsSnapshotsAreNoRegister() {
        var fit = Trial.fit(reader, SharedData.get("places/trafford/charity_snapshots.csv"));

        assertThat(fit.missing()).containsExactly("date_of_registration");
    }

    @Test
    void itSaysWhatItReads() {
        assertThat(reader.name()).isEqualTo("Charity register list (CSV)");
    }
}
