package org.mainstay.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.appraisal.Appraisal;
import org.mainstay.engine.appraisal.AppraisalRequest;
import org.mainstay.engine.appraisal.Appraiser;
import org.mainstay.engine.appraisal.Approach;
import org.mainstay.engine.appraisal.PlaceModels;
import org.mainstay.engine.appraisal.Scene;
import org.mainstay.engine.appraisal.Subject;
import org.mainstay.engine.coverage.LikeLines;
import org.mainstay.engine.coverage.LineReach;
import org.mainstay.engine.tie.KnownTies;
import org.mainstay.model.need.Need;
import org.mainstay.model.shock.ShockRow.Kind;

/// Two services that could each take the clients of the other, and one that is full.
class EnsembleTest {

    private final Scene scene = new Scene()
            .assume("reserves_if_unknown", "0", "1", "4.5")
            .assume("rebuild_lead_months", "6")
            .assume("rebuild_cost_share", "0.5")
            .assume("risk_alpha", "0.5")
            .assume("risk_lambda", "0.5")
            .assume("displaced_share", "0", "0.15", "0.5")
            .line("Kettle", Need.ISOLATION, 6_000, 120, 240)
            .line("Company", Need.ISOLATION, 6_000, 120, 240)
            .line("Pantry", Need.FOOD, 6_000, 100, 100);

    private final Ensemble ensemble = new Ensemble(
            List.of(Rows.closes("Kettle closes", "Kettle"), Rows.closes("Nobody closes", "Elsewhere")), KnownTies.NONE);

    private Subject subject() {
        return new Subject(
                scene.place(), scene.funding(), LineReach.UNKNOWN, scene.assumptions(), LikeLines.UNKNOWN, ensemble);
    }

    @Test
    void onlyShocksThatHitThePlaceAreCountedAndTheyTakeWhatTheyHit() {
        var models = PlaceModels.of(subject(), new AppraisalRequest(0, 3, 1, Scene.ON, 4));
        var shocks = ensemble.on(models);
        var model = models.central();

        assertThat(shocks).singleElement().satisfies(shock -> {
            assertThat(shock.name()).isEqualTo("Kettle closes");
            // Lines stand in the order of their ids: Kettle is the second.
            assertThat(shock.after(List.of()).servedOwn(0, 1))
                    .isLessThan(model.simulation().base().servedOwn(0, 1));
        });
        assertThat(new Ensemble(List.of(Rows.of("Costs", Kind.COSTS_RISE, 50)), KnownTies.NONE)
                        .on(models)
                        .getFirst()
                        .after(List.of())
                        .served(0, 0))
                .isLessThan(model.simulation().base().served(0, 0));
    }

    @Test
    void placeResilienceSaysWhichShocksItCounted() {
        var appraisal = Appraiser.appraise(subject(), new AppraisalRequest(3_000_00, 3, 1, Scene.ON, 32));
        var resilience = appraisal.approaches().stream()
                .filter(one -> one.approach() == Approach.PLACE_RESILIENCE)
                .findFirst()
                .orElseThrow();

        assertThat(resilience.rule())
                .contains("Shocks were counted among the ways that the world may go (Kettle closes). ");
    }

    @Test
    void whoeverIsTheOnlyRefugeWhenItsTwinFallsWithItsHostIsKept() {
        var place = new TiedPlace();
        place.twins("Kettle", "Company");
        var shock = Rows.closes("The hall closes", "Hall");
        place.hosts("Hall", "Kettle", 80);

        var without = place.resilient(6_000_00, KnownTies.NONE, shock);
        var with = place.resilient(6_000_00, place.ties(), shock);

        assertThat(ended(without)).containsExactly("Company");
        assertThat(ended(with)).containsExactly("Kettle");
        assertThat(with.rule()).contains("Without them another choice would have been made");
    }

    private static List<String> ended(Appraisal.Result result) {
        return result.changes().stream()
                .map(judged -> judged.change().line().organisation().name())
                .toList();
    }
}
