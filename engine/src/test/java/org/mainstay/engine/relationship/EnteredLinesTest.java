package org.mainstay.engine.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.matching.Sector;
import org.mainstay.engine.sketch.PlaceSketch;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.funding.EnteredLine;
import org.mainstay.model.funding.Funder;
import org.mainstay.model.funding.Provision;
import org.mainstay.model.need.Need;

class EnteredLinesTest {

    private static final Source ENTERED = Source.of("8".repeat(64), "further_services.csv", 1);
    private static final Provision.Delivery DELIVERY = new Provision.Delivery(40L, 50L, null, 0L, null, 6L);

    private final PlaceSketch sketch = new PlaceSketch()
            .coverYear()
            .pay("Amble Foodbank", PlaceSketch.HEADING, "2025-05-01", 5_000_00)
            .pay("Amble Foodbank", PlaceSketch.HEADING, "2025-11-01", 5_000_00);

    private int row = 1;

    private void enter(String service, String runBy, Funder funder, @Nullable Need need, long pence, String reported) {
        row++;
        sketch.with(new EnteredLine(
                service,
                runBy,
                funder,
                "",
                need,
                pence,
                DELIVERY,
                Provision.Terms.UNKNOWN,
                List.of(),
                LocalDate.parse(reported),
                "",
                new RowRef(ENTERED, row)));
    }

    @Test
    void anInHouseTeamIsALineOfItsOwnThatNoTotalAndNoProposalHolds() {
        enter("Welfare Rights Team", "", Funder.COUNCIL, Need.WELFARE_BENEFITS, 60_000_00, "2026-04-01");

        var lines = sketch.lines();
        var team = lines.entered().getFirst();

        assertThat(team.id()).isEqualTo("line/entered/the-council/in-house:the-council:welfare-rights-team/in-house");
        assertThat(team.inHouse()).isTrue();
        assertThat(team.councilPays()).isTrue();
        assertThat(team.organisation().sector()).isEqualTo(Sector.PUBLIC);
        assertThat(team.yearly().value()).isEqualTo(60_000_00);
        assertThat(team.hasLocalEvidence()).isTrue();
        assertThat(lines.total().value()).isEqualTo(10_000_00);
        assertThat(lines.open()).doesNotContain(team);
        assertThat(lines.all()).hasSize(2).contains(team);
        assertThat(lines.find(team.id())).contains(team);
    }

    @Test
    void whatAnotherPayerGivesIsALineOfTheOrganisationThatThePlaceKnows() {
        enter("Warm meals", "Amble Foodbank", Funder.NHS, Need.FOOD, 1_000_00, "2026-04-01");

        var lines = sketch.lines();
        var line = lines.entered().getFirst();

        assertThat(line.organisation()).isEqualTo(lines.lines().getFirst().organisation());
        assertThat(line.payer()).isEqualTo("The NHS");
        assertThat(line.label()).isEqualTo("Warm meals");
        assertThat(line.councilPays()).isFalse();
        assertThat(line.inHouse()).isFalse();
    }

    @Test
    void anOrganisationThatThePlaceDoesNotKnowIsKnownByItsName() {
        enter("Courses", "National Learning Trust", Funder.OTHER_PUBLIC, null, 1_000_00, "2026-04-01");

        var line = sketch.lines().entered().getFirst();

        assertThat(line.organisation().id()).isEqualTo("name:national-learning-trust");
        assertThat(line.organisation().name()).isEqualTo("National Learning Trust");
    }

    @Test
    void theLatestRowAboutAServiceCountsAndANeedThatNobodyNamesIsNotGuessed() {
        enter("Team", "", Funder.COUNCIL, null, 2_000_00, "2026-05-01");
        enter("Team", "", Funder.COUNCIL, null, 1_000_00, "2026-04-01");

        var team = sketch.lines().entered();

        assertThat(team)
                .singleElement()
                .satisfies(line -> assertThat(line.yearly().value()).isEqualTo(2_000_00));
        assertThat(team.getFirst().need()).isNull();
    }

    @Test
    void withoutAnyThePlaceHasItsLinesAlone() {
        assertThat(sketch.lines().all()).isEqualTo(sketch.lines().lines());
    }
}
