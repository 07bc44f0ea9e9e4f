package org.mainstay.app.document;

import java.io.OutputStream;
import org.mainstay.app.command.ListUses;
import org.mainstay.app.command.TraceFigure;

/// Figures and their rows, for programs.
public final class TraceJson {

    private TraceJson() {}

    public static void write(OutputStream out, TraceFigure.Traced traced) {
        var origin = traced.figure().origin();
        try (var json = new Json(out)) {
            json.figure("figure", traced.figure())
                    .text("name", traced.figure().name())
                    .text("trace", origin.kind().name())
                    .text("formula", origin.formula().isEmpty() ? null : origin.formula())
                    .texts("inputs", origin.inputs())
                    .texts("assumptions", origin.assumptions());
            if (!origin.seed().isEmpty()) {
                json.number("seed", Long.parseLong(origin.seed())).text("on", origin.on());
            }
            json.list("rows");
            for (var cited : traced.rows()) {
                var source = cited.row().source();
                json.item()
                        .text("source", source.sha256())
                        .text("path", source.path())
                        .text("sheet", source.sheet())
                        .number("line", cited.row().line())
                        .number("amount", cited.amount())
                        .text("text", traced.texts().get(cited.row()))
                        .end();
            }
            json.endList();
        }
    }

    public static void write(OutputStream out, ListUses.Uses uses) {
        var source = uses.row().source();
        try (var json = new Json(out)) {
            json.object("row")
                    .text("source", source.sha256())
                    .text("path", source.path())
                    .text("sheet", source.sheet())
                    .number("line", uses.row().line())
                    .text("text", uses.text())
                    .end();
            json.list("figures");
            uses.figures().forEach(json::figure);
            json.endList().list("derived");
            uses.derived().forEach(json::figure);
            json.endList();
        }
    }
}
