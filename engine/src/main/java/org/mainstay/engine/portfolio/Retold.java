package org.mainstay.engine.portfolio;

import java.util.List;
import org.mainstay.engine.option.Change;

/// Scores that answer as others do, but for what they answer themselves.
public interface Retold extends Scores {

    /// The others.
    Scores scores();

    @Override
    default Score score(List<Change> changes) {
        return scores().score(changes);
    }

    @Override
    default long savingPence(Change change) {
        return scores().savingPence(change);
    }

    @Override
    default long oncePence(Change change) {
        return scores().oncePence(change);
    }

    @Override
    default List<Long> losses(List<Change> changes) {
        return scores().losses(changes);
    }

    @Override
    default long personPence() {
        return scores().personPence();
    }

    @Override
    default Scores calm() {
        return scores().calm();
    }

    @Override
    default Risk risk() {
        return scores().risk();
    }

    @Override
    default Standards standards() {
        return scores().standards();
    }

    @Override
    default List<Pool> pools() {
        return scores().pools();
    }

    @Override
    default List<String> shocks() {
        return scores().shocks();
    }

    @Override
    default List<Long> shockLosses(List<Change> changes) {
        return scores().shockLosses(changes);
    }

    @Override
    default long roomLost(Change change) {
        return scores().roomLost(change);
    }

    @Override
    default long breach(List<Change> changes) {
        return scores().breach(changes);
    }

    @Override
    default void prepare(List<Change> changes) {
        scores().prepare(changes);
    }
}
