package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.portfolio.Scores;
import org.mainstay.model.need.Need;

/// Sets of changes that are run part by part say what the whole place says.
class PiecesTest {

    private final Scene scene = new Scene()
            .line("Food", Need.FOOD, 5_003, 70, 77)
            .line("Pantry", Need.FOOD, 3_001, 31, 40)
            .line("Carers", Need.CARERS, 7_007, 53, 53)
            .line("Advice", Need.DEBT_AND_MONEY_ADVICE, 2_999, 19, 25)
            .assume("displaced_share", "0", "0.2", "0.5");

    private Scores.Score whole(List<Change> changes) {
        var model = scene.model();
        var after = model.course(changes);
        var consequences = model.costing().of(model.base(), after);
        return new Scores.Score(
                consequences.council(Basis.CASHABLE),
                PeopleCount.served(model.base()) - PeopleCount.served(after),
                model.leavesNone(changes, after),
                consequences.publicPurse(Basis.CASHABLE));
    }

    @Test
    void whatSeveralPartsComeToIsWhatTheWholePlaceComesTo() {
        var scores = ModelScores.of(scene.corners(3), scene.model());
        List<Change> changes = List.of(scene.end("Food"), scene.end("Carers"), scene.end("Advice"));

        assertThat(scores.score(changes)).isEqualTo(whole(changes));
        assertThat(scores.score(List.of(scene.end("Pantry")))).isEqualTo(whole(List.of(scene.end("Pantry"))));
    }

    @Test
    void theOrderOfChangesSaysNothing() {
        var scores = ModelScores.of(scene.corners(3), scene.model());

        assertThat(scores.losses(List.of(scene.end("Food"), scene.end("Carers"))))
                .isEqualTo(scores.losses(List.of(scene.end("Carers"), scene.end("Food"))));
    }

    @Test
    void changesAreTakenApartByThePartInWhichTheyHappen() {
        var pieces = new Pieces(scene.corners(3).parts());

        assertThat(pieces.of(List.of(scene.end("Food"), scene.end("Carers"), scene.end("Pantry"))))
                .extracting(Pieces.Piece::changes)
                .containsExactlyInAnyOrder(
                        List.of(scene.end("Food"), scene.end("Pantry")), List.of(scene.end("Carers")));
        assertThat(pieces.of(List.of())).isEmpty();
    }
}
