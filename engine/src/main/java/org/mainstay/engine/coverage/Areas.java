package org.mainstay.engine.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.area.Area;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.area.GridPoint;
import org.mainstay.model.area.NationalGrid;
import org.mainstay.model.place.Place;

/// The small areas of a place, each once, in order of their keys.
final class Areas {

    private final List<Area> list;
    private final Map<AreaKey, Integer> numbers = new HashMap<>();
    private final Map<String, BitSet> byName = new HashMap<>();
    private final List<@Nullable GridPoint> centres = new ArrayList<>();

    private Areas(List<Area> list) {
        this.list = list;
        for (var number = 0; number < list.size(); number++) {
            var area = list.get(number);
            var centre = area.centre();
            numbers.put(area.key(), number);
            centres.add(centre == null ? null : NationalGrid.metres(centre));
            name(area, number);
        }
    }

    static Areas of(Place place) {
        var byKey = new TreeMap<AreaKey, Area>();
        place.listAreas().forEach(area -> byKey.putIfAbsent(area.key(), area));
        return new Areas(List.copyOf(byKey.values()));
    }

    private void name(Area area, int number) {
        var within = area.within();
        for (var name : List.of(
                area.key().code(),
                area.name(),
                within.wardCode(),
                within.ward(),
                within.locality(),
                within.councilCode(),
                within.council())) {
            if (!name.isBlank()) {
                byName.computeIfAbsent(plain(name), any -> new BitSet()).set(number);
            }
        }
    }

    List<Area> list() {
        return list;
    }

    int size() {
        return list.size();
    }

    OptionalInt find(AreaKey key) {
        var number = numbers.get(key);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /// Null where no file says where the area lies.
    @Nullable
    GridPoint centre(int number) {
        return centres.get(number);
    }

    /// The areas that these names of areas, wards, localities or councils mean together.
    BitSet named(Collection<String> names) {
        var all = new BitSet();
        names.forEach(name -> all.or(byName.getOrDefault(plain(name), new BitSet())));
        return all;
    }

    /// The keys of some areas, in order.
    List<AreaKey> keys(BitSet numbers) {
        return numbers.stream().mapToObj(number -> list.get(number).key()).toList();
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
