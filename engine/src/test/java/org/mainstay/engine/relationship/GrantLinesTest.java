package org.mainstay.engine.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mainstay.engine.sketch.PlaceSketch.HEADING;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.engine.sketch.PlaceSketch;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.actor.Party;
import org.mainstay.model.evidence.Trace;

class GrantLinesTest {

    private static final Party CHOIR = Party.named("Ambleford Choir");
    private static final String CHOIR_LINE = "line/name:ambleford-choir/";

    private final PlaceSketch sketch = new PlaceSketch();

    @Test
    void withoutALedgerTheLastCompleteYearOfGrantsGivesTheLines() {
        sketch.grant(CHOIR, "Community", "2023-05-01", 100, 12).grant(CHOIR, "Community", "2022-05-01", 70, 12);

        var lines = sketch.lines();

        assertThat(lines.year()).isEqualTo(new FinancialYear(2023));
        assertThat(lines.lines()).singleElement().satisfies(line -> {
            assertThat(line.id()).isEqualTo(CHOIR_LINE + "community");
            assertThat(line.basis()).isEqualTo(FundingLine.Basis.GRANT);
            assertThat(line.yearly().value()).isEqualTo(100);
            assertThat(line.grants()).hasSize(2);
        });
        assertThat(lines.total().name()).contains("grants alone");
    }

    @Test
    void aYearOfGrantsThatHasNotEndedIsNotUsed() {
        sketch.grant(CHOIR, "Community", "2026-05-01", 100, 12).grant(CHOIR, "Community", "2025-05-01", 70, 12);

        assertThat(sketch.lines().total().value()).isEqualTo(70);
    }

    @Test
    void aGrantNeitherRepeatedNorPlannedForAYearIsAOneOff() {
        sketch.grant(CHOIR, "Jubilee", "2025-05-01", 100, 11).grant(CHOIR, "Jubilee", "2025-06-01", 10, null);

        assertThat(sketch.lines().lines()).isEmpty();
        assertThat(sketch.lines().oneOffs().value()).isEqualTo(110);
    }

    @Test
    void aGrantRepeatedUnderItsProgrammeInAnotherYearIsALine() {
        sketch.grant(CHOIR, "Fair", "2025-05-01", 100, null).grant(CHOIR, "Fair", "2024-05-01", 90, null);

        assertThat(sketch.line(CHOIR_LINE + "fair").yearly().value()).isEqualTo(100);
    }

    @Test
    void aGrantPlannedForSeveralYearsCountsAPartInEach() {
        sketch.grant(CHOIR, "Three years", "2023-05-01", 1_000, 36);

        assertThat(sketch.on("2024-05-01").lines().total().value()).isEqualTo(333);
        // Without later awards the year does not move on, so another recipient's grant moves it.
        sketch.grant(Party.named("Band"), "Fair", "2025-05-01", 1, null);
        assertThat(sketch.on("2025-05-01").lines().total().value()).isEqualTo(333);
        assertThat(sketch.on("2026-05-01").lines().total().value()).isEqualTo(334);
    }

    @Test
    void aGrantCountsInNoYearBeforeItsAward() {
        sketch.grant(CHOIR, "Three years", "2025-05-01", 900, 36).grant(CHOIR, "Old", "2024-05-01", 5, 12);

        assertThat(sketch.on("2025-06-01").lines().total().value()).isEqualTo(5);
    }

