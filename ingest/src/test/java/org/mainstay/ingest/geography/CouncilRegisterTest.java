package org.mainstay.ingest.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mainstay.ingest.trial.SharedData;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.area.Council;
import org.mainstay.model.area.Councils;

class CouncilRegisterTest {

    private static final String HEAD =
            "local-authority-code,official-name,gss-code,start-date,end-date,replaced-by,nation,former-gss-codes,current-authority";
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private final CouncilRegister reader = new CouncilRegister();

    @Test
    void aCouncilHasItsCodesAndItsDays() {
        var council = Trial.of(
                        reader,
                        HEAD,
                        "QUA,Quayside Council,S12000099,2009-04-01,2023-04-01,\"AMB,DAL\",Scotland,\"S12000001,S12000002\",False")
                .fact(Council.class);

        assertThat(council.codes().gss()).isEqualTo("S12000099");
        assertThat(council.codes().letters()).isEqualTo("QUA");
        assertThat(council.codes().orgId()).isEqualTo("GB-LAS-QUA");
        assertThat(council.codes().former()).containsExactly("S12000001", "S12000002");
        assertThat(council.name()).isEqualTo("Quayside Council");
        assertThat(council.term()).isEqualTo(new Council.Term(LocalDate.of(2009, 4, 1), LocalDate.of(2023, 4, 1)));
        assertThat(council.successors()).containsExactly("AMB", "DAL");
        assertThat(council.current()).isFalse();
    }

    @Test
    void theLastDayOfACouncilBecomesTheFirstAfterIt() {
        var read = Trial.of(
                reader,
                HEAD,
                "QUA,Quayside,E07000001,,2019-03-31,AMB,England,,False",
                "HIL,Hillside,E07000002,,2019-03-30,AMB,England,,False",
                "DAL,Dale,E07000003,,2019-05-31,AMB,England,,False");

        assertThat(read.facts(Council.class))
                .extracting(council -> council.term().until())
                .containsExactly(LocalDate.of(2019, 4, 1), LocalDate.of(2019, 3, 30), LocalDate.of(2019, 5, 31));
    }

    @Test
    void lookupsFromOrganisationIdentifiersAndFromOldCodesAreRead() {
        var identifiers = Trial.of(
                        reader, "org_id,name,gss_code,area_type,active", "GB-LAE-AMB,Ambleford,E06000099,E06,TRUE")
                .fact(Council.class);
        var old = Trial.of(
                reader,
                "LADCD,LADNM,LADCD_ACTIVE,LADNM_ACTIVE,Current",
                "E07000001,Quayside,E06000099,Ambleford,FALSE",
                "E06000099,Ambleford,E06000099,Ambleford,TRUE");

        assertThat(identifiers.codes().letters()).isEqualTo("AMB");
        assertThat(identifiers.codes().orgId()).isEqualTo("GB-LAE-AMB");
        assertThat(identifiers.current()).isTrue();
        assertThat(old.facts(Council.class).getFirst().successors()).containsExactly("E06000099");
        assertThat(old.facts(Council.class).getLast().successors()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsSaid() {
        var read = Trial.of(
                reader,
                HEAD,
                "QUA,Quayside,00BU,,,,England,,True",
                ",Nobody,,,,,England,,True",
                "NIR-A,Derry,,,spring,,Northern Ireland,,False");

        assertThat(read.codes()).containsExactly("invalid_council_code", "invalid_council_code", "unread_council_date");
        assertThat(read.messages().getFirst()).contains("00BU");
        assertThat(read.messages().getLast()).contains("spring");
        assertThat(read.fact(Council.class).codes().orgId()).isEmpty();
    }

    @Test
    void aListOfCodesAndNamesTellsNothingNew() {
        assertThat(Trial.fit(reader, "LADCD,LADNM").missing())
                .containsExactly(
                        "local-authority-code, org_id or LADCD_ACTIVE", "current-authority, active or Current");
        assertThat(Trial.fit(reader, "org_id,active").missing()).containsExactly("gss-code");
        assertThat(reader.name()).isEqualTo("Register of councils (CSV)");
    }

    @Test
    void theRealRegistersResolveTheChainsOfReorganisation() {
        var register = Trial.of(reader, SharedData.get("national/uk_local_authorities_current.csv"));
        var councils = Councils.of(register.facts(Council.class));

        assertThat(register.accepted()).isEqualTo(470);
        assertThat(register.codes()).isEmpty();
        assertThat(councils.resolve("WSO", NEW_YEAR))
                .extracting(council -> council.codes().letters())
                .containsExactly("SMT");
        assertThat(councils.resolve("CMA", NEW_YEAR))
                .extracting(council -> council.codes().letters())
                .containsExactly("CBD", "WAF");
    }

    @Test
    void theRealLookupsAreReadWhole() {
        var identifiers = Trial.of(reader, SharedData.get("national/la_orgid_to_gss.csv"));
        var codes = Trial.of(reader, SharedData.get("national/la_all_codes.csv"));

        assertThat(identifiers.accepted()).isEqualTo(459);
        assertThat(identifiers.codes()).isEmpty();
        assertThat(codes.accepted()).isEqualTo(415);
        assertThat(codes.codes()).isEmpty();
        assertThat(Councils.of(identifiers.facts(Council.class)).resolve("GB-LAE-TRF", NEW_YEAR))
                .extracting(council -> council.codes().gss())
                .containsExactly("E08000009");
    }
}
