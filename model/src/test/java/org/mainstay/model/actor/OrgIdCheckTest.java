package org.mainstay.model.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrgIdCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GB-CHC-1109047",
                "GB-CHC-210843",
                "GB-SC-SC012345",
                "GB-NIC-100012",
                "GB-COH-09506232",
                "GB-COH-00445790",
                "GB-COH-CE008889",
                "GB-COH-RS007220",
                "GB-COH-R0001234",
                "GB-COH-RS00129S",
                "GB-MPR-235C",
                "GB-MPR-IP031455",
                "GB-LAE-TRF",
                "GB-LAE-GMCA",
                "GB-LAS-GLG",
                "GB-PLA-CRF",
                "GB-LANI-BFS",
                "GB-EDU-123456",
                "GB-NIEDU-123-4567",
                "GB-SCOTEDU-1234567",
                "GB-WALEDU-6812345",
                "GB-UKPRN-10001234",
                "GB-HESA-0123",
                "GB-NHS-RM2",
                "GB-GOR-D16",
                "GB-SHPE-LH1234",
                "GB-CASC-0A1B2C3D",
                "GB-REV-XT12345",
                "GB-GOVUK-ACAS",
                "US-EIN-13-1234567",
                "CA-CRA_ACR-123456789RR0001",
                "XI-ROR-0abc123",
                "XM-DAC-41114",
                "360G-ambleford-Lamp_Post"
            })
    void whatItsListHasIsSound(String written) {
        assertThat(OrgIdCheck.look(written)).isInstanceOf(OrgIdCheck.Sound.class);
    }

    @ParameterizedTest
    @CsvSource({
        "gb-chc-1109047, GB-CHC-1109047, UPPER_CASED",
        "GB–CHC–1109047, GB-CHC-1109047, DASH_MENDED",
        "' GB-CHC-1109047', GB-CHC-1109047, SPACES_REMOVED",
        "GB-CHC-1109047-1, GB-CHC-1109047, SUBSIDIARY_REMOVED",
        "GB-CHC-0210843, GB-CHC-210843, ZEROS_REMOVED",
        "GB-SC-012345, GB-SC-SC012345, PREFIX_ADDED",
        "GB-SC-SC1234, GB-SC-SC001234, ZEROS_RESTORED",
        "GB-NIC-NIC100280, GB-NIC-100280, PREFIX_REMOVED",
        "GB-NIC-NI100280, GB-NIC-100280, PREFIX_REMOVED",
        "GB-COH-9506232, GB-COH-09506232, ZEROS_RESTORED",
        "GB-COH-IP10002R, GB-MPR-10002R, LIST_CHANGED",
        "360G-ambleford-lamp post, 360G-ambleford-lamppost, SPACES_REMOVED"
    })
    void whatWasMeantIsPlain(String written, String id, OrgIdCheck.Repair repair) {
        assertThat(OrgIdCheck.look(written)).isEqualTo(repairable(id, repair));
    }

    @ParameterizedTest
    @CsvSource({
        "'', NOT_GIVEN,",
        "N/A, NOT_GIVEN,",
        "1109047, NO_LIST,",
        "GB-CHC, NO_LIST,",
        "GB-CCH-205959, UNKNOWN_LIST, GB-CHC-205959",
        "GB-CR-205959, UNKNOWN_LIST,",
        "GB-COC-09506232, UNKNOWN_LIST, GB-COH-09506232",
        "GB-COC-X, UNKNOWN_LIST,",
        "ZZ-ABC-1, UNKNOWN_LIST,",
        "GB-CHC-20595990, NOT_OF_ITS_LIST,",
        "GB-CHC-CN1131900, NOT_OF_ITS_LIST, GB-CHC-1131900",
        "GB-CHC-0000000, NOT_OF_ITS_LIST,",
        "GB-CHC-1_2345, NOT_OF_ITS_LIST,",
        "GB-SC-XYZ, NOT_OF_ITS_LIST,",
        "GB-NIC-1, NOT_OF_ITS_LIST,",
        "GB-COH-ABCDEFGH, NOT_OF_ITS_LIST,",
        "GB-COH-XX123456, NOT_OF_ITS_LIST,",
        "GB-COH-SC12345, NOT_OF_ITS_LIST, GB-COH-SC012345",
        "GB-COH-12345678, DUMMY,",
        "GB-COH-00000000, DUMMY,",
        "GB-LAE-ZZZZ, NOT_OF_ITS_LIST,",
        "GB-EDU-12, NOT_OF_ITS_LIST,",
        "GB-CASC-XYZ, NOT_OF_ITS_LIST,",
        "GB-UKPRN-1, NOT_OF_ITS_LIST,",
        "US-EIN-/, NOT_OF_ITS_LIST,",
        "360G-, NOT_OF_ITS_LIST,",
        "GB-CHC-١١٠٩٠٤٧, NOT_ASCII,",
        "'GB-CHC-\u000b1109047', CONTROL_CHARACTER,"
    })
    void whatIsNoIdentifierSaysWhy(String written, OrgIdCheck.Fault fault, String guess) {
        assertThat(OrgIdCheck.look(written)).isEqualTo(invalid(fault, guess));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1109047", "210843", "SC012345", "NIC100280", "US-EIN-13-1234567"})
    void aCharityNumberOfAnyRegisterIsSound(String written) {
        assertThat(OrgIdCheck.lookCharityNumber(written)).isInstanceOf(OrgIdCheck.Sound.class);
    }

    @ParameterizedTest
    @CsvSource({
        "' 210843', GB-CHC-210843, SPACES_REMOVED",
        "1109 047, GB-CHC-1109047, SPACES_REMOVED",
        "sc012345, GB-SC-SC012345, UPPER_CASED",
        "NI100280, GB-NIC-100280, COULD_BE_COMPANY",
        "1234567-1, GB-CHC-1234567, SUBSIDIARY_REMOVED",
        "0210843, GB-CHC-210843, ZEROS_REMOVED",
        "1109047.0, GB-CHC-1109047, DECIMALS_REMOVED",
        "GB-CHC-1109047, GB-CHC-1109047, PREFIX_REMOVED"
    })
    void aCharityNumberIsMended(String written, String id, OrgIdCheck.Repair repair) {
        assertThat(OrgIdCheck.lookCharityNumber(written)).isEqualTo(repairable(id, repair));
    }

    @Test
    void severalRepairsAreAllTold() {
        assertThat(OrgIdCheck.lookCharityNumber("GB-CHC-0210843-2"))
                .isEqualTo(new OrgIdCheck.Repairable(
                        OrgId.of("GB-CHC-210843").orElseThrow(),
                        List.of(
                                OrgIdCheck.Repair.PREFIX_REMOVED,
                                OrgIdCheck.Repair.SUBSIDIARY_REMOVED,
                                OrgIdCheck.Repair.ZEROS_REMOVED)));
    }

    @ParameterizedTest
    @CsvSource({
        "06402143, COMPANY_NUMBER, GB-COH-06402143",
        "6402143, COMPANY_NUMBER, GB-COH-06402143",
        "10927778, COMPANY_NUMBER, GB-COH-10927778",
        "CE008889, COMPANY_NUMBER, GB-COH-CE008889",
        "1161363 (Lamp Post - host charity), WORDS_AROUND, GB-CHC-1161363",
        "SC01996, NOT_OF_ITS_LIST, GB-SC-SC001996",
        "SC1, NOT_OF_ITS_LIST,",
        "TBC, NOT_GIVEN,",
        "exempt, NOT_GIVEN,",
        "0, NOT_GIVEN,",
        "xxx, NOT_GIVEN,",
        "We are registering with the Commission, NOT_OF_ITS_LIST,",
        "1_2345, NOT_OF_ITS_LIST,",
        "+12345, NOT_OF_ITS_LIST,",
        "-12345, NOT_OF_ITS_LIST,",
        "-1109047, NOT_OF_ITS_LIST,",
        "١١٠٩٠٤٧, NOT_ASCII,",
        "QQ123456C, PERSONAL,",
        "GB-CHC-12, NOT_OF_ITS_LIST,"
    })
    void whatIsNoCharityNumberSaysWhy(String written, OrgIdCheck.Fault fault, String guess) {
        assertThat(OrgIdCheck.lookCharityNumber(written)).isEqualTo(invalid(fault, guess));
    }

    @ParameterizedTest
    @ValueSource(strings = {"09506232", "CE008889", "SC123456", "NI012345", "IP12345R", "RS00129S", "XI-ROR-0abc"})
    void aCompanyNumberOfEightCharactersIsSound(String written) {
        assertThat(OrgIdCheck.lookCompanyNumber(written)).isInstanceOf(OrgIdCheck.Sound.class);
    }

    @ParameterizedTest
    @CsvSource({
        "9506232, GB-COH-09506232, ZEROS_RESTORED",
        "385080, GB-COH-00385080, ZEROS_RESTORED",
        "'09506232\n', GB-COH-09506232, SPACES_REMOVED",
        "sc123456, GB-COH-SC123456, UPPER_CASED",
        "09506232.0, GB-COH-09506232, DECIMALS_REMOVED",
        "GB-COH-09506232, GB-COH-09506232, PREFIX_REMOVED"
    })
    void aCompanyNumberIsMended(String written, String id, OrgIdCheck.Repair repair) {
        assertThat(OrgIdCheck.lookCompanyNumber(written)).isEqualTo(repairable(id, repair));
    }

    @ParameterizedTest
    @CsvSource({
        "abcdefgh, NOT_OF_ITS_LIST,",
        "1234567_, NOT_OF_ITS_LIST,",
        "ＡＢ１２３４５６, NOT_ASCII,",
        "01234567, DUMMY,",
        "12345678, DUMMY,",
        "0, NOT_GIVEN,",
        "n/a, NOT_GIVEN,",
        "QQ123456C, PERSONAL,",
        "NIC100280, CHARITY_NUMBER, GB-NIC-100280",
        "NIC1, NOT_OF_ITS_LIST,",
        "Company no. 09506232, WORDS_AROUND, GB-COH-09506232",
        "1234, NOT_OF_ITS_LIST,",
        "SC12345, NOT_OF_ITS_LIST, GB-COH-SC012345",
        "SC1234, NOT_OF_ITS_LIST,"
    })
    void whatIsNoCompanyNumberSaysWhy(String written, OrgIdCheck.Fault fault, String guess) {
        assertThat(OrgIdCheck.lookCompanyNumber(written)).isEqualTo(invalid(fault, guess));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GB-CHC-1109047",
                "GB-COH-09506232",
                "GB-LAE-TRF",
                "GB-SC-SC012345",
                "GB-NIC-100280",
                "360G-ambleford-a"
            })
    void theCommonestAreToldByTheirLetters(String written) {
        assertThat(OrgIdCheck.canonical(written)).isTrue();
        assertThat(OrgIdCheck.look(written)).isInstanceOf(OrgIdCheck.Sound.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GB-CHC-0109047",
                "GB-CHC-11090471",
                "GB-CHC-110904x",
                "GB-COH-12345678",
                "GB-COH-99999999",
                "GB-COH-01234567",
                "GB-COH-00000000",
                "GB-COH-9506232",
                "GB-LAE-ZZZZ",
                "GB-LAE-tr1",
                "GB-SC-SC01234",
                "360G-",
                "360G-a b",
                "360G-é"
            })
    void whatMustBeLookedAtCloserIsNotCanonical(String written) {
        assertThat(OrgIdCheck.canonical(written)).isFalse();
    }

    @Test
    void numbersAreToldByTheirLettersToo() {
        assertThat(OrgIdCheck.canonicalCharityNumber("1109047")).isTrue();
        assertThat(OrgIdCheck.canonicalCharityNumber("210843")).isTrue();
        assertThat(OrgIdCheck.canonicalCharityNumber("SC012345")).isTrue();
        assertThat(OrgIdCheck.canonicalCharityNumber("NIC100280")).isTrue();
        assertThat(OrgIdCheck.canonicalCharityNumber("6402143")).isFalse();
        assertThat(OrgIdCheck.canonicalCharityNumber("SC01234")).isFalse();
        assertThat(OrgIdCheck.canonicalCompanyNumber("09506232")).isTrue();
        assertThat(OrgIdCheck.canonicalCompanyNumber("9506232")).isFalse();
    }

    private static OrgIdCheck repairable(String id, OrgIdCheck.Repair repair) {
        return new OrgIdCheck.Repairable(OrgId.of(id).orElseThrow(), List.of(repair));
    }

    private static OrgIdCheck invalid(OrgIdCheck.Fault fault, String guess) {
        return new OrgIdCheck.Invalid(
                fault, guess == null ? null : OrgId.of(guess).orElseThrow());
    }
}
