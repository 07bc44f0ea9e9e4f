package org.mainstay.ingest.threesixtygiving.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.Row;
import org.mainstay.ingest.threesixtygiving.record.Cell;
import org.mainstay.ingest.threesixtygiving.record.Part;
import org.mainstay.ingest.threesixtygiving.standard.FieldType;
import org.mainstay.ingest.threesixtygiving.standard.Shape;
import org.mainstay.model.evidence.RowRef;

/// What each column of a sheet holds. Columns that the standard does not know become fields of the publisher's own.
final class Layout {

    private static final String ID = "id";
    private static final int MOST_DIGITS = 6;

    private final Shape root;
    private final List<String> headings = new ArrayList<>();
    private final ObjectNode grant = new ObjectNode();
    private int known;

    Layout(Shape root) {
        this.root = root;
    }

    /// The layout of a sheet of grants.
    static Layout of(List<String> headings) {
        var layout = new Layout(Shape.GRANT);
        for (var column = 0; column < headings.size(); column++) {
            layout.add(column, headings.get(column));
        }
        return layout;
    }

    List<String> headings() {
        return headings;
    }

    /// How many columns the standard knows.
    int known() {
        return known;
    }

    /// Whether a column holds this field: `id`, `fundingOrganization/name`.
    boolean has(String path) {
        @Nullable ObjectNode at = grant;
        var names = path.split("/", -1);
        for (var name : Arrays.asList(names).subList(0, names.length - 1)) {
            at = object(at.find(name));
            if (at == null) {
                return false;
            }
        }
        return at.find(names[names.length - 1]) != null;
    }

    private static @Nullable ObjectNode object(@Nullable Node node) {
        return node instanceof ArrayNode array ? array.first() : node instanceof ObjectNode object ? object : null;
    }

    /// The column of the grant's identifier.
    int idColumn() {
        return grant.find(ID) instanceof CellNode cell ? cell.column().index() : Header.ABSENT;
    }

    /// What a row says of its grant.
    Part read(Row row, RowRef at) {
        var part = grant.read(row, at);
        return part == null ? new Part() : part;
    }

    void add(int column, String heading) {
        headings.add(heading);
        var pieces = split(heading);
        var at = grant;
        var shape = root;
        var next = 0;
        while (next < pieces.length) {
            var name = shape.named(pieces[next]);
            var expected = name == null ? null : shape.find(name);
            if (name == null || expected == null) {
                break;
            }
            var inner = expected.shape();
            if (inner == null) {
                var rest = Arrays.copyOfRange(pieces, next + 1, pieces.length);
                if (leaf(at, name, expected.type(), rest, new Column(column, heading))) {
                    known++;
                    return;
                }
                break;
            }
            if (next + 1 == pieces.length) {
                break;
            }
            var number = expected.type() == FieldType.OBJECT ? -1 : number(pieces[next + 1]);
            at = expected.type() == FieldType.OBJECT
                    ? object(at, name)
                    : array(at, name).item(Math.max(number, 0));
            shape = inner;
            next += number < 0 ? 1 : 2;
        }
        var rest = String.join(":", Arrays.copyOfRange(pieces, next, pieces.length));
        own(at, shape, next == 0 ? heading : rest, new Column(column, heading));
    }

    /// Headings are titles with colons, or pointers into the JSON.
    private String[] split(String heading) {
        var path = heading.startsWith("/") ? heading.substring(1) : heading;
        var pointed = path.split("/", -1);
        return pointed.length > 1 && root.named(pointed[0]) != null ? pointed : heading.split(":", -1);
    }

    private static int number(String piece) {
        var digits = piece.strip();
        var number = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        return number ? Integer.parseInt(digits) : -1;
    }

    private static ObjectNode object(ObjectNode at, String name) {
        if (at.find(name) instanceof ObjectNode known) {
            return known;
        }
        var object = new ObjectNode();
        at.put(name, object);
        return object;
    }

    private static ArrayNode array(ObjectNode at, String name) {
        if (at.find(name) instanceof ArrayNode known) {
            return known;
        }
        var array = new ArrayNode();
        at.put(name, array);
        return array;
    }

    /// Whether the column could become the field; not where another column is it already.
    private boolean leaf(ObjectNode at, String name, FieldType type, String[] rest, Column column) {
        if (type == FieldType.TEXTS) {
            if (rest.length > 1 || (rest.length == 1 && number(rest[0]) < 0)) {
                return false;
            }
            if (!(at.find(name) instanceof TextsNode)) {
                at.put(name, new TextsNode());
            }
            if (at.find(name) instanceof TextsNode texts) {
                texts.add(column);
            }
            return true;
        }
        if (rest.length > 0 || at.find(name) != null) {
            return false;
        }
        at.put(name, new CellNode(column, type));
        return true;
    }

    /// A column of the publisher's own; it gets its letter where the name is taken or means something else.
    private void own(ObjectNode at, Shape shape, String written, Column column) {
        var letters = "column " + Cell.letters(column.index());
        var name = written.isBlank() ? letters : written.strip();
        var taken = at.find(name) != null || shape.find(name) != null;
        at.put(taken ? name + " (" + letters + ")" : name, new CellNode(column, null));
    }
}
