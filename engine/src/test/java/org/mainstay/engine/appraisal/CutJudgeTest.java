package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.portfolio.Portfolio;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.need.Need;

class CutJudgeTest {

    private final Scene scene = new Scene()
            .area("E01000001", 1, 300)
            .area("E01000002", 9, 100)
            .line("Alone", Need.FOOD, 1_000, 100, 100)
            .line("Beside", Need.CARERS, 2_000, 50, 80);

    private CutAnswer judge(String name) {
        return CutJudge.of(Subject.of(scene.place(), scene.funding(), scene.assumptions()), 3, Scene.ON)
                .judge(scene.line(name));
    }

    @Test
    void theJudgementIsThatOfAnAppraisal() {
        var change = new Change.End(scene.line("Alone"));
        var book = new FigureBook(new AppraisalRequest(1_000_000, 3, 1, Scene.ON, Scene.DRAWS));
        var asked = new ChangeJudge(scene.corners(3, 256), book, "cut", Map.of())
                .judge(new Portfolio.Proposal(change, true), java.util.List.of());

        var answer = judge("Alone").judged();

        assertThat(answer.verdict()).isEqualTo(asked.verdict());
        assertThat(answer.why()).isEqualTo(asked.why());
        assertThat(answer.flags()).isEqualTo(asked.flags());
        assertThat(answer.saving()).isEqualTo(asked.saving());
        assertThat(value(answer.councilCash())).isEqualTo(value(asked.councilCash()));
        assertThat(value(answer.peopleLosing())).isEqualTo(value(asked.peopleLosing()));
    }

    private static long value(@org.jspecify.annotations.Nullable Figure figure) {
        return figure == null ? Long.MIN_VALUE : figure.value();
    }

    @Test
    void thosewhoLoseAddUpByDecileAndByWard() {
        var answer = judge("Alone");

        var losing = value(answer.judged().peopleLosing());
        assertThat(losing).isPositive();
        assertThat(answer.byDecile().stream()
                        .mapToLong(loss -> loss.people().value())
                        .sum())
                .isEqualTo(losing);
        assertThat(answer.byArea().stream()
                        .mapToLong(loss -> loss.people().value())
                        .sum())
                .isEqualTo(losing);
    }

    @Test
    void threeOfFourLosersLiveWhereThreeOfFourDeprivedPeopleDo() {
        var answer = judge("Alone");

        assertThat(answer.byArea().stream().map(Appraisal.AreaLoss::area))
                .containsExactly("Ward E01000001", "Ward E01000002");
        var first = answer.byArea().getFirst().people().value();
        var second = answer.byArea().getLast().people().value();
        assertThat(first).isEqualTo(3 * second);
    }
}
