package org.mainstay.app.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.appraisal.Explainer;
import org.mainstay.engine.appraisal.Explanation;
import org.mainstay.engine.coverage.Coverage;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.relationship.FundingLines;

/// Explains the organisations of a place that is open: the same as `explain` says, at once. Answers are kept,
/// since they change only with the place.
public final class ExplainPlace {

    private static final int YEARS = 3;

    /// Enough for whoever reads at one time; each answer holds hundreds of figures.
    private static final int MOST_KEPT = 50;

    private final Reading reading;
    private final FundingLines lines;
    private final Supplier<Coverage> coverage;
    private final Map<Asked, Explanation> answers = new ConcurrentHashMap<>();
    private @Nullable Explainer explainer;

    private record Asked(String organisation, String line) {}

    /// Explains the organisations of a place.
    ///
    /// @param coverage who is reached there, asked for when somebody first wants an answer
    public ExplainPlace(Reading reading, FundingLines lines, Supplier<Coverage> coverage) {
        this.reading = reading;
        this.lines = lines;
        this.coverage = coverage;
    }

    /// Over three years, as `explain` looks where nobody says otherwise; empty where there is no such line.
    ///
    /// @param line the line that ends, empty for every line of it
    public Optional<Explanation> explain(String organisation, String line) {
        var asked = new Asked(organisation, line);
        var known = answers.get(asked);
        return known == null ? explainOnce(asked) : Optional.of(known);
    }

    /// One at a time: the models are shared.
    private synchronized Optional<Explanation> explainOnce(Asked asked) {
        var own = lines.lines().stream()
                .filter(line -> line.organisation().id().equals(asked.organisation()))
                .filter(line -> asked.line().isEmpty() || line.id().equals(asked.line()))
                .<Change>map(Change.End::new)
                .toList();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        if (answers.size() >= MOST_KEPT) {
            answers.clear();
        }
        return Optional.of(answers.computeIfAbsent(asked, one -> explain(one, own)));
    }

    private Explanation explain(Asked asked, List<Change> changes) {
        var made = explainer;
        if (made == null) {
            made = Explainer.of(ShowCoverage.subject(reading, lines, coverage.get()), YEARS, reading.on());
            explainer = made;
        }
        return made.explain(asked.organisation(), changes);
    }
}
