package org.mainstay.app.document;

import java.io.OutputStream;
import java.util.List;
import org.mainstay.engine.scenario.ShockExplanation;

/// Why an organisation closes under shocks, for programs.
public final class ShockJson {

    private ShockJson() {}

    public static void write(OutputStream out, List<ShockExplanation> explanations) {
        var first = explanations.getFirst();
        try (var json = new Json(out)) {
            json.text("organisation", first.organisation())
                    .text("name", first.name())
                    .number("years", first.request().years())
                    .text("on", first.request().on().toString())
                    .list("shocks");
            explanations.forEach(one -> write(json, one));
            json.endList();
        }
    }

    private static void write(Json json, ShockExplanation one) {
        json.item()
                .text("shock", one.shock().id())
                .text("name", one.shock().name())
                .texts("answer", one.answer())
                .figure("closes", one.closes())
                .texts(
                        "chain",
                        one.chain().stream()
                                .map(fallen -> fallen.organisation())
                                .toList());
        StressJson.cascade(json, one.cascade());
        json.list("months");
        for (var month : one.months()) {
            json.item().text("when", month.when());
            write(json, "base", month.base());
            write(json, "shocked", month.shocked());
            json.end();
        }
        json.endList().end();
    }

    private static void write(Json json, String name, ShockExplanation.Numbers numbers) {
        json.object(name)
                .figure("council", numbers.council())
                .figure("other", numbers.other())
                .figure("spent", numbers.spent())
                .figure("served", numbers.served())
                .figure("reserves", numbers.reserves())
                .end();
    }
}
