package org.mainstay.engine.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.mainstay.engine.history.CouncilRecord.Band;
import org.mainstay.engine.history.CouncilRecord.Instrument;
import org.mainstay.engine.sketch.PlaceSketch;
import org.mainstay.model.actor.Party;
import org.mainstay.model.classification.CueKind;

class RecordKeeperTest {

    private final PlaceSketch sketch = new PlaceSketch()
            .pay("Pens & Paper", "STATIONERY", "2024-04-02", 1_00)
            .pay("Pens & Paper", "STATIONERY", "2026-05-29", 1_00);

    @Test
    void bodiesAreCountedByWhatEachGetsInTheYear() {
        sketch.pay("A Foodbank", "2024-05-01", 4_999_99)
                .pay("B Foodbank", "2024-05-01", 2_500_00)
                .pay("B Foodbank", "2024-06-01", 2_500_00)
                .pay("C Foodbank", "2024-05-01", 25_000_00)
                .pay("D Foodbank", "2024-05-01", 100_000_00)
                .pay("Primary School", "2024-05-01", 70_00);

        var year = ledger().years().getFirst();

        assertThat(year.complete()).isTrue();
        assertThat(year.bands()).extracting(CouncilRecord.BandRecord::band).containsExactly(Band.values());
        assertThat(year.bands())
                .extracting(band -> band.organisations().value())
                .containsExactly(1L, 1L, 1L, 1L);
        assertThat(year.bands())
                .extracting(band -> band.paid().value())
                .containsExactly(4_999_99L, 5_000_00L, 25_000_00L, 100_000_00L);
        assertThat(Band.UNDER_25000.words()).isEqualTo("£5,000 to £25,000");
    }

    @Test
    void grantsAndContractsAreToldByTheirHeadings() {
        sketch.cue(CueKind.HEADING, "voluntary", 90, "heading")
                .pay("A Foodbank", "2024-05-01", 1_00)
                .pay("A Foodbank", "CONT VOL BODIES", "2024-05-01", 2_00)
                .pay("A Foodbank", "Voluntary commissioning", "2024-05-01", 4_00)
                .pay("A Foodbank", "Voluntary SLA", "2024-05-01", 8_00)
                .pay("A Foodbank", "Voluntary bodies", "2024-05-01", 16_00);

        assertThat(ledger().years().getFirst().instruments())
                .extracting(
                        CouncilRecord.InstrumentRecord::instrument,
                        one -> one.paid().value())
                .containsExactly(
                        tuple(Instrument.GRANT_HEADINGS, 1_00L),
                        tuple(Instrument.CONTRACT_HEADINGS, 14_00L),
                        tuple(Instrument.OTHER_HEADINGS, 16_00L));
    }

    @Test
    void aCohortIsFollowedThroughWholeYears() {
        sketch.pay("A Foodbank", "2024-05-01", 1_00)
                .pay("B Foodbank", "2024-05-01", 1_00)
                .pay("B Foodbank", "2025-05-01", 1_00)
                .pay("C Foodbank", "2025-05-01", 1_00)
                .pay("C Foodbank", "2026-05-01", 1_00);

        assertThat(ledger().cohorts())
                .extracting(cohort -> cohort.began().toString())
                .containsExactly("2024-25", "2025-26");
        assertThat(ledger().cohorts().getFirst().survivors())
                .extracting(left -> left.organisations().value())
                .containsExactly(2L, 1L);
        assertThat(ledger().years().getLast().complete()).isFalse();
    }

    @Test
    void publishedGrantsHaveARecordOfTheirOwn() {
        sketch.grant(Party.named("A Foodbank"), "VSG", "2019-06-01", 6_000_00, null)
                .grant(Party.named("A Foodbank"), "VSG", "2020-06-01", 1_000_00, null)
                .grant(Party.named("Primary School"), "VSG", "2020-06-01", 1_000_00, null)
                .grantToIndividual(Party.named("Individual"), "2020-06-01", 1_000_00);

        var record = sketch.history().records().getLast();

        assertThat(record.source()).isEqualTo(CouncilRecord.Source.PUBLISHED_GRANTS);
        assertThat(record.years())
                .extracting(year -> year.bands().get(1).paid().value())
                .containsExactly(6_000_00L, 0L);
        assertThat(record.years())
                .allSatisfy(year -> assertThat(year.instruments()).isEmpty());
        assertThat(record.cohorts().getFirst().survivors())
                .extracting(left -> left.organisations().value())
                .containsExactly(1L, 1L);
    }

    private CouncilRecord ledger() {
        return sketch.history().records().getFirst();
    }
}
