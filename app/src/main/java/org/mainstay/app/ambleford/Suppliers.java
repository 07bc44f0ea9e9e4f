package org.mainstay.app.ambleford;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The firms and schools that the council pays beside the voluntary sector, by kind.
final class Suppliers {

    private static final String PADDING = "0xA0";
    private static final String NO_BREAK_SPACE = "\u00A0";

    private final Map<String, List<String>> byKind = new TreeMap<>();

    Suppliers() {
        for (var row : Table.read("payees.txt")) {
            byKind.put(
                    row.get(0),
                    Table.list(row.get(1)).stream()
                            .map(name -> name.replace(PADDING, NO_BREAK_SPACE))
                            .toList());
        }
    }

    /// Empty for a withheld name.
    String pick(String kind, Chance chance) {
        if (kind.startsWith("\"")) {
            return kind.substring(1, kind.length() - 1);
        }
        if (kind.equals("withheld")) {
            return "";
        }
        var names = byKind.get(kind);
        if (names == null) {
            throw new IllegalArgumentException("No suppliers of kind %s.".formatted(kind));
        }
        return chance.pick(names);
    }
}
