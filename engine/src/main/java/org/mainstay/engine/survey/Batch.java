package org.mainstay.engine.survey;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mainstay.model.survey.PartnerViews;
import org.mainstay.model.survey.Reply;
import org.mainstay.model.survey.Statement;

/// Answers that are shown together or not at all. Whatever is published is made of whole batches, so that no two
/// publications, of whatever day or group, differ by fewer answers than one batch has.
///
/// @param group whose answers these are
public record Batch(String group, List<Answer> answers) {

    public Batch {
        answers = List.copyOf(answers);
        if (answers.size() < PartnerViews.LEAST) {
            throw new IllegalArgumentException(
                    "A batch of %d answers would tell who said what.".formatted(answers.size()));
        }
    }

    /// How many said what to a statement.
    public Map<Reply, Long> count(Statement statement) {
        var counts = new EnumMap<Reply, Long>(Reply.class);
        for (var reply : Reply.values()) {
            counts.put(reply, 0L);
        }
        answers.forEach(answer -> counts.merge(answer.reply(statement), 1L, Long::sum));
        return counts;
    }

    /// What partners agreed to have shown, without what they ticked.
    public List<String> comments() {
        return answers.stream()
                .map(Answer::comment)
                .filter(comment -> !comment.isEmpty())
                .toList();
    }
}
