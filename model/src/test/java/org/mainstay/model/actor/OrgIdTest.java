package org.mainstay.model.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrgIdTest {

    @ParameterizedTest
    @CsvSource({
        "GB-CHC-1109047, GB-CHC-1109047",
        "gb-chc-0210843, GB-CHC-210843",
        "GB–CHC–1109047, GB-CHC-1109047",
        "GB-CHC-1109047-1, GB-CHC-1109047",
        "' GB-COH-9506232 ', GB-COH-09506232",
        "GB-COH-CE008889, GB-COH-CE008889",
        "GB-COH-RS007220, GB-COH-RS007220",
        "GB-COH-IP10002R, GB-MPR-10002R",
        "GB-MPR-235C, GB-MPR-235C",
        "GB-SC-SC012345, GB-SC-SC012345",
        "GB-SC-012345, GB-SC-SC012345",
        "GB-NIC-NIC100280, GB-NIC-100280",
        "GB-NIC-100280, GB-NIC-100280",
        "GB-LAE-trf, GB-LAE-TRF",
        "GB-EDU-123456, GB-EDU-123456",
        "US-EIN-13-1234567, US-EIN-13-1234567",
        "360G-trafford-Be_Active, 360G-trafford-be_active",
        "360G-x-a/b[c], 360G-x-a%2fb%5bc%5d"
    })
    void aWellFormedIdentifierHasOneForm(String written, String canonical) {
        assertThat(OrgId.of(written)).map(OrgId::toString).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GB-SC-XYZ",
                "GB-NIC-1",
                "GB-COH-ABCDEFGH",
                "GB-CHC-0000000",
                "GB-LAE-ZZZZ",
                "GB-CHC-1_2345",
                "GB-CHC-+12345",
                "GB-COH-1234567_",
                "GB-COH-12345678",
                "GB-COH-00000000",
                "GB-EDU-12",
                "GB-CASC-XYZ",
                "1109047",
                "GB-CHC",
                "360G-",
                "GB-CHC-١١٠٩٠٤٧"
            })
    void whatIsNotWellFormedIsNoIdentifier(String written) {
        assertThat(OrgId.of(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1109047, GB-CHC-1109047",
        "' 210843', GB-CHC-210843",
        "SC012345, GB-SC-SC012345",
        "NIC100280, GB-NIC-100280",
        "NI100280, GB-NIC-100280"
    })
    void aCharityNumberNamesItsRegister(String written, String canonical) {
        assertThat(OrgId.ofCharityNumber(written)).map(OrgId::toString).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EXEMPT", "N/A", "10927778", "SC01996", "-12345", "TBC", "QQ123456C"})
    void whatIsNoCharityNumberIsNone(String written) {
        assertThat(OrgId.ofCharityNumber(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "4778286, GB-COH-04778286",
        "385080, GB-COH-00385080",
        "07597525, GB-COH-07597525",
        "ni012345, GB-COH-NI012345",
        "R0001234, GB-COH-R0001234",
        "RS00129S, GB-COH-RS00129S"
    })
    void aCompanyNumberGetsItsZerosBack(String written, String canonical) {
        assertThat(OrgId.ofCompanyNumber(written)).map(OrgId::toString).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "N/A", "999999", "01234567", "abcdefgh", "QQ123456C", "XX123456"})
    void whatIsNoCompanyNumberIsNone(String written) {
        assertThat(OrgId.ofCompanyNumber(written)).isEmpty();
    }

    @Test
    void charityNumbersComeFirstAndAPublishersOwnLast() {
        var ids = Stream.of(
                        "360G-a-b",
                        "GB-COH-07597525",
                        "GB-UKPRN-12345678",
                        "GB-MPR-235C",
                        "GB-LAE-TRF",
                        "GB-CHC-1109047")
                .flatMap(id -> OrgId.of(id).stream())
                .sorted()
                .map(OrgId::scheme)
                .toList();

        assertThat(ids).isEqualTo(List.of("GB-CHC", "GB-LAE", "GB-MPR", "GB-COH", "GB-UKPRN", "360G"));
    }

    @ParameterizedTest
    @CsvSource({
        "GB-CHC-1109047, true, true, false",
        "GB-SC-SC012345, true, true, false",
        "GB-NIC-100280, true, true, false",
        "GB-COH-07597525, false, true, false",
        "GB-MPR-235C, false, true, false",
        "GB-LAE-TRF, false, false, false",
        "360G-ambleford-a, false, false, true"
    })
    void aListTellsWhoGaveItAndWhetherABodyHasOne(String written, boolean charity, boolean exclusive, boolean own) {
        var id = OrgId.of(written).orElseThrow();

        assertThat(id.charity()).isEqualTo(charity);
        assertThat(id.exclusive()).isEqualTo(exclusive);
        assertThat(id.publishersOwn()).isEqualTo(own);
    }
}
