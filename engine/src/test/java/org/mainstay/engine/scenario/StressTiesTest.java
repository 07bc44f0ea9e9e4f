package org.mainstay.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mainstay.model.shock.ShockRow.Kind;
import org.mainstay.model.tie.EnteredTie;

class StressTiesTest {

    private final TiedPlace place = new TiedPlace();

    private Stress.Result hallCloses() {
        return place.stress(Rows.at(Rows.closes("Hall goes", "Hall"), 4, 1, null))
                .shocks()
                .getFirst();
    }

    @Test
    void aGuestFallsWithItsHostAndOnlyBecauseOfIt() {
        place.hosts("Hall", "Pantry", 600_000);

        var result = hallCloses();

        assertThat(result.cascade()).extracting(Stress.Fallen::name).containsExactly("Hall", "Pantry");
        assertThat(result.cascade().getFirst().because()).isEmpty();
        assertThat(result.cascade().getFirst().why()).isEqualTo("The shock itself closes it.");
        var pantry = result.cascade().getLast();
        assertThat(pantry.month().value()).isEqualTo(4);
        assertThat(pantry.because())
                .containsExactly(new Stress.Because(place.body("Hall").id(), "Hall", "hosts"));
        assertThat(pantry.why())
                .isEqualTo(
                        "In month 4 it gives way, for too much of what holds it up has gone: Hall, which hosts it (60% of all that does). Without its ties it would stay open.");
        assertThat(result.closings()).extracting(Stress.Closing::name).containsExactly("Hall", "Pantry");
        assertThat(result.unserved().value()).isEqualTo(2 * 330);
    }

    @Test
    void whoeverIsNoLongerPaidClosesAndTheReasonNamesThePayer() {
        place.pays("Hall", "Pantry", 60_000_00);

        var pantry = hallCloses().cascade().getLast();

        assertThat(pantry.name()).isEqualTo("Pantry");
        assertThat(pantry.why())
                .contains(
                        "too little at two quarter-ends in a row",
                        "Not all that others should have paid it had come: Hall (£60,000 a year).",
                        "Without its ties it would stay open.");
    }

    @Test
    void ofATieThatNobodyMeasuredItIsSaidThatItIsAssumed() {
        place.tie(EnteredTie.Kind.HOSTS, "Hall", "Pantry", null, null);

        var stress = place.stress(Rows.closes("Hall goes", "Hall"));

        assertThat(stress.ties()).singleElement().satisfies(tie -> {
            assertThat(tie.said()).isFalse();
            assertThat(tie.says()).isEqualTo("Hall hosts Pantry");
            assertThat(tie.share()).isNotNull().satisfies(share -> {
                assertThat(share.value()).isEqualTo(200_000);
                assertThat(share.high()).isEqualTo(600_000);
            });
        });
        assertThat(stress.leftOut()).anyMatch(said -> said.contains("of 1 of them nobody has said how much"));
        assertThat(stress.assumptions()).extracting("id").contains("tie_share_hosts", "tie_limit");
        assertThat(stress.shocks().getFirst().closings())
                .filteredOn(closing -> closing.name().equals("Pantry"))
                .allSatisfy(closing -> {
                    assertThat(closing.month()).isNull();
                    assertThat(closing.why())
                            .startsWith("Not at central assumptions, but in the worse draws")
                            .contains("nobody has said how much hangs on that");
                });
    }

    @Test
    void distressIsAnIndicatorBesideAndNoMoney() {
        place.hosts("Hall", "Pantry", 400_000);
        place.tie(EnteredTie.Kind.REFERS, "Pantry", "Desk", null, new EnteredTie.Share(500_000, 500_000, 500_000));

        var result = hallCloses();

        assertThat(result.distress()).extracting(Stress.Strained::name).containsExactly("Pantry", "Desk");
        assertThat(result.distress()).extracting(one -> one.index().value()).containsExactly(400_000L, 200_000L);
        assertThat(result.distress())
                .allSatisfy(one -> assertThat(one.first().value()).isZero());
        assertThat(result.cascade()).extracting(Stress.Fallen::name).containsExactly("Hall");
    }

    @Test
    void aPaymentBeyondWhatIsReportedIsCutToItAndOneIntoNothingIsNotFollowed() {
        place.pays("Hall", "Pantry", 90_000_00);
        place.pays("Hall", "Desk", 1_000_00);

        var stress = place.stress(Rows.closes("Hall goes", "Hall"));

        assertThat(stress.ties()).extracting(Stress.Tied::says).containsExactly("Hall pays Pantry");
        assertThat(stress.leftOut())
                .anyMatch(why -> why.contains("reports that all others together pay it £60,000"))
                .anyMatch(why -> why.contains("nobody has reported what others pay Desk"));
    }

    @Test
    void whatFallsWithABodyIsRebuiltWithIt() {
        place.hosts("Hall", "Pantry", 600_000);

        var result = place.stress(Rows.at(Rows.closes("Hall goes", "Hall"), 4, 1, 6))
                .shocks()
                .getFirst();

        // Half of a year's fixed cost, £3,600 and £21,600.
        assertThat(result.rebuilding().value()).isEqualTo((3_600_00 + 21_600_00) / 2);
        assertThat(result.place().recovery()).isNotNull();
    }

    @Test
    void aPlaceWithTiesAndWithoutAShockKeepsAllExactly() {
        place.hosts("Hall", "Pantry", 600_000);
        place.pays("Hall", "Pantry", 30_000_00);

        var result = place.stress(Rows.of("The door", Kind.HANDOVERS_LOST, 100))
                .shocks()
                .getFirst();

        assertThat(result.place().kept().value()).isEqualTo(1_000_000);
        assertThat(result.cascade()).isEmpty();
        assertThat(result.distress()).isEmpty();
    }

    @Test
    void aTieThatIsAFundingLineShowsWhatTheLineShows() {
        place.paysLine("Hall", "Pantry", 12_000_00);

        var stress = place.stress(Rows.closes("Hall goes", "Hall"));

        assertThat(stress.ties())
                .singleElement()
                .satisfies(tie -> assertThat(tie.yearly())
                        .isEqualTo(place.subject().funding().lines().getLast().yearly()));
    }

    @Test
    void everyTieCitesItsRowAndItsFiguresAreListed() {
        place.pays("Hall", "Pantry", 30_000_00);
        place.hosts("Hall", "Pantry", 100_000);

        var stress = place.stress(Rows.closes("Hall goes", "Hall"));

        assertThat(stress.figures())
                .extracting("id")
                .contains("stress/tie/pays/Hall/Pantry", "stress/tie/hosts/Hall/Pantry/share");
        assertThat(stress.ties().getFirst().yearly())
                .isNotNull()
                .satisfies(yearly -> assertThat(yearly.value()).isEqualTo(30_000_00));
    }
}
