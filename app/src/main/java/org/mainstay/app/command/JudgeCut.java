package org.mainstay.app.command;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.appraisal.CutAnswer;
import org.mainstay.engine.appraisal.CutJudge;
import org.mainstay.engine.coverage.Coverage;
import org.mainstay.engine.relationship.FundingLines;

/// Says what ending one funding line would do, of a place that is open: the judgement that an appraisal gives, at once.
///
/// Answers are kept, since they change only with the place.
public final class JudgeCut {

    private static final int YEARS = 3;

    private final Reading reading;
    private final FundingLines lines;
    private final Supplier<Coverage> coverage;
    private final Map<String, CutAnswer> answers = new ConcurrentHashMap<>();
    private @Nullable CutJudge judge;

    /// Judges the lines of a place.
    ///
    /// @param coverage who is reached there, asked for when somebody first wants an answer
    public JudgeCut(Reading reading, FundingLines lines, Supplier<Coverage> coverage) {
        this.reading = reading;
        this.lines = lines;
        this.coverage = coverage;
    }

    /// Over three years, as `appraise` looks where nobody says otherwise; empty where there is no such line.
    public Optional<CutAnswer> judge(String line) {
        var known = answers.get(line);
        return known == null ? lines.find(line).map(found -> judgeOnce(found.id())) : Optional.of(known);
    }

    /// One at a time: the models are shared.
    private synchronized CutAnswer judgeOnce(String line) {
        return answers.computeIfAbsent(line, id -> judge().judge(lines.find(id).orElseThrow()));
    }

    private CutJudge judge() {
        var made = judge;
        if (made == null) {
            made = CutJudge.of(ShowCoverage.subject(reading, lines, coverage.get()), YEARS, reading.on());
            judge = made;
        }
        return made;
    }
}
