package org.mainstay.app.reconciliation;

import tools.jackson.core.JsonGenerator;

/// What the service is and can do. Only what is there is named: it suggests, previews and extends nothing.
record Manifest(String name, String view) {

    /// Where the lists of identifiers that stand in front of ours are described.
    private static final String IDENTIFIERS = "http://org-id.guide";

    private static final String SCHEMA = "https://schema.org/Organization";

    Manifest {
        if (!view.isEmpty() && !view.contains("{{id}}")) {
            throw new IllegalArgumentException(
                    "The address of an organisation's page (%s) must have {{id}} in it.".formatted(view));
        }
    }

    String json() {
        return Document.write(this::write);
    }

    private void write(JsonGenerator json) {
        json.writeStartObject();
        json.writeName("versions").writeStartArray().writeString("0.2").writeEndArray();
        json.writeName("name").writeString(name);
        json.writeName("identifierSpace").writeString(IDENTIFIERS);
        json.writeName("schemaSpace").writeString(SCHEMA);
        json.writeName("batchSize").writeNumber(Batch.MOST_QUERIES);
        json.writeName("defaultTypes").writeStartArray();
        Types.all().forEach((id, type) -> {
            json.writeStartObject().writeName("id").writeString(id);
            json.writeName("name").writeString(type).writeEndObject();
        });
        json.writeEndArray();
        if (!view.isEmpty()) {
            json.writeName("view").writeStartObject();
            json.writeName("url").writeString(view).writeEndObject();
        }
        json.writeEndObject();
    }
}
