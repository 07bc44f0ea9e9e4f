package org.mainstay.app.picture;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a picture is drawn from.
///
/// @param name unique on its page, in letters and hyphens
/// @param says what a person should see in it
/// @param key what each fill means; empty where there is but one
/// @param zero how nothing is written on the scale, such as `£0`
public record Plan(
        String name, String title, String says, Layout layout, Map<Fill, String> key, String zero, List<Row> rows) {

    public Plan {
        key = new TreeMap<>(key);
        rows = List.copyOf(rows);
    }

    /// Draws several on one scale, so that one can be held against another; none where nothing of them is to
    /// be drawn.
    public static List<Chart> together(List<Plan> plans) {
        var reach = Reach.of(plans.stream().flatMap(plan -> plan.rows.stream()).toList());
        return reach.isEmpty()
                ? List.of()
                : plans.stream().map(plan -> plan.draw(reach)).toList();
    }

    /// Draws it.
    ///
    /// @param reach of the scale, which other pictures may share
    public Chart draw(Reach reach) {
        return new Paper(this, reach).chart();
    }

    /// Draws it on a scale of its own.
    public Chart draw() {
        return draw(Reach.of(rows));
    }
}
