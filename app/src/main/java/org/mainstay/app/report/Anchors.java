package org.mainstay.app.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mainstay.model.evidence.Figure;

/// Where on the page each figure has its trace.
final class Anchors {

    private final Map<String, String> byId = new HashMap<>();

    Anchors(List<Figure> figures) {
        Set<String> taken = new HashSet<>();
        for (var figure : figures) {
            var plain = "f-" + figure.id().replaceAll("[^A-Za-z0-9]+", "-");
            var anchor = plain;
            for (var next = 2; !taken.add(anchor); next++) {
                anchor = plain + "-" + next;
            }
            byId.put(figure.id(), anchor);
        }
    }

    String get(String id) {
        return byId.getOrDefault(id, "");
    }

    /// Empty where the figure has no trace on this page.
    String link(String id) {
        var anchor = get(id);
        return anchor.isEmpty() ? "" : "#" + anchor;
    }
}
