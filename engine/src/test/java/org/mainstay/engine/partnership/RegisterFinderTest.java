package org.mainstay.engine.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.engine.sketch.PlaceSketch;
import org.mainstay.model.funding.Provision;
import org.mainstay.model.partnership.Decision;
import org.mainstay.model.partnership.Member;

class RegisterFinderTest {

    private final Pact pact = new Pact();

    private Registered only() {
        return pact.find().register().partnerships().getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-01,,,LIVE",
        "2026-07-01,,,PROPOSED",
        ",,,PROPOSED",
        "2024-04-01,,2026-05-28,ENDED",
        "2024-04-01,,2026-05-29,LIVE",
        "2024-04-01,2026-06-30,,REVIEW_DUE",
        "2024-04-01,2025-12-31,,REVIEW_DUE",
        "2024-04-01,2026-07-01,,LIVE"
    })
    void datesTellWhereAPartnershipStands(String start, String review, String end, Stage stage) {
        pact.partnership("larder", Pact.governance("", "", "", "", null), Pact.since(start, review, end));

        assertThat(only().stage()).isEqualTo(stage);
        assertThat(only().stageWhy()).isNotEmpty();
        assertThat(stage.words()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "AGREE,2026-05-01,2026-07-01,,AGREED",
        "AGREE,2026-05-01,2024-07-01,,LIVE",
        "RENEW,2026-05-01,2024-04-01,,RENEWED",
        "CHANGE,2026-05-01,2024-04-01,,CHANGED",
        "CHANGE,2026-06-01,2024-04-01,,LIVE",
        "END,2026-05-01,2024-04-01,,ENDED",
        "REVIEW,2026-04-02,2024-04-01,2026-06-30,LIVE",
        "REVIEW,2026-03-01,2024-04-01,2026-06-30,REVIEW_DUE"
    })
    void decisionsTellWhereAPartnershipStands(Decision.Kind kind, String on, String start, String review, Stage stage) {
        pact.partnership("larder", Pact.governance("", "", "", "", null), Pact.since(start, review, null))
                .decided("larder", "1", kind, on, "", "Done");

        assertThat(only().stage()).isEqualTo(stage);
    }

    @Test
    void whatIsDueThisQuarterOrWasBeforeIsListedByDay() {
        pact.sketch.payMonthly("Sale Foodbank", PlaceSketch.HEADING, 1_000_00);
        pact.sketch.fact(row -> new Provision(
                "Sale Foodbank",
                PlaceSketch.HEADING,
                null,
                new Provision.Delivery(1L, 1L, null, null, null),
                new Provision.Terms(3, LocalDate.of(2026, 6, 30), false, "", false),
                List.of(),
                Pact.ON,
                "",
                row));
        pact.sketch.payMonthly("Dane Foodbank", PlaceSketch.HEADING, 1_000_00);
        pact.sketch.fact(row -> new Provision(
                "Dane Foodbank",
                PlaceSketch.HEADING,
                null,
                new Provision.Delivery(1L, 1L, null, null, null),
                new Provision.Terms(3, LocalDate.of(2026, 9, 30), false, "", false),
                List.of(),
                Pact.ON,
                "",
                row));
        pact.partnership(
                        "larder",
                        Pact.governance("", "", "", "", null),
                        Pact.since("2024-04-01", "2026-06-01", "2026-06-15"),
                        "Sale Foodbank / GRANTS TO VOL ORGS",
                        "Dane Foodbank / GRANTS TO VOL ORGS")
                .decided("larder", "1", Decision.Kind.CHANGE, "2025-05-01", "", "")
                .decided("larder", "2", Decision.Kind.CHANGE, "2025-08-01", "", "")
                .decided("larder", "3", Decision.Kind.CHANGE, "2025-05-01", "", "It worked");

        assertThat(pact.find().register().due())
                .extracting(due -> due.day() + " " + due.kind().words() + (due.overdue() ? " overdue" : ""))
                .containsExactly(
                        "2026-05-01 what happened overdue",
                        "2026-06-01 review",
                        "2026-06-15 end",
                        "2026-06-30 notice",
                        "2026-06-30 contract end");
        assertThat(pact.find().register().quarter().words()).isEqualTo("Q1 2026-27");
    }

    @Test
    void membersAreOrganisationsOfTheFilesWhereTheyKnowThem() {
        pact.sketch.charity("1100012", "Sale Foodbank", "").pay("Sale Foodbank", "2025-06-01", 1_00);
        pact.partnership("larder")
                .member("larder", "Ambleford Women's Circle", null, Member.Role.LIVED_EXPERIENCE)
                .member("larder", "GB-CHC-1100012", null, Member.Role.LEAD);

        assertThat(only().members())
                .extracting(Membership::name, Membership::id, Membership::sector)
                .containsExactly(
                        Tuple.tuple("Sale Foodbank", "GB-CHC-1100012", Member.Sector.SOCIAL),
                        Tuple.tuple("Ambleford Women's Circle", "name:ambleford-womens-circle", null));
    }

    @Test
    void aLineIsNamedByItsIdOrByOrganisationAndLabel() {
        pact.sketch.payMonthly("Sale Foodbank", PlaceSketch.HEADING, 1_000_00);
        var id = pact.sketch.lines().lines().getFirst().id();
        pact.partnership("larder", id, "SALE FOODBANK / Grants to Vol Orgs", "Sale Foodbank / RENT", "Sale Foodbank");

        assertThat(only().lines()).hasSize(1);
        assertThat(only().unknownLines()).containsExactly("Sale Foodbank / RENT", "Sale Foodbank");
    }

    @Test
    void aRowAboutAPartnershipThatNobodyEnteredIsSaid() {
        pact.partnership("larder").member("pantry", "Sale Foodbank", null, Member.Role.LEAD);
        var found = pact.find();

        assertThat(found.register().unknown()).hasSize(1);
        assertThat(found.notes()).anyMatch(note -> note.contains("pantry"));
        assertThat(found.register().find("larder")).isPresent();
        assertThat(found.register().find("pantry")).isEmpty();
    }
}
