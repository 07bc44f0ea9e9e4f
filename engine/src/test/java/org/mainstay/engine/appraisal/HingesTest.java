package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.option.Change;
import org.mainstay.model.need.Need;

/// A merger that is clear still hangs on room, and on what joining saves.
class HingesTest {

    private final Scene scene = new Scene()
            .line("Big", Need.FOOD, 20_000, 200, 240)
            .line("Small", Need.FOOD, 6_000, 30, 30)
            .line("Other", Need.FOOD, 6_000, 30, 30);

    @Test
    void roomForThoseWhoComeIsHeldAgainstWhatIsReported() {
        assertThat(hinges("Small", List.of()).getFirst())
                .isEqualTo("Hangs on room: Big reports room for 40 more, and 30 people a year would come");
    }

    @Test
    void whoeverElseMovesThereNeedsTheSameRoom() {
        assertThat(hinges("Small", List.of(scene.merge("Other", "Big"))).getFirst())
                .isEqualTo(
                        "Hangs on room: Big reports room for 40 more, and 30 people a year would come, beside the 30 of"
                                + " Other; room for the other 20 has to be bought, which is counted");
    }

    @Test
    void whatItSavesAtLeastIsSaid() {
        assertThat(hinges("Small", List.of()).getLast())
                .endsWith("where they do most harm it still saves £4,200 a year");
    }

    @Test
    void nobodyKnowsWhereAPartnerHasNotReported() {
        scene.line("Dark", Need.FOOD, 1_000, null);

        assertThat(hinges("Dark", List.of())).isEmpty();
    }

    private List<String> hinges(String line, List<Change> others) {
        return new Hinges(scene.corners(3)).of((Change.Merge) scene.merge(line, "Big"), others);
    }
}
