package org.mainstay.ingest.threesixtygiving.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.threesixtygiving.record.Cell;
import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.ingest.threesixtygiving.record.Items;
import org.mainstay.ingest.threesixtygiving.record.Part;
import org.mainstay.ingest.threesixtygiving.record.Scalar;
import org.mainstay.ingest.threesixtygiving.record.Value;
import org.mainstay.ingest.trial.Raised;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.Notice;

/// A grant for a test, made of paths and values: a sound one, until something about it is changed. Unlike JSON it keeps
/// every space of a value.
final class Sketch {

    private static final RowRef ROW = new RowRef(Source.of("0".repeat(64), "sketch.csv", 0), 2);

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    private Sketch() {}

    static Sketch grant() {
        return new Sketch()
                .with("id", "360G-ambleford-1")
                .with("title", "Warm mornings at Larkfield")
                .with("description", "Opens the hall on winter mornings")
                .with("currency", "GBP")
                .with("amountAwarded", 5000)
                .with("awardDate", "2024-05-01")
                .with("recipientOrganization/0/id", "GB-CHC-1100012")
                .with("recipientOrganization/0/name", "Larkfield Club")
                .with("recipientOrganization/0/charityNumber", "1100012")
                .with("fundingOrganization/0/id", "GB-LAE-AFD")
                .with("fundingOrganization/0/name", "Ambleford Council");
    }

    /// The same with other numbers of the recipient; empty where it has none.
    static Sketch to(String id, String charity, String company) {
        return grant().with("recipientOrganization/0/id", id)
                .without("recipientOrganization/0/charityNumber")
                .maybe("recipientOrganization/0/charityNumber", charity)
                .maybe("recipientOrganization/0/companyNumber", company);
    }

    static Sketch nothing() {
        return new Sketch();
    }

    /// Numbers and truths become such, null becomes null, an empty list an empty array, an empty map an empty
    /// object.
    Sketch with(String path, @Nullable Object value) {
        values.put(path, value);
        return this;
    }

    /// Without all values whose path begins so.
    Sketch without(String path) {
        values.keySet().removeIf(other -> other.equals(path) || other.startsWith(path + "/"));
        return this;
    }

    private Sketch maybe(String path, String value) {
        return value.isEmpty() ? this : with(path, value);
    }

    GrantRecord grantRecord() {
        return new GrantRecord(ROW, part());
    }

    Part part() {
        var tree = new LinkedHashMap<String, Object>();
        values.forEach((path, value) -> put(tree, path.split("/"), 0, scalar(path, value)));
        return part(tree);
    }

    /// What rules find in it: `code at/path: value > suggestion`.
    List<String> found(List<Rule> rules) {
        var found = new ArrayList<String>();
        var grant = grantRecord();
        rules.forEach(rule -> rule.look(grant, told(found)));
        Raised.add("check", found.stream().map(one -> one.split(" ", 2)[0]).toList());
        return found;
    }

    static Findings told(List<String> found) {
        return (rule, row, at, value, suggestion) -> found.add("%s %s: %s > %s"
                .formatted(Notice.code(rule), at == null ? row.line() : at.heading(), value, suggestion));
    }

    private static Value scalar(String path, @Nullable Object value) {
        var cell = new Cell(ROW, 0, path);
        return switch (value) {
            case null -> new Scalar("", Scalar.Kind.NULL, cell);
            case Number number -> new Scalar(number.toString(), Scalar.Kind.NUMBER, cell);
            case Boolean truth -> new Scalar(truth.toString(), Scalar.Kind.TRUTH, cell);
            case List<?> empty -> new Items(List.of());
            case Map<?, ?> empty -> new Part();
            default -> new Scalar(value.toString(), Scalar.Kind.TEXT, cell);
        };
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> tree, String[] path, int at, Value value) {
        if (at == path.length - 1) {
            tree.put(path[at], value);
        } else {
            put(
                    (Map<String, Object>) tree.computeIfAbsent(path[at], name -> new LinkedHashMap<String, Object>()),
                    path,
                    at + 1,
                    value);
        }
    }

    private static Part part(Map<String, Object> tree) {
        var part = new Part();
        tree.forEach((name, value) -> part.put(name, value(value)));
        return part;
    }

    @SuppressWarnings("unchecked")
    private static Value value(Object value) {
        if (!(value instanceof Map<?, ?>)) {
            return (Value) value;
        }
        var tree = (Map<String, Object>) value;
        if (!tree.containsKey("0")) {
            return part(tree);
        }
        return new Items(IntStream.range(0, tree.size())
                .mapToObj(index -> value(Objects.requireNonNull(tree.get(Integer.toString(index)))))
                .toList());
    }
}