    @Test
    void aGrantWithoutProgrammeIsKnownByItsCodeOrSimplyAsGrants() {
        sketch.grant(CHOIR, " ", "2025-05-01", 100, 12);

        assertThat(sketch.line(CHOIR_LINE + "grants").label()).isEqualTo("Grants");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, 100, the very amount within sixty days",
        "2026-02-01, 100, the very amount later in its year",
        "2025-04-20, 55, anything in its year"
    })
    void aGrantWhosePaymentIsFoundIsEvidenceAndNeverAdded(String paid, long pence, String why) {
        sketch.coverYear()
                .grant(CHOIR, "Community", "2025-05-01", 100, 12)
                .pay("Ambleford Choir", paid, pence)
                .pay("Ambleford Choir", "2026-04-20", pence);

        var lines = sketch.lines();

        assertThat(lines.lines()).as(why).singleElement().satisfies(line -> {
            assertThat(line.basis()).isEqualTo(FundingLine.Basis.LEDGER);
            assertThat(line.yearly().value()).isEqualTo(pence);
            assertThat(line.grants()).hasSize(1);
        });
        assertThat(lines.oneOffs().value()).isZero();
    }

    @Test
    void aPaymentJustAfterTheYearsEndIsStillTheGrants() {
        sketch.coverYear().grant(CHOIR, "Community", "2026-03-25", 100, 12).pay("Ambleford Choir", "2026-04-20", 100);

        assertThat(sketch.lines().lines()).isEmpty();
        assertThat(sketch.lines().oneOffs().value()).isZero();
    }

    @Test
    void aGrantWhosePaymentIsNotFoundIsALineOfItsOwn() {
        sketch.coverYear()
                .grant(CHOIR, "Community", "2025-05-01", 100, 12)
                .pay("Ambleford Choir", "2026-04-20", 100)
                .pay("Ambleford Choir", "RENT", "2025-05-20", 100);

        assertThat(sketch.lines().lines()).extracting(FundingLine::id).containsExactly(CHOIR_LINE + "community");
    }

    @Test
    void aSinglePaymentOfAGrantThatRecursIsALine() {
        sketch.coverYear().grant(CHOIR, "Community", "2025-05-01", 100, 12).pay("Ambleford Choir", "2025-05-20", 100);

        assertThat(sketch.line(CHOIR_LINE + "grants-to-vol-orgs").yearly().value())
                .isEqualTo(100);
    }

    @Test
    void aSinglePaymentOfAnotherAmountStaysAOneOff() {
        sketch.coverYear().grant(CHOIR, "Community", "2025-05-01", 100, 12).pay("Ambleford Choir", "2025-05-20", 900);

        assertThat(sketch.lines().lines()).isEmpty();
        assertThat(sketch.lines().oneOffs().value()).isEqualTo(900);
    }

    @Test
    void theLineThatPaidTheVeryAmountTakesTheGrant() {
        sketch.coverYear()
                .grant(CHOIR, "Community", "2025-05-01", 100, 12)
                .payMonthly("Ambleford Choir", HEADING, 5_000)
                .pay("Ambleford Choir", "CONT VOL BODIES", "2025-05-20", 100);

        assertThat(sketch.line(CHOIR_LINE + "cont-vol-bodies").grants()).hasSize(1);
        assertThat(sketch.line(CHOIR_LINE + "grants-to-vol-orgs").grants()).isEmpty();
    }

    @Test
    void aGrantOfUnknownPaymentGoesToTheLargestLine() {
        sketch.coverYear()
                .grant(CHOIR, "Community", "2025-05-01", 77, 12)
                .payMonthly("Ambleford Choir", HEADING, 5_000)
                .payMonthly("Ambleford Choir", "CONT VOL BODIES", 100);

        assertThat(sketch.line(CHOIR_LINE + "grants-to-vol-orgs").grants()).hasSize(1);
    }

    @Test
    void aGrantThatStillRunsIsEvidenceForTheLineOfTheYear() {
        sketch.coverYear()
                .grant(CHOIR, "Three years", "2023-05-01", 900, 36)
                .pay("Ambleford Choir", "2025-05-20", 300)
                .pay("Ambleford Choir", "2025-11-20", 10);

        var lines = sketch.lines().lines();

        assertThat(lines).extracting(FundingLine::id).containsExactly(CHOIR_LINE + "grants-to-vol-orgs");
        assertThat(lines.getFirst().yearly().value()).isEqualTo(310);
        assertThat(lines.getFirst().grants()).hasSize(1);
    }

    @Test
    void aProgrammeWithoutWordsIsUnlabelled() {
        sketch.grant(CHOIR, "---", "2025-05-01", 100, 12);

        assertThat(sketch.lines().lines()).extracting(FundingLine::id).containsExactly(CHOIR_LINE + "unlabelled");
    }

    @Test
    void grantsToPeopleAndToOtherKindsOfBodyMakeNoLine() {
        sketch.grantToIndividual(Party.named(""), "2025-05-01", 500)
                .grant(Party.named("Ambleford Council"), "Community", "2025-05-01", 700, 12)
                .grant(Party.named("Redacted"), "Community", "2025-05-01", 900, 12);

        assertThat(sketch.lines().lines()).isEmpty();
        assertThat(sketch.lines().oneOffs().value()).isZero();
    }

    @Test
    void aGrantLineCitesTheGrantAndWhatItAdds() {
        sketch.grant(CHOIR, "Community", "2025-05-01", 100, 12);

        var trace = (Trace.Total) sketch.line(CHOIR_LINE + "community").yearly().trace();

        assertThat(trace.rows().rows())
                .containsExactly(sketch.facts().getFirst().row());
    }
}
