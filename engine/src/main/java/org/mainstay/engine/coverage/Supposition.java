package org.mainstay.engine.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mainstay.model.area.AreaKey;

/// What if services closed or moved.
///
/// @param closed ids of outlets
/// @param moved ids of outlets, and the small area to whose middle each moves
public record Supposition(Set<String> closed, Map<String, AreaKey> moved) {

    public static final Supposition NONE = new Supposition(Set.of(), Map.of());

    public Supposition {
        closed = Set.copyOf(closed);
        moved = Map.copyOf(moved);
    }

    List<Outlet> apply(List<Outlet> outlets, Areas areas) {
        var left = new ArrayList<Outlet>();
        for (var outlet : outlets) {
            if (!closed.contains(outlet.id())) {
                var to = moved.get(outlet.id());
                left.add(to == null ? outlet : move(outlet, to, areas));
            }
        }
        return List.copyOf(left);
    }

    private static Outlet move(Outlet outlet, AreaKey to, Areas areas) {
        var number = areas.find(to);
        var centre =
                number.isEmpty() ? null : areas.list().get(number.getAsInt()).centre();
        return centre == null ? outlet : outlet.at(new Whereabouts(Placing.AREA, centre, ""));
    }
}
