package org.mainstay.engine.coverage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.mainstay.model.need.Need;

/// The outlets of a place as they are gathered, need by need in order of their keys, and the services that could not be
/// used.
final class Supply {

    private final Map<Need, Map<String, Outlet>> outlets = new EnumMap<>(Need.class);
    private final List<NotPlaced> notPlaced = new ArrayList<>();

    /// Adds an outlet; one that is there already under its key takes in what the other knows of its offer.
    boolean add(String key, Outlet outlet) {
        var ofNeed = outlets.computeIfAbsent(outlet.need(), any -> new TreeMap<>());
        var there = ofNeed.get(key);
        ofNeed.put(key, there == null ? outlet : together(there, outlet));
        return there == null;
    }

    /// The one whose id comes first names them both, whichever row came first.
    private static Outlet together(Outlet one, Outlet other) {
        return one.id().compareTo(other.id()) <= 0 ? one.together(other) : other.together(one);
    }

    /// Gives outlets that share an id, such as those of a service in several places, an id each, in order of their
    /// keys.
    void tellApart() {
        outlets.values().forEach(Supply::tellApart);
    }

    private static void tellApart(Map<String, Outlet> ofNeed) {
        var bearers = new HashMap<String, Integer>();
        ofNeed.values().forEach(outlet -> bearers.merge(outlet.id(), 1, Integer::sum));
        var met = new HashMap<String, Integer>();
        ofNeed.replaceAll((key, outlet) -> bearers.getOrDefault(outlet.id(), 1) == 1
                ? outlet
                : outlet.called(outlet.id() + "~" + met.merge(outlet.id(), 1, Integer::sum)));
    }

    void leaveOut(NotPlaced service) {
        notPlaced.add(service);
    }

    List<Outlet> of(Need need) {
        return List.copyOf(outlets.getOrDefault(need, Map.of()).values());
    }

    void replace(Need need, UnaryOperator<Outlet> change) {
        var ofNeed = outlets.get(need);
        if (ofNeed != null) {
            ofNeed.replaceAll((key, outlet) -> change.apply(outlet));
        }
    }

    List<NotPlaced> notPlaced() {
        return List.copyOf(notPlaced);
    }
}
