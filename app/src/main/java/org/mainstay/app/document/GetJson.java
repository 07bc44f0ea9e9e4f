package org.mainstay.app.document;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.mainstay.app.catalogue.CouncilCode;
import org.mainstay.app.command.GetDatasets.Outcome;

/// What became of each dataset, for programs.
public final class GetJson {

    private GetJson() {}

    public static void write(OutputStream out, CouncilCode place, Path into, List<Outcome> outcomes) {
        try (var json = new Json(out)) {
            json.text("place", place.code()).text("into", into.toString()).list("datasets");
            outcomes.forEach(outcome -> write(json, outcome));
            json.endList();
        }
    }

    private static void write(Json json, Outcome outcome) {
        var dataset = outcome.dataset();
        var target = dataset.target();
        var file = outcome.file();
        json.item().text("key", dataset.key()).text("status", Json.snake(outcome.status()));
        json.text("file", target == null ? null : target.file()).text("url", target == null ? null : target.address());
        if (file == null) {
            json.text("bytes", null).text("sha256", null).text("got_at", null);
        } else {
            json.number("bytes", file.bytes()).text("sha256", file.sha256());
            json.text("got_at", file.gotAt().toString());
        }
        json.text("why", outcome.why().isEmpty() ? null : outcome.why());
        json.text("page", dataset.page().isEmpty() ? null : dataset.page()).end();
    }
}
