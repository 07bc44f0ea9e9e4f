package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.coverage.Capacity;
import org.mainstay.engine.coverage.Outlet;
import org.mainstay.engine.coverage.Placing;
import org.mainstay.engine.coverage.SharedGround;
import org.mainstay.engine.coverage.Whereabouts;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.need.Need;
import org.mainstay.model.service.Offer;

/// Two food banks on shared ground; the second has room for the clients of the first, at a quarter of the cost.
class MergeSavingsTest {

    private static final Figure WHOLE = Figure.given("share", "share", 1_000_000, Unit.PER_MILLION);

    private final Scene scene = new Scene();

    @Test
    void theWayThatSavesMoreIsTold() {
        scene.line("A", Need.FOOD, 10_000, 50, 50).line("B", Need.FOOD, 5_000, 100, 200);

        assertThat(find("A", "B", Need.FOOD)).hasValueSatisfying(saving -> {
            assertThat(saving.line().organisation().name()).isEqualTo("A");
            assertThat(saving.into().organisation().name()).isEqualTo("B");
            assertThat(saving.yearly().value())
                    .isEqualTo(scene.model().savingPence(scene.merge("A", "B")))
                    .isPositive();
            assertThat(saving.yearly().low())
                    .isEqualTo(700_000)
                    .isEqualTo(saving.yearly().high());
        });
    }

    @Test
    void whatNoLinePaysForHasNoPrice() {
        scene.line("A", Need.FOOD, 10_000, 50, 50).line("B", Need.CARERS, 5_000, 100, 200);

        assertThat(find("A", "B", Need.FOOD)).isEmpty();
    }

    @Test
    void whatNobodyReportsOnHasNoPrice() {
        scene.line("A", Need.FOOD, 10_000, 50, 50).line("B", Need.FOOD, 5_000, null);

        assertThat(find("A", "B", Need.FOOD)).isEmpty();
    }

    private Optional<MergeSavings.Saving> find(String one, String other, Need need) {
        var subject = Subject.of(scene.place(), scene.funding(), scene.assumptions());
        var shared = new SharedGround(
                outlet(one, need),
                outlet(other, need),
                SharedGround.Verdict.DUPLICATION_CANDIDATE,
                "",
                List.of(),
                WHOLE,
                WHOLE,
                null,
                null);
        return MergeSavings.of(subject, Scene.ON).find(shared);
    }

    private Outlet outlet(String name, Need need) {
        var organisation = scene.lines().stream()
                .map(line -> line.organisation())
                .filter(body -> body.name().equals(name))
                .findFirst()
                .orElseThrow();
        return new Outlet(
                name,
                name,
                name,
                organisation.id(),
                need,
                "food-bank",
                "",
                new Whereabouts(Placing.CATCHMENT, null, ""),
                Set.of(),
                Offer.UNKNOWN,
                new Capacity(null, null, Capacity.Basis.UNKNOWN, "", null),
                List.of());
    }
}
