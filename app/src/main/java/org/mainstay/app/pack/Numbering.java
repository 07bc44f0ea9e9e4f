package org.mainstay.app.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.report.Format;
import org.mainstay.model.evidence.Figure;

/// Numbers the figures of a pack in the order in which they first stand in it.
final class Numbering {

    private final Map<String, Figure> shown = new LinkedHashMap<>();
    private final Map<String, String> refs = new LinkedHashMap<>();
    private final List<String> headlines = new ArrayList<>();

    /// A figure in a cell.
    ///
    /// @param figure null where nobody knows
    Cell cell(@Nullable Figure figure) {
        return figure == null
                ? Cell.notKnown()
                : new Cell(Format.value(figure), Format.range(figure), ref(figure), figure.id());
    }

    /// A figure that a later pack is held against.
    Cell headline(@Nullable Figure figure) {
        if (figure != null && !headlines.contains(figure.id())) {
            headlines.add(figure.id());
        }
        return cell(figure);
    }

    /// A figure in a sentence: `£1,200 [F3]`.
    String said(Figure figure) {
        return "%s [%s]".formatted(Format.ranged(figure), ref(figure));
    }

    private String ref(Figure figure) {
        shown.putIfAbsent(figure.id(), figure);
        return refs.computeIfAbsent(figure.id(), id -> "F" + (refs.size() + 1));
    }

    List<Figure> shown() {
        return List.copyOf(shown.values());
    }

    /// Empty where it stands nowhere.
    String find(String id) {
        return refs.getOrDefault(id, "");
    }

    /// The id of the figure behind each number.
    SortedMap<String, String> refs() {
        var ids = new TreeMap<String, String>();
        refs.forEach((id, ref) -> ids.put(ref, id));
        return ids;
    }

    List<String> headlines() {
        return List.copyOf(headlines);
    }
}
