package org.mainstay.engine.appraisal;

import java.util.List;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.portfolio.Risk;
import org.mainstay.engine.portfolio.Scores;

/// Scores that tell how far the search which asks for them has come: by how much of the target it has found.
final class WatchedScores implements Scores {

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
    public long savingPence(Change change) {
        return scores.savingPence(change);
    }

    @Override
    public long oncePence(Change change) {
        return scores.oncePence(change);
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

    @Override
    public Risk risk() {
        return scores.risk();
    }

    @Override
    public Standards standards() {
        return scores.standards();
    }

    @Override
    public List<Pool> pools() {
        return scores.pools();
    }

    @Override
    public List<String> shocks() {
        return scores.shocks();
    }

    @Override
    public List<Long> shockLosses(List<Change> changes) {
        return scores.shockLosses(changes);
    }

    @Override
    public long roomLost(Change change) {
        return scores.roomLost(change);
    }

    @Override
    public long breach(List<Change> changes) {
        return scores.breach(changes);
    }

    @Override
    public void prepare(List<Change> changes) {
        scores.prepare(changes);
    }
}
