package org.mainstay.engine.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.evidence.Trace;
import org.mainstay.model.survey.PartnerViews;
import org.mainstay.model.survey.Reply;
import org.mainstay.model.survey.Statement;

class ViewsFinderTest {

    private static final Source FILE = Source.of("7".repeat(64), "partner-views.csv", 1);

    private static PartnerViews row(int line, String round, String group, Map<Reply, Long> counts) {
        var day = LocalDate.of(2026, 10, line);
        return new PartnerViews(round, line, group, Statement.RECOGNITION, counts, day, new RowRef(FILE, line));
    }

    private static Figure said(GroupViews group, Reply reply) {
        return group.statements().getFirst().said(reply);
    }

    @Test
    void batchesOfAGroupAreAddedUpForItAndForAll() {
        var views = ViewsFinder.find(List.of(
                row(2, "Autumn 2026", "social", Map.of(Reply.AGREE, 3L, Reply.DISAGREE, 2L)),
                row(3, "Autumn 2026", "social", Map.of(Reply.AGREE, 5L)),
                row(4, "Autumn 2026", "public", Map.of(Reply.AGREE, 1L, Reply.NOT_SAID, 4L))));

        var round = views.find("autumn-2026").orElseThrow();
        assertThat(round.all().answers().value()).isEqualTo(15);
        assertThat(said(round.all(), Reply.AGREE).value()).isEqualTo(9);
        assertThat(round.groups()).extracting(GroupViews::group).containsExactly("public", "social");
        assertThat(said(round.groups().getLast(), Reply.AGREE).value()).isEqualTo(8);
        assertThat(round.latest()).isEqualTo(LocalDate.of(2026, 10, 4));
    }

    @Test
    void aCountCitesTheRowsThatAddToItAndNoOthers() {
        var views = ViewsFinder.find(List.of(
                row(2, "Autumn 2026", "", Map.of(Reply.AGREE, 3L, Reply.DISAGREE, 2L)),
                row(3, "Autumn 2026", "", Map.of(Reply.AGREE, 5L))));

        var disagree = said(views.rounds().getFirst().all(), Reply.DISAGREE);
        assertThat(disagree.trace()).isInstanceOfSatisfying(Trace.Total.class, total -> {
            assertThat(total.rows().rows()).containsExactly(new RowRef(FILE, 2));
            assertThat(total.rows().total()).isEqualTo(2);
        });
        assertThat(disagree.id()).isEqualTo("views/autumn-2026/all/recognition/disagree");
        assertThat(views.figures()).contains(disagree).hasSize(1 + 80);
    }

    @Test
    void agreementAddsThoseWhoAgreeStronglyAndThoseWhoJustAgree() {
        var counts = Map.of(Reply.STRONGLY_AGREE, 1L, Reply.AGREE, 2L, Reply.NEITHER, 3L, Reply.STRONGLY_DISAGREE, 4L);
        var views = ViewsFinder.find(List.of(row(2, "Autumn 2026", "", counts)));

        var recognition = views.rounds().getFirst().all().statements().getFirst();
        assertThat(recognition.agree().value()).isEqualTo(3);
        assertThat(recognition.disagree().value()).isEqualTo(4);
    }

    @Test
    void theLatestRoundComesFirst() {
        var views = ViewsFinder.find(List.of(
                row(2, "Spring 2026", "", Map.of(Reply.AGREE, 5L)),
                row(3, "Autumn 2026", "", Map.of(Reply.AGREE, 5L))));

        assertThat(views.rounds()).extracting(RoundViews::title).containsExactly("Autumn 2026", "Spring 2026");
        assertThat(views.find("winter-2026")).isEmpty();
    }
}
