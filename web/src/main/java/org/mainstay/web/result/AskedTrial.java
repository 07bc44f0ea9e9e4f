package org.mainstay.web.result;

import java.math.BigDecimal;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.report.Labels;

/// What would turn in a result if an assumption were another number, as jobs and results hold the question.
///
/// @param result the one in which it is asked
/// @param before what the answer is to be held against; null until that is known
public record AskedTrial(
        UUID result,
        String assumption,
        BigDecimal value,
        BigDecimal low,
        BigDecimal high,
        @Nullable UUID before) {

    /// Which work and which question this is, as the store calls it.
    public static final String KIND = "try-assumption";

    private static final Pattern WRITTEN =
            Pattern.compile("result=(\\S+) assumption=(\\S+) value=(\\S+) low=(\\S+) high=(\\S+)(?: before=(\\S+))?");

    public static AskedTrial of(String text) {
        var written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("The store holds a question that is none: " + text);
        }
        var before = written.group(6);
        return new AskedTrial(
                UUID.fromString(written.group(1)),
                written.group(2),
                new BigDecimal(written.group(3)),
                new BigDecimal(written.group(4)),
                new BigDecimal(written.group(5)),
                before == null ? null : UUID.fromString(before));
    }

    AskedTrial against(UUID known) {
        return new AskedTrial(result, assumption, value, low, high, known);
    }

    public String text() {
        var question = "result=%s assumption=%s value=%s low=%s high=%s"
                .formatted(result, assumption, value.toPlainString(), low.toPlainString(), high.toPlainString());
        return before == null ? question : question + " before=" + before;
    }

    /// For people: `Discount rate at 0.5 (0.4 to 0.6)`.
    public String words() {
        var range = low.compareTo(high) == 0 ? "" : " (%s to %s)".formatted(low.toPlainString(), high.toPlainString());
        return "%s at %s%s".formatted(Labels.assumption(assumption), value.toPlainString(), range);
    }
}
