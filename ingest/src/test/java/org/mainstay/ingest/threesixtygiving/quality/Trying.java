package org.mainstay.ingest.threesixtygiving.quality;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.mainstay.ingest.threesixtygiving.record.Cell;
import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.ingest.threesixtygiving.record.GrantSink;
import org.mainstay.ingest.threesixtygiving.record.Items;
import org.mainstay.ingest.threesixtygiving.record.Part;
import org.mainstay.ingest.threesixtygiving.record.Scalar;
import org.mainstay.ingest.threesixtygiving.record.Value;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.Notice;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// A check of grants written as JSON, without a reader in between.
final class Trying {

    static final LocalDate ON = LocalDate.of(2026, 3, 31);

    private static final Source SOURCE = Source.of("0".repeat(64), "trial.json", 0);

    private Trying() {}

    /// Checks a package in a file by every rule there is.
    static CheckedGrants check(Path file) {
        return check(
                sink -> {
                    try (var text = Files.newBufferedReader(file)) {
                        read(text, sink);
                    }
                },
                Rules.list(ON));
    }

    /// Checks grants, each the inside of an object with apostrophes for quotation marks.
    static CheckedGrants check(String... grants) {
        return check(List.of(grants));
    }

    static CheckedGrants check(List<String> grants) {
        var text = "{\"grants\":[{" + String.join("},{", grants).replace('\'', '"') + "}]}";
        return check(sink -> read(new StringReader(text), sink));
    }

    static CheckedGrants check(GrantsCheck.File file) {
        return check(file, Rules.sense(ON));
    }

    static CheckedGrants check(GrantsCheck.File file, List<Rule> rules) {
        try {
            return GrantsCheck.run(file, rules, new GrantsCheck.Manner(1000, null, () -> {}));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /// How many grants each check counts.
    static Map<String, Long> counts(CheckedGrants checked) {
        var counts = new TreeMap<String, Long>();
        checked.checks().forEach(check -> counts.put(check.code(), check.count()));
        return counts;
    }

    static List<Finding> where(CheckedGrants checked, Class<?> rule) {
        return checked.checks().stream()
                .flatMap(check -> check.where().stream())
                .filter(finding -> finding.rule() == rule)
                .toList();
    }

    /// Tells every grant of a package in a file.
    static void each(Path file, Consumer<GrantRecord> visitor) {
        try (var text = Files.newBufferedReader(file)) {
            read(text, new GrantSink() {
                @Override
                public void details(Part meta) {}

                @Override
                public void grant(GrantRecord grant, int merged) {
                    visitor.accept(grant);
                }

                @Override
                public void note(Notice notice) {}

                @Override
                public void broken(Notice why) {}
            });
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static void read(Reader text, GrantSink sink) {
        try (var json = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                var grants = json.currentName().equals("grants");
                json.nextToken();
                if (!grants) {
                    json.skipChildren();
                    continue;
                }
                var line = 1;
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    var row = new RowRef(SOURCE, line);
                    sink.grant(new GrantRecord(row, part(json, row, "")), 0);
                    line++;
                }
            }
        }
    }

    private static Part part(JsonParser json, RowRef row, String path) {
        var part = new Part();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            json.nextToken();
            part.put(name, value(json, row, path.isEmpty() ? name : path + "/" + name));
        }
        return part;
    }

    private static Value value(JsonParser json, RowRef row, String path) {
        return switch (json.currentToken()) {
            case START_OBJECT -> part(json, row, path);
            case START_ARRAY -> {
                var items = new ArrayList<Value>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(json, row, path + "/" + items.size()));
                }
                yield new Items(items);
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(json, Scalar.Kind.NUMBER, row, path);
            case VALUE_STRING -> scalar(json, Scalar.Kind.TEXT, row, path);
            default -> scalar(json, Scalar.Kind.TRUTH, row, path);
        };
    }

    private static Scalar scalar(JsonParser json, Scalar.Kind kind, RowRef row, String path) {
        return new Scalar(json.getString().strip(), kind, new Cell(row, Cell.NO_COLUMN, path));
    }
}
