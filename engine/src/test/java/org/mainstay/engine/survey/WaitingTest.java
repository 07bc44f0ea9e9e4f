package org.mainstay.engine.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainstay.model.survey.PartnerViews;
import org.mainstay.model.survey.Reply;
import org.mainstay.model.survey.Statement;

class WaitingTest {

    private static List<Answer> answers(String group, int count) {
        return Collections.nCopies(count, new Answer(group, Map.of(Statement.NOTICE, Reply.AGREE), ""));
    }

    private static List<Answer> both(List<Answer> one, List<Answer> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    @Test
    void fourAnswersWait() {
        var waiting = Waiting.of(answers("social", 4), false);

        assertThat(waiting.batches()).isEmpty();
        assertThat(waiting.rest()).hasSize(4);
    }

    @Test
    void fiveAnswersOfAGroupMakeABatchAndTheSixthWaits() {
        var waiting = Waiting.of(answers("social", 6), false);

        assertThat(waiting.batches()).containsExactly(new Batch("social", answers("social", 5)));
        assertThat(waiting.rest()).hasSize(1);
    }

    @Test
    void groupsNeverFillABatchTogetherWhileMoreMayCome() {
        assertThat(Waiting.of(both(answers("social", 4), answers("public", 4)), false)
                        .batches())
                .isEmpty();
    }

    @Test
    void whatIsLeftOfAllGroupsMakesOneLastBatch() {
        var waiting = Waiting.of(both(answers("social", 7), answers("public", 3)), true);

        assertThat(waiting.batches()).extracting(Batch::group).containsExactly("social", PartnerViews.SEVERAL);
        assertThat(waiting.batches().getLast().answers()).hasSize(5);
        assertThat(waiting.rest()).isEmpty();
    }

    @Test
    void fewerThanFiveThatAreLeftAreNeverSeen() {
        var waiting = Waiting.of(both(answers("social", 7), answers("public", 2)), true);

        assertThat(waiting.batches()).extracting(Batch::group).containsExactly("social");
        assertThat(waiting.rest()).hasSize(4);
    }

    @Test
    void aBatchOfFourCannotBeMade() {
        assertThatThrownBy(() -> new Batch("social", answers("social", 4))).hasMessageContaining("4 answers");
    }

    @Test
    void aBatchCountsWhatWasNotTickedToo() {
        var batch = new Batch("social", answers("social", 5));

        assertThat(batch.count(Statement.NOTICE)).containsEntry(Reply.AGREE, 5L).containsEntry(Reply.NOT_SAID, 0L);
        assertThat(batch.count(Statement.AGAIN)).containsEntry(Reply.NOT_SAID, 5L);
    }

    @Test
    void commentsStandWithoutWhatWasTicked() {
        var answers = both(answers("social", 4), List.of(new Answer("social", Map.of(), "Ask us sooner.")));

        assertThat(new Batch("social", answers).comments()).containsExactly("Ask us sooner.");
    }
}
