package org.mainstay.model.funding;

import java.util.ArrayList;
import java.util.List;

/// Every field of a grant as published, the publisher's own among them, but for what tells of a person.
///
/// Held as one text: a council's grants have some twenty fields each, most of them short.
///
/// @param packed paths and texts in turn, in the order of the paths, each ended by [#END]
public record GrantDetails(String packed) {

    public static final GrantDetails NONE = new GrantDetails("");

    /// A control character, which no text that was read has.
    private static final char END = '\u0000';

    /// One field.
    ///
    /// @param path from the grant: `beneficiaryLocation/0/geoCode`
    public record Field(String path, String text) {}

    /// Takes the fields in any order.
    public static GrantDetails of(List<Field> fields) {
        var packed = new StringBuilder();
        fields.stream()
                .sorted((one, other) -> one.path.compareTo(other.path))
                .forEach(field -> packed.append(field.path.replace(END, ' '))
                        .append(END)
                        .append(field.text.replace(END, ' '))
                        .append(END));
        return packed.isEmpty() ? NONE : new GrantDetails(packed.toString());
    }

    public List<Field> list() {
        var fields = new ArrayList<Field>();
        for (var at = 0; at < packed.length(); ) {
            var middle = packed.indexOf(END, at);
            var end = packed.indexOf(END, middle + 1);
            fields.add(new Field(packed.substring(at, middle), packed.substring(middle + 1, end)));
            at = end + 1;
        }
        return fields;
    }

    /// The text at a path; empty where nothing was published there.
    public String text(String path) {
        return list().stream()
                .filter(field -> field.path.equals(path))
                .map(Field::text)
                .findFirst()
                .orElse("");
    }
}
