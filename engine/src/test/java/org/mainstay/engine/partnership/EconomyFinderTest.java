package org.mainstay.engine.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.partnership.SectorProfile.Economy;
import org.mainstay.engine.partnership.SectorProfile.Grade;
import org.mainstay.engine.partnership.SectorProfile.Kind;
import org.mainstay.engine.partnership.SectorProfile.Measure;
import org.mainstay.engine.sketch.PlaceSketch;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Trace;
import org.mainstay.model.partnership.Member.Sector;

class EconomyFinderTest {

    private final Pact pact = new Pact();

    private Economy of(Sector sector) {
        return pact.find().profile().economies().stream()
                .filter(one -> one.sector() == sector)
                .findFirst()
                .orElseThrow();
    }

    private void pay(String charity, String day, long pence) {
        pact.sketch.pay(charity, PlaceSketch.HEADING, day, pence);
    }

    private static List<Long> values(Economy economy) {
        return economy.measures().stream()
                .map(Measure::figure)
                .map(Figure::value)
                .toList();
    }

    @Test
    void theThreeSectorsAreToldInTheOrderOfThePublication() {
        assertThat(pact.find().profile().economies())
                .extracting(Economy::words)
                .containsExactly("Commercial economy", "Public economy", "Social economy");
    }

    @Test
    void aSectorOfWhichNoFileShowsABodyHasNoGrade() {
        assertThat(of(Sector.SOCIAL).grade()).isNull();
        assertThat(of(Sector.SOCIAL).measures()).isEmpty();
        assertThat(of(Sector.SOCIAL).why()).contains("2025-26");
    }

    /// £300 and £100: 1 − (0.75² + 0.25²) = 0.375. Of two bodies of 2023-24 one is still seen.
    @Test
    void aSectorIsMeasuredByItsBodiesTheSpreadOfItsMoneyAndThoseThatLast() {
        pay("Sale Foodbank", "2025-05-01", 300_00);
        pay("Dane Foodbank", "2025-06-01", 100_00);
        pay("Sale Foodbank", "2023-05-01", 50_00);
        pay("Moor Foodbank", "2023-06-01", 50_00);
        pay("Lowfold Foodbank", "2024-06-01", 50_00);

        var social = of(Sector.SOCIAL);

        assertThat(values(social)).containsExactly(2L, 375_000L, 500_000L);
        assertThat(social.measures()).extracting(Measure::reached).containsExactly(true, false, true);
        assertThat(social.grade()).isEqualTo(Grade.STABLE);
        assertThat(social.money()).extracting(Figure::value).containsExactly(400_00L, 0L);
        assertThat(social.measures().get(1).figure().trace()).isInstanceOf(Trace.Model.class);
    }

    @Test
    void allThreeThresholdsMakeItResilientAndNoneBrittle() {
        pay("Sale Foodbank", "2025-05-01", 100_00);
        pay("Dane Foodbank", "2025-06-01", 100_00);
        pay("Sale Foodbank", "2023-05-01", 50_00);

        assertThat(of(Sector.SOCIAL).grade()).isEqualTo(Grade.RESILIENT);

        pact.assume("sector_active_bodies", "3").assume("sector_spread", "0.6").assume("sector_survival", "1");

        assertThat(of(Sector.SOCIAL).grade()).isEqualTo(Grade.VULNERABLE);

        pay("Moor Foodbank", "2023-06-01", 50_00);

        assertThat(of(Sector.SOCIAL).grade()).isEqualTo(Grade.BRITTLE);
    }

    @Test
    void whereNoFileReachesTwoYearsBackThereIsNoGrade() {
        pay("Sale Foodbank", "2025-05-01", 300_00);

        assertThat(of(Sector.SOCIAL).grade()).isNull();
        assertThat(of(Sector.SOCIAL).measures()).extracting(Measure::kind).containsExactly(Kind.ACTIVE, Kind.SPREAD);
        assertThat(of(Sector.SOCIAL).why()).contains("2023-24");
    }

    @Test
    void aPayerIsActiveThoughNothingIsPaidToIt() {
        pay("Sale Foodbank", "2025-05-01", 300_00);

        var council = of(Sector.PUBLIC);

        assertThat(values(council)).containsExactly(1L);
        assertThat(council.money()).extracting(Figure::value).containsExactly(0L, 300_00L);
        assertThat(council.grade()).isNull();
        assertThat(council.why()).contains("received");
    }
}
