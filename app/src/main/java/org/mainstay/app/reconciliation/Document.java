package org.mainstay.app.reconciliation;

import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// One JSON document on one line.
final class Document {

    private static final JsonFactory JSON = new JsonFactory();

    private Document() {}

    static String write(Consumer<JsonGenerator> content) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            content.accept(json);
        }
        return text.toString();
    }
}
