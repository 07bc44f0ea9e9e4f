package org.mainstay.app.reconciliation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.matching.Reconciler;
import tools.jackson.core.JsonGenerator;

/// The candidates of each query, as clients read them. Scores are percentages, features are bits.
final class Results {

    private static final int HUNDRED = 100;
    private static final int DECIMALS = 4;
    private static final int THOUSANDTHS = 3;
    private static final int MOST_NAMES = 3;

    private final JsonGenerator json;
    private final Reconciler reconciler;

    private Results(JsonGenerator json, Reconciler reconciler) {
        this.json = json;
        this.reconciler = reconciler;
    }

    static String json(Map<String, Asked> batch, Reconciler reconciler) {
        return Document.write(json -> {
            var results = new Results(json, reconciler);
            json.writeStartObject();
            batch.forEach(results::write);
            json.writeEndObject();
        });
    }

    static String error(String message) {
        return Document.write(json -> {
            json.writeStartObject().writeName("status").writeString("error");
            json.writeName("message").writeString(message).writeEndObject();
        });
    }

    private void write(String key, Asked asked) {
        json.writeName(key).writeStartObject().writeName("result").writeStartArray();
        reconciler.find(asked.query()).stream()
                .filter(candidate ->
                        asked.admits(Types.of(candidate.organisation()).keySet()))
                .limit(asked.limit())
                .forEach(candidate -> write(candidate, asked));
        json.writeEndArray().writeEndObject();
    }

    private void write(Reconciler.Candidate candidate, Asked asked) {
        var organisation = candidate.organisation();
        var types = Types.of(organisation);
        json.writeStartObject();
        json.writeName("id").writeString(organisation.id());
        json.writeName("name").writeString(organisation.name());
        json.writeName("description").writeString(description(organisation));
        json.writeName("type").writeStartArray();
        types.forEach((id, name) -> {
            json.writeStartObject().writeName("id").writeString(id);
            json.writeName("name").writeString(name).writeEndObject();
        });
        json.writeEndArray();
        json.writeName("score")
                .writeNumber(
                        BigDecimal.valueOf(candidate.probability() * HUNDRED).setScale(DECIMALS, RoundingMode.HALF_UP));
        json.writeName("match").writeBoolean(candidate.match() && asked.fits(types.keySet()));
        writeFeatures(candidate);
        json.writeEndObject();
    }

    /// One for each field that agrees, differs or limits, with its bits.
    private void writeFeatures(Reconciler.Candidate candidate) {
        var bits = new LinkedHashMap<String, Long>();
        candidate.parts().forEach(part -> bits.merge(part.field(), (long) part.weight(), Long::sum));
        json.writeName("features").writeStartArray();
        bits.forEach((field, weight) -> {
            json.writeStartObject();
            json.writeName("id").writeString(field.replace(' ', '_'));
            json.writeName("value").writeNumber(BigDecimal.valueOf(weight, THOUSANDTHS));
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    /// Its other names and its numbers tell people apart what a name does not.
    private static String description(Organisation organisation) {
        var names = organisation.names().stream()
                .filter(name -> !name.equals(organisation.name()))
                .limit(MOST_NAMES)
                .collect(Collectors.joining("; "));
        var ids = String.join(", ", organisation.ids());
        var also = names.isEmpty() ? "" : "also " + names;
        return ids + (ids.isEmpty() || also.isEmpty() ? "" : "; ") + also;
    }
}
