package org.mainstay.app.example;

import java.util.List;
import org.mainstay.engine.appraisal.Approach;
import org.mainstay.engine.appraisal.Chosen;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;

/// How the changes of the appraisal made by hand were chosen.
///
/// @param full whether anything was searched for at all
record ExampleChosen(boolean full, Figures figures) {

    /// Makes a figure and keeps it.
    interface Figures {
        Figure figure(String id, String name, Unit unit, long value);
    }

    Chosen of(String path, Approach approach, int at) {
        var searched = full && approach != Approach.EASY_DISINVESTMENT;
        return new Chosen(
                searched ? certainty(path + "/chosen", at) : null,
                new Chosen.Upheld(
                        figures.figure(path + "/chosen/below", "Below the floors", Unit.PEOPLE, full ? 40 : 0),
                        share(path + "/chosen/deprived", 410_000),
                        at == 0 ? null : share(path + "/chosen/most_borne", 500_000),
                        "Every area keeps the least of its service that it shall keep (rows coverage_floor)."),
                searched ? List.of("Safe Haven, GRANTS: no search ends it on estimates alone.") : List.of());
    }

    private Chosen.Certainty certainty(String path, int at) {
        return new Chosen.Certainty(
                at == 1,
                true,
                figures.figure(path + "/runs", "Times the model was asked", Unit.RUNS, 3),
                figures.figure(path + "/estimated", "Loses by the estimates", Unit.PEOPLE, 90_000),
                figures.figure(path + "/bound", "No choice can better", Unit.PEOPLE, 89_000),
                share(path + "/gap", 11_111),
                figures.figure(path + "/simulated", "Loses in the model", Unit.PEOPLE, 91_000),
                figures.figure(path + "/kept", "Best met", Unit.PEOPLE, 90_500),
                figures.figure(path + "/regret", "Regret", Unit.PEOPLE, 500),
                share(path + "/off", 10_989),
                at == 1
                        ? new Chosen.RunnerUp(
                                List.of("end One", "end Two", "end Three", "end Four", "end Five", "end Six"),
                                figures.figure(path + "/second", "People losing", Unit.PEOPLE, 240),
                                figures.figure(path + "/second_loss", "Best but one", Unit.PEOPLE, 95_000))
                        : null,
                at == 1 ? figures.figure(path + "/last", "For the last £10,000", Unit.PEOPLE, 12) : null);
    }

    private Figure share(String id, long value) {
        return figures.figure(id, "A share of draws", Unit.PER_MILLION, value);
    }
}
