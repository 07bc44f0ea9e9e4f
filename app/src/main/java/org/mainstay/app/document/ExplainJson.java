package org.mainstay.app.document;

import java.io.OutputStream;
import org.mainstay.engine.appraisal.Explanation;
import org.mainstay.engine.appraisal.Explanation.Month;
import org.mainstay.engine.appraisal.Explanation.Rescue;
import org.mainstay.engine.appraisal.Explanation.Way;

/// Why the model closes an organisation, for programs.
public final class ExplainJson {

    private ExplainJson() {}

    public static void write(OutputStream out, Explanation explanation) {
        try (var json = new Json(out)) {
            json.text("organisation", explanation.organisation())
                    .text("name", explanation.name())
                    .number("years", explanation.request().years())
                    .text("on", explanation.request().on().toString())
                    .list("lines");
            for (var line : explanation.lines()) {
                json.item()
                        .text("line", line.id())
                        .text("label", line.label())
                        .figure("yearly", line.yearly())
                        .end();
            }
            json.endList().texts("changes", explanation.changes()).texts("answer", explanation.answer());
            write(json, "base", explanation.base());
            write(json, "option", explanation.option());
            json.list("steps");
            for (var step : explanation.steps()) {
                json.item()
                        .text("name", step.name())
                        .text("base", step.base())
                        .text("option", step.option())
                        .end();
            }
            json.endList();
            write(json, explanation.rescue());
        }
    }

    private static void write(Json json, String name, Way way) {
        json.object(name).figure("closes", way.closes()).text("why", way.why()).list("months");
        way.months().forEach(month -> write(json, month));
        json.endList().end();
    }

    private static void write(Json json, Month month) {
        json.item()
                .text("when", month.when())
                .figure("council", month.council())
                .figure("other", month.other())
                .figure("withdrawn", month.withdrawn())
                .figure("replaced", month.replaced())
                .figure("fixed", month.fixed())
                .figure("activity", month.activity())
                .figure("served", month.served())
                .figure("turned_away", month.turnedAway())
                .figure("reserves", month.reserves())
                .figure("runway", month.runway())
                .text("test", month.test())
                .end();
    }

    private static void write(Json json, Rescue rescue) {
        json.object("keeps_it_open")
                .figure("least_grant", rescue.grant())
                .figure("least_reserves", rescue.reserves())
                .texts("says", rescue.says())
                .list("supposed");
        for (var one : rescue.supposed()) {
            json.item()
                    .text("months", one.months())
                    .figure("reserves", one.reserves())
                    .figure("closes", one.closes())
                    .end();
        }
        json.endList().end();
    }
}
