package org.mainstay.engine.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mainstay.engine.sketch.PlaceSketch;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.actor.Party;

class PaidGrantsTest {

    private final PlaceSketch sketch = new PlaceSketch();

    private PaidGrants grants() {
        return PaidGrants.of(sketch.place(), sketch.organisations(), sketch.classifier());
    }

    @Test
    void whatOneOrganisationWasPaidUnderOneHeadingInOneYearIsOneGrant() {
        sketch.pay("Sale Foodbank", "2025-06-01", 300)
                .pay("Sale Foodbank", "2025-05-01", 100)
                .pay("Sale Foodbank", "2025-07-01", -50)
                .pay("Sale Foodbank", "2026-04-01", 7)
                .pay("Sale Foodbank", "STATIONERY", "2025-05-01", 32);

        assertThat(grants().grants()).hasSize(2);
        assertThat(grants().grants().getFirst()).satisfies(grant -> {
            assertThat(grant.recipient().name()).isEqualTo("Sale Foodbank");
            assertThat(grant.heading()).isEqualTo(PlaceSketch.HEADING);
            assertThat(grant.year()).isEqualTo(new FinancialYear(2025));
            assertThat(grant.pence()).isEqualTo(350);
            assertThat(grant.first()).hasToString("2025-05-01");
            assertThat(grant.last()).hasToString("2025-07-01");
            assertThat(grant.lines()).isEqualTo(3);
            assertThat(grant.row().line()).isEqualTo(2);
            assertThat(grant.published()).isZero();
        });
        assertThat(grants().leftOut()).isEmpty();
    }

    @Test
    void whatIsNoGrantToPublishIsLeftOutWithTheReason() {
        sketch.pay("Who Knows", "2025-05-01", 2)
                .pay("Ambleford Council", "2025-05-01", 4)
                .pay("Mrs A Example", "2025-05-01", 8)
                .pay("Redacted", "2025-05-01", 16)
                .pay("Redacted", "2025-06-01", 16)
                .pay("Sale Foodbank", "2025-05-01", 5)
                .pay("Sale Foodbank", "2025-06-01", -5);

        assertThat(grants().grants()).isEmpty();
        assertThat(grants().leftOut())
                .containsEntry(PaidGrants.Reason.UNKNOWN_KIND, new PaidGrants.LeftOut(1, 2))
                .containsEntry(PaidGrants.Reason.OTHER_KIND, new PaidGrants.LeftOut(1, 4))
                .containsEntry(PaidGrants.Reason.PERSON, new PaidGrants.LeftOut(1, 8))
                .containsEntry(PaidGrants.Reason.WITHHELD, new PaidGrants.LeftOut(2, 32))
                .containsEntry(PaidGrants.Reason.NOTHING_LEFT, new PaidGrants.LeftOut(2, 0))
                .hasSize(5);
    }

    @Test
    void grantsThatArePublishedAlreadyAreCounted() {
        sketch.pay("Sale Foodbank", "2025-05-01", 100)
                .grant(Party.named("Sale Foodbank"), "VSG", "2025-06-01", 5, null)
                .grant(Party.named("Sale Foodbank"), "VSG", "2024-06-01", 5, null);

        assertThat(grants().grants())
                .singleElement()
                .satisfies(grant -> assertThat(grant.published()).isEqualTo(1));
    }

    @Test
    void grantsAreInTheOrderOfOrganisationHeadingAndYear() {
        sketch.cue(org.mainstay.model.classification.CueKind.HEADING, "section 48 grants", 90, "a heading")
                .pay("Sale Foodbank", "SECTION 48 GRANTS", "2025-05-01", 1)
                .pay("Sale Foodbank", "2026-05-01", 2)
                .pay("Sale Foodbank", "2025-05-01", 3)
                .pay("Ambleford Foodbank", "2025-05-01", 4);

        assertThat(grants().grants()).extracting(PaidGrant::pence).containsExactly(4L, 3L, 2L, 1L);
    }
}
