package org.mainstay.app.document;

import org.mainstay.engine.appraisal.Chosen;

/// How an approach was chosen, for programs.
final class ChosenJson {

    private ChosenJson() {}

    static void write(Json json, Chosen chosen) {
        var certainty = chosen.certainty();
        if (certainty != null) {
            write(json, certainty);
        }
        var upheld = chosen.upheld();
        json.object("standards")
                .figure("below_floors", upheld.below())
                .figure("deprived_share", upheld.deprivedShare())
                .figure("most_borne", upheld.mostBorne())
                .text("sentence", upheld.sentence())
                .end()
                .texts("kept_back", chosen.keptBack());
    }

    private static void write(Json json, Chosen.Certainty certainty) {
        json.object("optimality")
                .flag("proven", certainty.proven())
                .flag("agreed", certainty.agreed())
                .figure("runs", certainty.runs())
                .figure("estimated", certainty.estimated())
                .figure("bound", certainty.bound())
                .figure("gap", certainty.gap())
                .figure("simulated", certainty.simulated())
                .figure("kept", certainty.kept())
                .figure("regret", certainty.regret())
                .figure("off", certainty.off())
                .figure("last_ten_thousand", certainty.lastTenThousand());
        var runnerUp = certainty.runnerUp();
        if (runnerUp != null) {
            json.object("runner_up")
                    .texts("changes", runnerUp.changes())
                    .figure("people_losing", runnerUp.peopleLosing())
                    .figure("loss", runnerUp.loss())
                    .end();
        }
        json.end();
    }
}
