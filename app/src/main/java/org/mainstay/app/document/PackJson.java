package org.mainstay.app.document;

import java.io.OutputStream;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mainstay.app.pack.Cell;
import org.mainstay.app.pack.Pack;
import org.mainstay.app.pack.Section;
import org.mainstay.app.pack.Table;
import org.mainstay.model.evidence.Figure;

/// A pack for a peer review, for programs.
public final class PackJson {

    private final Json json;
    private final Map<String, Figure> figures;

    private PackJson(Json json, Pack pack) {
        this.json = json;
        figures = pack.run().figures().stream().collect(Collectors.toMap(Figure::id, Function.identity()));
    }

    public static void write(OutputStream out, Pack pack) {
        try (var json = new Json(out)) {
            json.text("place", pack.place())
                    .text("on", pack.on().toString())
                    .text("version", pack.version())
                    .texts("summary", pack.summary())
                    .texts("headlines", pack.headlines())
                    .list("chapters");
            var made = new PackJson(json, pack);
            for (var chapter : pack.chapters()) {
                json.item()
                        .text("code", chapter.code())
                        .text("heading", chapter.heading())
                        .list("sections");
                chapter.sections().forEach(made::write);
                json.endList().end();
            }
            json.endList();
        }
    }

    private void write(Section section) {
        var narrative = section.narrative();
        json.item()
                .text("code", section.code())
                .text("heading", section.heading())
                .texts("sentences", section.sentences())
                .text("narrative", narrative == null ? null : narrative.text())
                .text("narrative_by", narrative == null ? null : narrative.by())
                .list("gaps");
        section.gaps()
                .forEach(gap -> json.item()
                        .text("gap", gap.what())
                        .text("what_would_tell", gap.mend())
                        .end());
        json.endList().list("tables");
        section.tables().forEach(this::write);
        json.endList().end();
    }

    private void write(Table table) {
        json.item()
                .text("caption", table.caption())
                .text("corner", table.corner())
                .texts("columns", table.columns())
                .list("rows");
        for (var row : table.rows()) {
            json.item().text("heading", row.heading()).list("cells");
            row.cells().forEach(this::write);
            json.endList().end();
        }
        json.endList().end();
    }

    private void write(Cell cell) {
        json.item()
                .text("text", cell.full())
                .figure("figure", figures.get(cell.id()))
                .end();
    }
}
