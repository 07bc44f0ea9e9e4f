package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mainstay.model.evidence.Case;
import org.mainstay.model.need.Need;

class PartsTest {

    private static final int MANY = 250;
    private static final List<Need> NEEDS = List.of(Need.values());

    private final Scene scene = new Scene().assume("displaced_share", "0.3").assume("leaving_rate", "0.2");

    @Test
    void linesForOneNeedBelongTogetherAndOthersDoNot() {
        scene.line("A", Need.FOOD, 1_000, 10, 10)
                .line("B", Need.CARERS, 1_000, 10, 10)
                .line("C", Need.FOOD, 1_000, 10, 10);
        var parts = Parts.of(scene.frame());

        assertThat(parts.of(scene.line("A")))
                .isEqualTo(parts.of(scene.line("C")))
                .isNotEqualTo(parts.of(scene.line("B")));
        assertThat(parts.of(List.of(scene.end("A"), scene.end("C")))).hasValue(parts.of(scene.line("A")));
        assertThat(parts.of(List.of(scene.end("A"), scene.end("B")))).isEmpty();
        assertThat(parts.of(List.of())).isEmpty();
    }

    @Test
    void aPlaceTooSmallToBeTakenApartIsLeftWhole() {
        scene.line("A", Need.FOOD, 1_000, 10, 10).line("B", Need.CARERS, 1_000, 10, 10);
        var parts = Parts.of(scene.frame());

        assertThat(parts.frame(parts.of(scene.line("A")), 2).lines()).hasSize(2);
    }

    @Test
    void whatALineDoesInItsPartIsWhatItDoesInTheWhole() {
        scene.area("E01000001", 1, 300).area("E01000002", 5, 200).area("E01000003", 9, 100);
        IntStream.range(0, MANY)
                .forEach(line -> scene.full("L" + line, NEEDS.get(line % 10), 900 + line, 7 + line % 13, line % 5));
        var corners = scene.corners(5);
        var parts = corners.parts();
        var whole = corners.at(Case.CENTRAL);
        var draws = LineDraws.of(corners, scene.lines(), Progress.UNSEEN);

        for (var line : scene.lines().subList(0, 20)) {
            var frame = parts.frame(parts.of(line), MANY);
            var part = Model.of(frame, scene.assumptions(), Corner.of(Case.CENTRAL), Scene.ON, 5);

            assertThat(frame.lines()).hasSize(MANY / 10).contains(line);
            assertThat(draws.outcome(part, line)).isEqualTo(draws.outcome(whole, line));
            assertThat(draws.outcome(whole, line).losing()).isPositive();
        }
    }
}
