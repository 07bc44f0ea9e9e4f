package org.mainstay.app.document;

import java.util.Locale;
import org.mainstay.engine.history.Churn;
import org.mainstay.engine.history.CouncilRecord;
import org.mainstay.engine.history.Explained;
import org.mainstay.engine.history.FundingChange;
import org.mainstay.engine.history.History;
import org.mainstay.model.evidence.Figure;

/// What changed and what the council has done over the years, for programs.
public final class HistoryJson {

    private HistoryJson() {}

    public static void write(Json json, History history) {
        json.list("explained");
        history.explained().forEach(explained -> write(json, explained));
        json.endList().list("churn");
        history.churn().forEach(churn -> write(json, churn));
        json.endList().object("record");
        history.records().forEach(record -> write(json, record));
        json.end();
    }

    public static void write(Json json, FundingChange change) {
        json.item()
                .text("kind", change.kind().name())
                .text("payer", change.payer())
                .text("heading", change.heading().isEmpty() ? null : change.heading())
                .text("year", change.year().toString())
                .figure("from", change.from())
                .figure("to", change.to())
                .figure("run_rate", change.runRate())
                .text("why", change.why())
                .text("certainty", change.certainty().name())
                .texts("evidence", change.evidence().stream().map(Figure::id).toList());
        change.findChurn()
                .ifPresent(churn -> json.flag("above_churn", churn.above())
                        .figure("payees_alike", churn.alike())
                        .figure("fell_as_far", churn.fell()));
        json.end();
    }

    private static void write(Json json, Explained explained) {
        json.item()
                .text("id", explained.organisation())
                .text("name", explained.name())
                .text("heading", explained.heading().isEmpty() ? null : explained.heading())
                .text("year", explained.year().toString())
                .figure("paid", explained.paid())
                .text("reason", explained.reason().name())
                .text("why", explained.why())
                .end();
    }

    private static void write(Json json, Churn churn) {
        json.item()
                .text("from", churn.before().toString())
                .text("to", churn.after().toString())
                .figure("paid_before", churn.paidBefore())
                .figure("paid_after", churn.paidAfter())
                .figure("left", churn.left())
                .figure("arrived", churn.arrived())
                .figure("share_left", churn.share())
                .end();
    }

    private static void write(Json json, CouncilRecord record) {
        json.object(record.source().name().toLowerCase(Locale.ROOT)).list("years");
        for (var year : record.years()) {
            json.item().text("year", year.year().toString()).flag("complete", year.complete());
            json.object("bands");
            year.bands()
                    .forEach(band -> json.object(Json.snake(band.band()))
                            .figure("organisations", band.organisations())
                            .figure("paid", band.paid())
                            .end());
            json.end().object("instruments");
            year.instruments().forEach(one -> json.figure(Json.snake(one.instrument()), one.paid()));
            json.end().end();
        }
        json.endList().list("cohorts");
        for (var cohort : record.cohorts()) {
            json.item().text("began", cohort.began().toString()).object("still_paid");
            cohort.survivors().forEach(left -> json.figure(left.year().toString(), left.organisations()));
            json.end().end();
        }
        json.endList().end();
    }
}
