package org.mainstay.engine.appraisal;

import java.util.List;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.portfolio.Scores;

/// Answers a search by running the model at central assumptions.
record ModelScores(Model model) implements Scores {

    @Override
    public Score score(List<Change> changes) {
        var base = model.base();
        var after = model.course(changes);
        var losing = PeopleCount.served(base) - PeopleCount.served(after);
        var consequences = model.costing().of(base, after);
        return new Score(
                consequences.council(Basis.CASHABLE),
                losing,
                model.leavesNone(changes, after),
                consequences.publicPurse(Basis.CASHABLE));
    }

    @Override
    public long savingPence(Change change) {
        return model.savingPence(change);
    }
}
