package org.mainstay.model.survey;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// What a batch of partners said to one statement, counted. A batch has five answers at least and is never split.
///
/// @param round the title of the survey that they answered
/// @param batch its number within the round
/// @param group which partners these are; empty where all were asked as one
/// @param counts how many said what; what nobody said may be missing
/// @param published the day on which the batch could first be seen
public record PartnerViews(
        String round,
        int batch,
        String group,
        Statement statement,
        Map<Reply, Long> counts,
        LocalDate published,
        RowRef row)
        implements Fact {

    /// The fewest answers that are ever shown together.
    public static final int LEAST = 5;

    /// A batch of answers of which no group of its own had enough.
    public static final String SEVERAL = "several groups together";

    public PartnerViews {
        counts = Map.copyOf(counts);
    }

    public long count(Reply reply) {
        return counts.getOrDefault(reply, 0L);
    }

    public long answers() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /// A title as addresses and figures write it: `Autumn 2026` becomes `autumn-2026`; empty where nothing is left.
    public static String code(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
