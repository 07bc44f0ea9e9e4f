package org.mainstay.engine.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.survey.PartnerViews;
import org.mainstay.model.survey.Reply;
import org.mainstay.model.survey.Statement;

/// A thousand rounds with groups of all sizes, watched after each answer: no difference of two dates, two groups or a
/// group and the whole may single out fewer than five answers.
class DifferencingTest {

    private static final int ROUNDS = 1_000;
    private static final List<Reply> REPLIES = List.of(Reply.values());
    private static final Source FILE = Source.of("7".repeat(64), "partner-views.csv", 1);

    @Test
    void noDifferenceOfAnyTwoDatesOrGroupsIsSmallerThanFive() {
        for (var seed = 0; seed < ROUNDS; seed++) {
            var watcher = new Watcher();
            play(new SplittableRandom(seed), watcher);

            assertThat(watcher.smallestDifference()).as("round %d", seed).isGreaterThanOrEqualTo(PartnerViews.LEAST);
            assertThat(watcher.smallest())
                    .as("sums of differences in round %d", seed)
                    .matches(size -> size == 0 || size >= PartnerViews.LEAST);
        }
    }

    @Test
    void whatIsPublishedIsTheSumOfTheBatchesAndNothingElse() {
        for (var seed = 0; seed < ROUNDS; seed++) {
            var watcher = new Watcher();
            var rows = play(new SplittableRandom(seed), watcher);
            var counts = new HashMap<String, Integer>();
            watcher.published().forEach((group, answers) -> counts.put(group, answers.size()));

            assertThat(shown(ViewsFinder.find(rows))).as("round %d", seed).isEqualTo(counts);
        }
    }

    /// What a rule lets through that publishes each answer as it comes, and hides groups below five only.
    @Test
    void theWatcherFindsOutARuleThatOnlyHidesSmallGroups() {
        var watcher = new Watcher();
        var random = new SplittableRandom(1);
        var answers = IntStream.range(0, 12)
                .mapToObj(number -> answer(random, "social", number))
                .toList();
        for (var count = PartnerViews.LEAST; count <= answers.size(); count++) {
            watcher.publish("social", answers.subList(0, count));
            watcher.look();
        }

        assertThat(watcher.smallestDifference()).isEqualTo(1);
        assertThat(watcher.smallest()).isEqualTo(1);
    }

    /// Batches of five over all groups, with each group of five shown: what is left of two groups is too few.
    @Test
    void theWatcherFindsOutARuleThatFillsBatchesFromAllGroups() {
        var watcher = new Watcher();
        var random = new SplittableRandom(1);
        for (var number = 0; number < 10; number++) {
            watcher.publish(number % 5 == 0 ? "private" : "social", List.of(answer(random, "any", number)));
            if (number % 5 == 4) {
                watcher.look();
            }
        }

        assertThat(watcher.smallest()).isLessThan(PartnerViews.LEAST);
    }

    private static Map<String, Integer> shown(Views views) {
        var shown = new HashMap<String, Integer>();
        for (var round : views.rounds()) {
            shown.put("all", (int) round.all().answers().value());
            round.groups()
                    .forEach(group -> shown.put(
                            "group " + group.group(), (int) group.answers().value()));
        }
        return shown;
    }

    private static Answer answer(SplittableRandom random, String group, int number) {
        var replies = new EnumMap<Statement, Reply>(Statement.class);
        for (var statement : Statement.values()) {
            replies.put(statement, REPLIES.get(random.nextInt(REPLIES.size())));
        }
        return new Answer(group, replies, "answer " + number);
    }

    /// Up to four groups, up to 40 answers in any order, and a close at the end.
    private static List<PartnerViews> play(SplittableRandom random, Watcher watcher) {
        var groups = List.of("social", "public", "private", "other").subList(0, 1 + random.nextInt(4));
        var rows = new ArrayList<PartnerViews>();
        List<Answer> waiting = List.of();
        var arrivals = random.nextInt(41);
        for (var number = 0; number <= arrivals; number++) {
            var over = number == arrivals;
            var now = new ArrayList<>(waiting);
            if (!over) {
                // The first group is asked more often than the last.
                var group = groups.get(Math.min(random.nextInt(groups.size()), random.nextInt(groups.size())));
                now.add(random.nextInt(now.size() + 1), answer(random, group, number));
            }
            var sorted = Waiting.of(now, over);
            for (var batch : sorted.batches()) {
                watcher.publish(batch.group(), batch.answers());
                rows.addAll(rows(batch, rows.size()));
            }
            watcher.look();
            waiting = sorted.rest();
        }
        return rows;
    }

    private static List<PartnerViews> rows(Batch batch, int before) {
        var rows = new ArrayList<PartnerViews>();
        for (var statement : Statement.values()) {
            var line = before + rows.size() + 2;
            rows.add(new PartnerViews(
                    "Autumn 2026",
                    before / Statement.values().length + 1,
                    batch.group(),
                    statement,
                    batch.count(statement),
                    LocalDate.of(2026, 10, 1),
                    new RowRef(FILE, line)));
        }
        return rows;
    }
}
