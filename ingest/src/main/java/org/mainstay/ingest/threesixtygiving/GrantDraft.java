package org.mainstay.ingest.threesixtygiving;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.mainstay.model.evidence.RowRef;

/// What the rows of one grant say together, as text. Rows that repeat an identifier may only add.
record GrantDraft(RowRef row, Map<GrantField, String> cells) {

    GrantDraft {
        cells = cells.isEmpty() ? new EnumMap<>(GrantField.class) : new EnumMap<>(cells);
    }

    String get(GrantField field) {
        return cells.getOrDefault(field, "");
    }

    boolean has(GrantField field) {
        return cells.containsKey(field);
    }

    List<String> listMissing(List<GrantField> fields) {
        return fields.stream()
                .filter(field -> !has(field))
                .map(GrantField::path)
                .toList();
    }

    /// Takes what another row of this grant adds; fields that contradict it keep the first value.
    ///
    /// @return the fields that contradict
    List<GrantField> merge(GrantDraft other) {
        var conflicts = new ArrayList<GrantField>();
        var foreign = listForeignObjects(other);
        other.cells.forEach((field, value) -> {
            if (foreign.contains(field.object())) {
                return;
            }
            var before = cells.putIfAbsent(field, value);
            if (before != null && !before.equals(value)) {
                conflicts.add(field);
            }
        });
        return conflicts;
    }

    /// Objects of which the other row holds another one: a second recipient adds nothing to the first. Objects without
    /// an identifier are never the same.
    private Set<String> listForeignObjects(GrantDraft other) {
        var foreign = new TreeSet<String>();
        for (var field : cells.keySet()) {
            if (!field.object().isEmpty() && !sharesIdentifier(field.object(), other)) {
                foreign.add(field.object());
            }
        }
        return foreign;
    }

    private boolean sharesIdentifier(String object, GrantDraft other) {
        return cells.keySet().stream()
                .filter(field -> field.identifier() && field.object().equals(object))
                .anyMatch(field -> Objects.equals(cells.get(field), other.cells.get(field)));
    }
}
