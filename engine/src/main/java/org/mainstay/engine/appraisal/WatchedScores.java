package org.mainstay.engine.appraisal;

import java.util.List;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.portfolio.Retold;
import org.mainstay.engine.portfolio.Scores;

/// Scores that tell how far the search which asks for them has come: by how much of the target it has found.
final class WatchedScores implements Retold {

    private static final int WHOLE = 100;

    private final Scores scores;
    private final long targetPence;
    private final Progress progress;
    private final String doing;

    WatchedScores(Scores scores, long targetPence, Progress progress, String doing) {
        this.scores = scores;
        this.targetPence = targetPence;
        this.progress = progress instanceof Rising ? progress : new Rising(progress);
        this.doing = doing;
    }

    /// Never tells less than before, whichever of the searches that share it tells.
    private static final class Rising implements Progress {

        private final Progress progress;
        private int reached;

        Rising(Progress progress) {
            this.progress = progress;
        }

        @Override
        public void reached(int percent, String doing) {
            reached = Math.max(reached, percent);
            progress.reached(reached, doing);
        }
    }

    @Override
    public Scores scores() {
        return scores;
    }

    @Override
    public Score score(List<Change> changes) {
        tell(changes);
        return scores.score(changes);
    }

    private void tell(List<Change> changes) {
        var found = changes.stream()
                .limit(Math.max(0, changes.size() - 1))
                .mapToLong(scores::savingPence)
                .sum();
        progress.reached(Math.clamp(WHOLE * found / targetPence, 0, WHOLE), doing);
    }

    @Override
    public List<Long> losses(List<Change> changes) {
        tell(changes);
        return scores.losses(changes);
    }

    @Override
    public Scores calm() {
        var calm = scores.calm();
        return calm.equals(scores) ? this : new WatchedScores(calm, targetPence, progress, doing);
    }
}
