package org.mainstay.app.document;

import java.io.OutputStream;
import org.mainstay.engine.appraisal.CutAnswer;

/// What ending one funding line would do, for programs.
public final class CutJson {

    private CutJson() {}

    public static void write(OutputStream out, CutAnswer answer) {
        try (var json = new Json(out)) {
            AppraisalJson.writeJudged(json, answer.judged());
            json.number("years", answer.request().years())
                    .text("on", answer.request().on().toString());
            AppraisalJson.writePayers(json, answer.byPayer());
            AppraisalJson.writeLosers(json, answer.byDecile(), answer.byArea());
            var turn = answer.switching();
            json.object("switching_value")
                    .text("name", turn.name())
                    .figure("value", turn.switchingValue())
                    .text("sentence", turn.sentence())
                    .end();
        }
    }
}
