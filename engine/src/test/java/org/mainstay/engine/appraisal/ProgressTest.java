package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.model.need.Need;

class ProgressTest {

    private final Scene scene = new Scene()
            .line("Small", Need.FOOD, 1_000, 10, 10)
            .line("Middle", Need.FOOD, 2_000, 20, 20)
            .line("Large", Need.CARERS, 10_000, 100, 100);

    private Appraisal appraise(Progress progress) {
        var request = new AppraisalRequest(400_000, 3, 1, Scene.ON, Scene.DRAWS);
        return Appraiser.appraise(
                Subject.of(scene.place(), scene.funding(), scene.assumptions()), request, List.of(), progress);
    }

    @Test
    void thePercentageNeverFallsAndSaysWhatIsDone() {
        var percents = new ArrayList<Integer>();
        var words = new ArrayList<String>();

        appraise((percent, doing) -> {
            percents.add(percent);
            words.add(doing);
        });

        assertThat(percents).isSorted().first().isEqualTo(0);
        assertThat(percents.getLast()).isEqualTo(95);
        assertThat(words).contains("Easy disinvestment: judging change 1 of 3.");
    }

    @Test
    void beingWatchedChangesNothing() {
        assertThat(appraise((percent, doing) -> {}).figures())
                .isEqualTo(scene.appraise(4_000).figures());
    }

    @Test
    void whoeverWatchesMayStopIt() {
        Progress stop = (percent, doing) -> {
            if (percent > 30) {
                throw new IllegalStateException("stopped");
            }
        };

        assertThatThrownBy(() -> appraise(stop)).hasMessage("stopped");
    }
}
