package org.mainstay.engine.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.appraisal.AppraisalRequest;
import org.mainstay.engine.appraisal.Soundings;
import org.mainstay.engine.review.ReviewFinder;
import org.mainstay.engine.sketch.PlaceSketch;
import org.mainstay.engine.soundness.Bands;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.area.Deprivation;

/// What a review says of who is reached, by deprivation.
class DecilesReviewedTest {

    @Test
    void peopleOfADecileAreAddedUpOverTheNeedsWhoseSupplyIsRecorded() {
        var on = LocalDate.of(2026, 5, 29);
        var place = new CoverageSketch().area("A", 0, 0, 1000).area("B", 9000, 0, 1000);
        place.fact(row -> new Deprivation(AreaKey.lsoa21("A"), 1, 1, null, null, row));
        place.fact(row -> new Deprivation(AreaKey.lsoa21("B"), 30_000, 10, null, null, row));
        place.foodBank("Ash", 0, 0);
        var coverage = place.find();
        var soundings = new Soundings(
                new AppraisalRequest(0, 3, 1, on, 1),
                List.of(),
                new Bands(0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
                List.of(),
                List.of());
        var sketch = new PlaceSketch().coverYear();

        var review =
                new ReviewFinder(sketch.lines(), List.of()).find(sketch.money(), sketch.history(), coverage, soundings);

        assertThat(review.deciles())
                .extracting(one -> one.decile() + ": " + one.people().value() + ", none "
                        + one.without().value())
                .containsExactly("1: 100, none 0", "10: 100, none 100");
    }
}
