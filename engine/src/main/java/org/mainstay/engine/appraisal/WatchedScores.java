package org.mainstay.engine.appraisal;

import java.util.List;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.portfolio.Scores;

/// Scores that tell how far the search which asks for them has come: by how much of the target it has found.
final class WatchedScores implements Scores {

    private static final int WHOLE = 100;

    private final Scores scores;
    private final long targetPence;
    private final Progress progress;
    private final String doing;
    private int reached;

    WatchedScores(Scores scores, long targetPence, Progress progress, String doing) {
        this.scores = scores;
        this.targetPence = targetPence;
        this.progress = progress;
        this.doing = doing;
    }

    @Override
    public Score score(List<Change> changes) {
        var found = changes.stream()
                .limit(Math.max(0, changes.size() - 1))
                .mapToLong(scores::savingPence)
                .sum();
        reached = Math.max(reached, Math.clamp(WHOLE * found / targetPence, 0, WHOLE));
        progress.reached(reached, doing);
        return scores.score(changes);
    }

    @Override
    public long savingPence(Change change) {
        return scores.savingPence(change);
    }
}
