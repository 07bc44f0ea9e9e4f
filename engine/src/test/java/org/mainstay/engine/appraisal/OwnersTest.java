package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.option.Change;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.funding.Funder;
import org.mainstay.model.need.Need;

/// In-house teams, and lines that others pay for.
class OwnersTest {

    private final Scene scene = new Scene()
            .assume("redundancy_share", "0.25")
            .line("Charity", Need.FOOD, 5_000, 50, 90)
            .entered("Team", Need.FOOD, 4_000, 40, true, Funder.COUNCIL)
            .entered("Surgery", Need.FOOD, 3_000, 30, true, Funder.NHS)
            .entered("Grant", Need.FOOD, 2_000, 20, false, Funder.TRUSTS_DONORS);

    @Test
    void endingAnInHouseTeamCostsRedundancyOnce() {
        var compared = scene.compare(scene.end("Team"));

        // £4,000 a year from the second month, less a quarter of that once: £2,667 then, with later years discounted.
        assertThat(compared.consequences().moneySaved()).isEqualTo(366_667 + 386_473 + 373_404 - 100_000);
        assertThat(flags(scene.end("Team"))).contains("An in-house team: redundancy of £1,000 is counted once");
    }

    @Test
    void redundancyFollowsTheShareThatGoes() {
        var model = scene.model();

        assertThat(model.redundancyPence(new Change.Cut(scene.line("Team"), 50)))
                .isEqualTo(50_000);
        assertThat(model.redundancyPence(new Change.Taper(scene.line("Team"), 20, 6)))
                .isEqualTo(80_000);
        assertThat(model.redundancyPence(scene.merge("Team", "Charity"))).isEqualTo(100_000);
        assertThat(model.redundancyPence(scene.end("Charity"))).isZero();
        assertThat(model.redundancyPence(new Change.Invest(scene.line("Team"), 100, 0, null)))
                .isZero();
        assertThat(model.redundancyPence(new Change.Settle(scene.line("Team"), 12, null)))
                .isZero();
    }

    @Test
    void theInHouseTeamMergesWithTheCharityThatHasRoom() {
        var judged =
                GainsTest.weigh(scene, scene.merge("Team", "Charity")).changes().getFirst();

        assertThat(judged.verdict()).isEqualTo(Verdict.EFFICIENCY);
        assertThat(judged.saving().value()).isEqualTo(280_000);
    }

    @Test
    void anotherPayersMoneyIsTheirsToSave() {
        var compared = scene.compare(scene.end("Surgery"));
        var judged = GainsTest.weigh(scene, scene.end("Surgery")).changes().getFirst();

        assertThat(compared.consequences().moneySaved()).isZero();
        assertThat(compared.consequences().change(Payer.NHS, Basis.FULL)).isPositive();
        assertThat(compared.consequences().purseSaved())
                .isEqualTo(compared.consequences().change(Payer.NHS, Basis.FULL));
        assertThat(judged.saving().value()).isZero();
        assertThat(judged.councilCash()).extracting(Figure::value).isEqualTo(0L);
        assertThat(judged.flags())
                .contains("The NHS pays for it: what it saves or costs is theirs, and it needs their consent");
    }

    @Test
    void whatIsNoPublicMoneySavesThePublicPurseNothing() {
        var compared = scene.compare(scene.end("Grant"));

        assertThat(compared.consequences().publicPurse(Basis.FULL)).isZero();
        assertThat(compared.consequences().purseSaved()).isZero();
        assertThat(compared.consequences().change(Payer.TRUSTS_DONORS, Basis.FULL))
                .isPositive();
    }

    @Test
    void everyFunderIsAPayer() {
        for (var funder : Funder.values()) {
            assertThat(Payer.of(funder).name()).isEqualTo(funder == Funder.COUNCIL ? "LA" : funder.name());
        }
    }

    private List<String> flags(Change change) {
        return GainsTest.weigh(scene, change).changes().getFirst().flags();
    }
}
