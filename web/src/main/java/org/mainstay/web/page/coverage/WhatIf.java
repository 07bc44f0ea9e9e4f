package org.mainstay.web.page.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.area.Area;
import org.mainstay.web.place.Basis;
import org.mainstay.web.place.OpenPlace;

/// What a person supposes of one service, as the address has it.
///
/// @param change `close` or `move`, empty where nothing is supposed
/// @param to code of the small area it moves to, empty for none
/// @param basis on which it is worked out; the usual one where nothing can be
/// @param trouble what is missing; empty where nothing is
record WhatIf(String change, String to, String name, Basis basis, String trouble) {

    static final String CLOSE = "close";
    static final String MOVE = "move";

    /// The small areas of one ward.
    record Ward(String name, List<Choice> areas) {}

    /// One small area to move to.
    record Choice(String code, String name, boolean chosen) {}

    static WhatIf of(OpenPlace open, Basis travel, String service, String change, String to) {
        if (change.equals(CLOSE)) {
            return new WhatIf(change, to, "", travel.closing(service), "");
        }
        if (!change.equals(MOVE)) {
            return new WhatIf("", to, "", travel, "");
        }
        var area = find(open, to);
        return area == null
                ? new WhatIf(change, to, "", travel, "Choose the small area that it would move to.")
                : new WhatIf(change, to, area.name(), travel.moving(service, area.key()), "");
    }

    private static @Nullable Area find(OpenPlace open, String code) {
        return open.reading().place().listAreas().stream()
                .filter(area -> area.key().code().equals(code) && area.centre() != null)
                .findFirst()
                .orElse(null);
    }

    /// What is supposed, as a heading.
    public String words() {
        return change.equals(CLOSE) ? "If it closed" : "If it moved to the middle of " + name;
    }

    /// Where it could move to, by ward.
    static List<Ward> wards(OpenPlace open, String chosen) {
        Map<String, List<Choice>> byWard = new TreeMap<>();
        var codes = new ArrayList<String>();
        for (var area : open.reading().place().listAreas()) {
            var code = area.key().code();
            if (area.centre() != null && !codes.contains(code)) {
                codes.add(code);
                byWard.computeIfAbsent(area.within().ward(), any -> new ArrayList<>())
                        .add(new Choice(code, area.name(), code.equals(chosen)));
            }
        }
        return byWard.entrySet().stream()
                .map(ward -> new Ward(ward.getKey().isEmpty() ? "Ward not known" : ward.getKey(), ward.getValue()))
                .toList();
    }
}
