package org.mainstay.engine.portfolio;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mainstay.engine.option.Change;

/// The same scores where each shock that may befall the place counts as one more way that the world may go.
///
/// To ask what a change does under every shock takes long. So it is guessed to do what it does without any, until a
/// search chooses it.
///
/// @param most what a portfolio may weigh at most without shocks
record Shaken(Scores scores, double most) implements Retold {

    @Override
    public List<Long> losses(List<Change> changes) {
        var losses = new ArrayList<>(scores.losses(changes));
        losses.addAll(scores.shockLosses(changes));
        return losses;
    }

    @Override
    public List<Long> guess(List<Change> changes) {
        var losses = new ArrayList<>(scores.losses(changes));
        var mean =
                Math.round(losses.stream().mapToLong(Long::longValue).average().orElse(0));
        losses.addAll(Collections.nCopies(scores.shocks().size(), mean));
        return losses;
    }

    @Override
    public boolean bears(List<Long> losses) {
        return scores.value(unshaken(losses)) <= most;
    }

    /// Of what is lost in all ways, what is lost without a shock.
    List<Long> unshaken(List<Long> losses) {
        return losses.subList(0, losses.size() - scores.shocks().size());
    }

    /// Of what is lost in all ways, what is lost under each shock.
    List<Long> shocked(List<Long> losses) {
        return losses.subList(losses.size() - scores.shocks().size(), losses.size());
    }
}
