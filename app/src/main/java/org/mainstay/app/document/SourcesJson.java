package org.mainstay.app.document;

import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.catalogue.CouncilCode;
import org.mainstay.app.catalogue.Dataset;

/// Where data is got, for programs.
public final class SourcesJson {

    private SourcesJson() {}

    public static void write(OutputStream out, @Nullable CouncilCode place, List<Dataset> datasets) {
        try (var json = new Json(out)) {
            json.text("place", place == null ? null : place.code()).list("sources");
            datasets.forEach(dataset -> write(json, dataset));
            json.endList();
        }
    }

    private static void write(Json json, Dataset dataset) {
        var target = dataset.target();
        json.item().text("key", dataset.key()).text("topic", Json.snake(dataset.topic()));
        json.text("title", dataset.title())
                .text("publisher", dataset.publisher())
                .text("licence", dataset.licence());
        json.text("page", dataset.page().isEmpty() ? null : dataset.page()).text("gives", dataset.gives());
        json.text("read_as", dataset.readAs()).text("format", dataset.format());
        json.text("access", Json.snake(dataset.access())).text("url", target == null ? null : target.address());
        json.text("file", target == null ? null : target.file()).text("by_hand", dataset.byHand());
        json.text("vintage", dataset.vintage())
                .text("changes", dataset.changes())
                .end();
    }
}
