package org.mainstay.ingest.charityregister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mainstay.ingest.charityregister.ExtractHeadings.object;
import static org.mainstay.ingest.charityregister.ExtractHeadings.row;
import static org.mainstay.ingest.charityregister.ExtractHeadings.tabs;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.actor.RegisteredCharity;
import org.mainstay.model.actor.RegisteredCharity.Regulator;
import org.mainstay.model.actor.RegisteredCharity.Status;

class CharityStandingTest {

    private static final String[] LARDER = {
        "organisation_number=42",
        "registered_charity_number=1999001",
        "linked_charity_number=0",
        "charity_name=Ambleford \"Larder\"",
        "charity_registration_status=Removed",
        "date_of_registration=2001-05-02",
        "date_of_removal=2025-01-31",
        "latest_acc_fin_period_end_date=2024-03-31",
        "latest_income=12000",
        "latest_expenditure=11000",
        "charity_insolvent=False",
        "charity_is_cio=1",
        "charity_contact_postcode=AB1 2CD"
    };

    private final CharityList reader = new CharityList();

    @Test
    void theExtractSaysHowACharityStands() {
        var charity = Trial.of(reader, tabs(ExtractHeadings.CHARITY), row(ExtractHeadings.CHARITY, LARDER))
                .fact(RegisteredCharity.class);

        assertThat(charity.name()).isEqualTo("Ambleford \"Larder\"");
        assertThat(charity.regulator()).isEqualTo(Regulator.ENGLAND_AND_WALES);
        var standing = charity.standing();
        assertThat(standing.status()).isEqualTo(Status.REMOVED);
        assertThat(standing.removed()).isEqualTo(LocalDate.of(2025, 1, 31));
        assertThat(standing.organisation()).isEqualTo(42);
        assertThat(standing.insolvent()).isFalse();
        assertThat(standing.incorporated()).isTrue();
        assertThat(standing.crossBorder()).isNull();
        assertThat(standing.latest().incomePence()).isEqualTo(1_200_000L);
        assertThat(standing.latest().spendPence()).isEqualTo(1_100_000L);
        assertThat(standing.latest().end()).isEqualTo(LocalDate.of(2024, 3, 31));
    }

    @Test
    void jsonSaysTheSame() {
        var headings = ExtractHeadings.CHARITY;
        LARDER[3] = "charity_name=Ambleford Larder";
        var text = Trial.of(reader, tabs(headings), row(headings, LARDER)).fact(RegisteredCharity.class);
        var json = Trial.of(reader, "\uFEFF[" + object(headings, LARDER) + "]").fact(RegisteredCharity.class);
        LARDER[3] = "charity_name=Ambleford \"Larder\"";

        assertThat(json.standing()).isEqualTo(text.standing());
        assertThat(json.name()).isEqualTo(text.name());
        assertThat(json.registered()).isEqualTo(text.registered());
        assertThat(json.row().line()).isEqualTo(1);
    }

    @Test
    void aTextThatALineBreakCutsIsJoined() {
        var headings = ExtractHeadings.CHARITY;
        var whole = row(headings, LARDER).replace("AB1 2CD", "AB1\r\n\t2CD");
        var read = Trial.of(reader, tabs(headings), whole, row(headings, LARDER), row(headings, LARDER) + "\tmore");

        assertThat(read.facts(RegisteredCharity.class))
                .extracting(RegisteredCharity::postcode)
                .containsExactly("AB1 2CD", "AB1 2CD");
        assertThat(read.facts(RegisteredCharity.class))
                .extracting(charity -> charity.row().line())
                .containsExactly(2, 4);
        assertThat(read.codes()).containsExactly("uneven_register_row");
    }

    @Test
    void theScottishRegisterTellsCrossBorderCharities() {
        var headings = "Charity Number,Charity Name,Registered Date,Known As,Charity Status,Year End"
                + ",Most recent year income,Purposes,Regulatory Type,Number of Staff,Ceased Date";
        var read = Trial.of(
                reader,
                headings,
                "SC099001,Glen Larder,01/02/2003,The Larder,Active,31/03/2025,5000,\"'relief','food'\",Cross Border,3,",
                "SC099002,Glen Hand,01/02/2003,,Removed,,,,Standard,,31/12/2024");

        var first = read.facts(RegisteredCharity.class).getFirst();
        assertThat(first.regulator()).isEqualTo(Regulator.SCOTLAND);
        assertThat(first.standing().crossBorder()).isTrue();
        assertThat(first.standing().status()).isEqualTo(Status.REGISTERED);
        assertThat(first.standing().knownAs()).isEqualTo("The Larder");
        assertThat(first.standing().latest().employees()).isEqualTo(3);
        assertThat(first.standing().latest().incomePence()).isEqualTo(500_000L);
        var last = read.facts(RegisteredCharity.class).getLast();
        assertThat(last.standing().crossBorder()).isFalse();
        assertThat(last.standing().removed()).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(read.codes()).isEmpty();
    }

    @Test
    void northernIrelandsNumbersAreToldFromOthers() {
        var headings = "Reg charity number,Charity name,Date registered,Status,Total income,Company number"
                + ",UK and Ireland volunteers";
        var read = Trial.of(
                reader,
                headings,
                "109001,Lough Larder,2014-01-01,Received late,100,999999,12",
                "NIC109002,Lough Hand,2014-01-01,In default,100,0,",
                "109003,Lough House,2014-01-01,Up-to-date,,NI099001,");

        assertThat(read.facts(RegisteredCharity.class))
                .extracting(RegisteredCharity::number)
                .containsExactly("NIC109001", "NIC109002", "NIC109003");
        assertThat(read.facts(RegisteredCharity.class))
                .extracting(RegisteredCharity::companyNumber)
                .containsExactly("", "", "NI099001");
        var first = read.facts(RegisteredCharity.class).getFirst();
        assertThat(first.regulator()).isEqualTo(Regulator.NORTHERN_IRELAND);
        assertThat(first.standing().latest().volunteers()).isEqualTo(12);
    }

    @ParameterizedTest
    @CsvSource({
        "R,, REGISTERED, false",
        "RM,, REMOVED, false",
        "Registered,, REGISTERED, false",
        ",, NOT_SAID, false",
        ", 2025-01-31, REMOVED, false",
        "gone fishing,, NOT_SAID, true",
        "gone fishing, 2025-01-31, REMOVED, true"
    })
    void aStatusThatNobodyKnowsIsTold(String status, String removed, Status expected, boolean told) {
        var read = Trial.of(
                reader,
                "charity_number,name,date_of_registration,status,date_of_removal",
                "1999001,Ambleford Larder,2001-05-02," + text(status) + "," + text(removed));

        assertThat(read.fact(RegisteredCharity.class).standing().status()).isEqualTo(expected);
        assertThat(read.codes().contains("invalid_register_value")).isEqualTo(told);
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }
}
