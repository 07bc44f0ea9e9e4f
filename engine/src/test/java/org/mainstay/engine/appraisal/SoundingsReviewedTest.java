package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.coverage.Coverage;
import org.mainstay.engine.coverage.TravelChoice;
import org.mainstay.engine.review.LineTotals;
import org.mainstay.engine.review.ReviewFinder;
import org.mainstay.engine.sketch.PlaceSketch;
import org.mainstay.model.need.Need;

/// What a review says of whether grants are sound, without naming anybody.
class SoundingsReviewedTest {

    @Test
    void grantsAreAddedUpByVerdictAndByWhatNobodyKnows() {
        var scene = SounderTest.sound(new Scene())
                .line("Ash", Need.FOOD, 1_000, 50, 100)
                .line("Birch", Need.FOOD, 3_000, 50, 100)
                .line("Choir", null, 500, null);
        var request = new AppraisalRequest(0, 3, 1, Scene.ON, Scene.DRAWS);
        var subject = Subject.of(scene.place(), scene.funding(), scene.assumptions());
        var soundings = Sounder.sound(subject, request, Progress.UNSEEN);
        var coverage =
                new Coverage(Scene.ON, TravelChoice.usual(), "", List.of(), List.of(), List.of(), List.of(), List.of());
        var sketch = new PlaceSketch().coverYear();

        var review = new ReviewFinder(scene.funding(), List.of())
                .find(sketch.money(), sketch.history(), coverage, soundings);

        assertThat(yearly(review.verdicts())).isEqualTo(4_500_00);
        assertThat(yearly(review.unknowns())).isEqualTo(4_500_00);
        assertThat(review.verdicts().getLast().words()).isEqualTo("No verdict");
        assertThat(review.verdicts().getLast().yearly().value()).isEqualTo(500_00);
        assertThat(review.verdicts()).hasSizeGreaterThan(1);
        assertThat(review.unknowns()).extracting(one -> -one.yearly().value()).isSorted();
    }

    private static long yearly(List<LineTotals> totals) {
        return totals.stream().mapToLong(total -> total.yearly().value()).sum();
    }
}
