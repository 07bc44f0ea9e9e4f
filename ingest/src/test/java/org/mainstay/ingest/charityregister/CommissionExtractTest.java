package org.mainstay.ingest.charityregister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mainstay.ingest.charityregister.ExtractHeadings.row;
import static org.mainstay.ingest.charityregister.ExtractHeadings.tabs;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.actor.CharityAreas;
import org.mainstay.model.actor.CharityClassification;
import org.mainstay.model.actor.CharityEvent;
import org.mainstay.model.actor.CharityName;
import org.mainstay.model.actor.CharityPolicies;
import org.mainstay.model.actor.CharityTrustees;
import org.mainstay.model.actor.GoverningDocument;
import org.mainstay.model.actor.OtherRegulators;
import org.mainstay.model.actor.RegulatorReport;

class CommissionExtractTest {

    private static final String LARDER = "registered_charity_number=1999001";
    private static final String HAND = "registered_charity_number=1999002";

    private static Trial read(String table, String headings, String... rows) {
        var lines = Stream.concat(Stream.of(tabs(headings)), Arrays.stream(rows));
        return Trial.of(reader(table), lines.toArray(String[]::new));
    }

    static FormatReader reader(String table) {
        return CharityRegisters.readers().stream()
                .filter(reader -> reader.name().equals("Charity register: " + table))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anotherNameIsAWorkingOrAPreviousOne() {
        var headings = ExtractHeadings.NAMES;
        var read = read(
                "other names",
                headings,
                row(headings, LARDER, "charity_name_type=Working name", "charity_name=The Larder"),
                row(headings, LARDER, "charity_name_type=Previous name", "charity_name=\"Old\" Larder"),
                row(headings, LARDER, "charity_name_type=Acronym", "charity_name=AL"),
                row(headings, LARDER, "charity_name_type=Working name"));

        assertThat(read.facts(CharityName.class))
                .extracting(CharityName::kind, CharityName::name)
                .containsExactly(
                        tuple(CharityName.Kind.WORKING, "The Larder"),
                        tuple(CharityName.Kind.PREVIOUS, "\"Old\" Larder"),
                        tuple(CharityName.Kind.OTHER, "AL"));
        assertThat(read.rejected()).isEqualTo(1);
        assertThat(read.codes()).containsExactly("missing_register_value");
        assertThat(read.messages().getFirst()).contains("Line 5", "charity_name");
    }

    @Test
    void rowsOfOneCharityThatFollowEachOtherAreOneFact() {
        var headings = ExtractHeadings.CLASSIFICATION;
        var read = read(
                "classification",
                headings,
                row(headings, LARDER, "classification_code=105"),
                row(headings, LARDER, "classification_code=203"),
                row(headings, HAND, "classification_code=301"),
                row(headings, HAND, "classification_code=what"),
                row(headings, LARDER, "classification_code=302"));

        assertThat(read.facts(CharityClassification.class))
                .extracting(CharityClassification::charity, CharityClassification::codes)
                .containsExactly(
                        tuple("1999001", List.of(105, 203)),
                        tuple("1999002", List.of(301)),
                        tuple("1999001", List.of(302)));
        assertThat(read.accepted() + read.merged() + read.rejected()).isEqualTo(5);
        assertThat(read.merged()).isEqualTo(1);
    }

    @Test
    void areasOfOperationAreGathered() {
        var headings = ExtractHeadings.AREA;
        var read = read(
                "areas of operation",
                headings,
                row(
                        headings,
                        LARDER,
                        "linked_charity_number=2",
                        "geographic_area_type=Local Authority",
                        "geographic_area_description=Ambleford"),
                row(headings, LARDER, "geographic_area_type=Country"));

        assertThat(read.facts(CharityAreas.class)).hasSize(1);
        var areas = read.facts(CharityAreas.class).getFirst();
        assertThat(areas.charity()).isEqualTo("1999001-2");
        assertThat(areas.areas()).containsExactly(new CharityAreas.OperatingArea("Local Authority", "Ambleford"));
        assertThat(read.codes()).containsExactly("missing_register_value");
    }

    @Test
    void anEventNamesTheOtherCharity() {
        var headings = ExtractHeadings.EVENTS;
        var read = read(
                "events",
                headings,
                row(
                        headings,
                        LARDER,
                        "charity_name=Ambleford Larder",
                        "event_type=Asset transfer in",
                        "date_of_event=2024-06-01",
                        "assoc_registered_charity_number=1999002",
                        "assoc_charity_name=Helping Hand"),
                row(headings, LARDER, "date_of_event=2024-06-01"));

        var event = read.facts(CharityEvent.class).getFirst();
        assertThat(event.on()).isEqualTo(LocalDate.of(2024, 6, 1));
        assertThat(event.findSuccession().orElseThrow().from().getFirst().name())
                .isEqualTo("Helping Hand");
        assertThat(event.findSuccession().orElseThrow().to().number()).isEqualTo("1999001");
        assertThat(read.rejected()).isEqualTo(1);
    }

    @Test
    void ofAGoverningDocumentTheAreaOfBenefitIsKept() {
        var headings = ExtractHeadings.DOCUMENTS;
        var read = read(
                "governing documents",
                headings,
                row(headings, LARDER, "charitable_objects=To feed.", "area_of_benefit=Ambleford"));

        assertThat(read.fact(GoverningDocument.class).areaOfBenefit()).isEqualTo("Ambleford");
    }

    @Test
    void regulatorsAndPoliciesAreGathered() {
        var regulators = ExtractHeadings.REGULATORS;
        var read = read(
                "other regulators",
                regulators,
                row(regulators, LARDER, "regulator_order=1", "regulator_name=Care Quality Commission"),
                row(regulators, LARDER, "regulator_order=2", "regulator_name=Ofsted"));
        assertThat(read.facts(OtherRegulators.class).getFirst().names())
                .containsExactly("Care Quality Commission", "Ofsted");

        var policies = ExtractHeadings.POLICIES;
        read = read("policies", policies, row(policies, LARDER, "policy_name=Safeguarding"), row(policies, HAND));
        assertThat(read.facts(CharityPolicies.class).getFirst().policies()).containsExactly("Safeguarding");
        assertThat(read.rejected()).isEqualTo(1);
    }

    @Test
    void aReportIsKeptByItsName() {
        var headings = ExtractHeadings.REPORTS;
        var read = read(
                "published reports",
                headings,
                row(headings, LARDER, "report_name=Inquiry report", "date_published=soon"),
                row(headings, LARDER));

        var report = read.facts(RegulatorReport.class).getFirst();
        assertThat(report.name()).isEqualTo("Inquiry report");
        assertThat(report.published()).isNull();
        assertThat(read.codes()).containsExactly("invalid_register_value", "missing_register_value");
        assertThat(read.messages().getFirst()).contains("date_published", "soon");
    }

    @Test
    void trusteesAreCountedAndNeverNamed() {
        var headings = ExtractHeadings.TRUSTEES;
        var read = read(
                "trustees, counted",
                headings,
                row(headings, LARDER, "trustee_name=Somebody", "trustee_is_chair=TRUE", "individual_or_organisation=P"),
                row(headings, LARDER, "trustee_name=A Body", "trustee_is_chair=0", "individual_or_organisation=O"),
                row(headings, HAND, "trustee_name=Somebody", "trustee_is_chair=false"));

        assertThat(read.facts(CharityTrustees.class))
                .extracting(CharityTrustees::people, CharityTrustees::bodies, CharityTrustees::chair)
                .containsExactly(tuple(1, 1, true), tuple(1, 0, false));
        assertThat(read.merged()).isEqualTo(1);
        assertThat(read.facts(CharityTrustees.class).toString()).doesNotContain("Somebody", "A Body");
    }

    @Test
    void aRowWithoutANumberOrWithColumnsAstrayIsRejected() {
        var headings = ExtractHeadings.POLICIES;
        var read = read(
                "policies",
                headings,
                row(headings, "policy_name=Safeguarding"),
                row(headings, LARDER, "policy_name=Safe\tguarding"));

        assertThat(read.accepted()).isZero();
        assertThat(read.codes()).containsExactly("invalid_charity_number", "uneven_register_row");
        assertThat(read.messages().getLast()).contains("Line 3", "6 cells", "5 headings");
    }
}
