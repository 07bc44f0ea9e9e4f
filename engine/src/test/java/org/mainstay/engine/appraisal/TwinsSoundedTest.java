package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.coverage.Capacity;
import org.mainstay.engine.coverage.LikeLines;
import org.mainstay.engine.coverage.LineReach;
import org.mainstay.engine.coverage.Outlet;
import org.mainstay.engine.coverage.Placing;
import org.mainstay.engine.coverage.SharedGround;
import org.mainstay.engine.coverage.Whereabouts;
import org.mainstay.engine.soundness.Soundness;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.need.Need;
import org.mainstay.model.service.Offer;

/// Two food banks of which either could serve everybody.
class TwinsSoundedTest {

    private static final Figure WHOLE = Figure.given("share", "share", 1_000_000, Unit.PER_MILLION);

    private final Scene scene = SounderTest.sound(new Scene().area("E01000001", 1, 300))
            .line("Ash", Need.FOOD, 1_000, 50, 100)
            .line("Birch", Need.FOOD, 1_000, 50, 100);

    private Sounding sounding(SharedGround.Verdict verdict) {
        return sounding(List.of(shared("Birch", verdict)));
    }

    private static SharedGround shared(String other, SharedGround.Verdict verdict) {
        return new SharedGround(outlet("Ash"), outlet(other), verdict, "", List.of(), WHOLE, WHOLE, null, null);
    }

    private Sounding sounding(List<SharedGround> grounds) {
        var alike = LikeLines.of(grounds);
        var subject = new Subject(scene.place(), scene.funding(), LineReach.UNKNOWN, scene.assumptions(), alike);
        var request = new AppraisalRequest(0, 3, 1, Scene.ON, Scene.DRAWS);
        return Sounder.sound(subject, request, Progress.UNSEEN)
                .find(scene.line("Ash").id())
                .orElseThrow();
    }

    private static Outlet outlet(String name) {
        return new Outlet(
                name,
                name,
                name,
                "name:" + name,
                Need.FOOD,
                "food-bank",
                "",
                new Whereabouts(Placing.CATCHMENT, null, ""),
                Set.of(),
                Offer.UNKNOWN,
                new Capacity(null, null, Capacity.Basis.UNKNOWN, "", null),
                List.of());
    }

    @Test
    void theyAreToBeMergedAndNeverBothEnded() {
        var sounding = sounding(SharedGround.Verdict.DUPLICATION_CANDIDATE);

        assertThat(Objects.requireNonNull(sounding.sound()).soundness()).isEqualTo(Soundness.MERGE_CANDIDATE);
        var twin = Objects.requireNonNull(sounding.twin());
        assertThat(twin.line()).isEqualTo(scene.line("Birch"));
        assertThat(twin.duplication().value()).isEqualTo(1_000_000);
        assertThat(twin.newSinglePoint()).isTrue();
        assertThat(sounding.advice()).contains("never end both", "cannot lose");
        assertThat(sounding.why()).contains("Birch could do 100% of the smaller one's work");
    }

    @Test
    void ofTwoAsLikeTheFirstIsNamed() {
        scene.line("Cedar", Need.FOOD, 1_000, 50, 100);
        var candidate = SharedGround.Verdict.DUPLICATION_CANDIDATE;

        var twin = sounding(List.of(shared("Cedar", candidate), shared("Birch", candidate)))
                .twin();

        assertThat(Objects.requireNonNull(twin).line()).isEqualTo(scene.line("Birch"));
    }

    @Test
    void whoHelpsOtherPeopleIsNoTwin() {
        var sounding = sounding(SharedGround.Verdict.COMPLEMENTARY_REACH);

        assertThat(sounding.twin()).isNull();
        assertThat(Objects.requireNonNull(sounding.sound()).soundness()).isEqualTo(Soundness.KEEP_UNDER_REVIEW);
    }
}
