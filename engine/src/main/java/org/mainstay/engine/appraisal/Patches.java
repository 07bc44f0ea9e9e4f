package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.simulation.Course;
import org.mainstay.engine.simulation.Patchwork;

/// Runs of the whole place, put together from those of its parts: most of these are asked for anyway.
final class Patches {

    private final Frame whole;
    private final Parts parts;
    private final Map<Integer, Runs> byPart;

    /// What holds everything: each part that is touched, and all others in one.
    private final Map<Runs, Patchwork.Place> places = new HashMap<>();

    /// By run of the whole, the number of each run of which it is made.
    private final List<Map<Runs, Integer>> all = new ArrayList<>();

    /// @param byPart the runs of each part that is touched
    Patches(Frame whole, Parts parts, Map<Integer, Runs> byPart) {
        this.whole = whole;
        this.parts = parts;
        this.byPart = byPart;
        byPart.values().forEach(runs -> places.put(runs, place(runs.frame())));
        var others = whole.lines().stream()
                .filter(line -> !byPart.containsKey(parts.of(line)))
                .toList();
        if (!others.isEmpty()) {
            var runs = new Runs(whole.part(others), true);
            places.put(runs, place(runs.frame()));
        }
    }

    private Patchwork.Place place(Frame part) {
        var providers = List.copyOf(whole.providers().keySet());
        return new Patchwork.Place(
                part.providers().keySet().stream().map(providers::indexOf).toList(),
                part.lines().stream().map(whole::index).toList(),
                cells(part));
    }

    /// The cells of a need are laid out in the same order in its part and in the whole.
    private List<Integer> cells(Frame part) {
        var needs = part.lines().stream().map(Setting::need).collect(Collectors.toSet());
        return IntStream.range(0, whole.cells().size())
                .filter(cell -> needs.contains(whole.cells().get(cell).need()))
                .boxed()
                .toList();
    }

    Collection<Runs> runs() {
        return places.keySet();
    }

    /// The number of the run of the whole that makes some changes, each of which lies in one part.
    int number(List<Change> changes) {
        var ofPart = changes.stream()
                .collect(Collectors.groupingBy(change -> Objects.requireNonNull(byPart.get(parts.of(change.line())))));
        var made = new HashMap<Runs, Integer>();
        places.keySet().forEach(runs -> made.put(runs, runs.number(ofPart.getOrDefault(runs, List.of()))));
        all.add(made);
        return all.size() - 1;
    }

    /// The runs of the whole, of which no part is there yet.
    List<Patchwork> begin(int years) {
        return all.stream()
                .map(any -> new Patchwork(
                        years,
                        whole.providers().size(),
                        whole.lines().size(),
                        whole.cells().size()))
                .toList();
    }

    /// Puts what was run of one part in its place.
    void put(List<Patchwork> begun, Runs runs, List<Course> courses) {
        var place = Objects.requireNonNull(places.get(runs));
        for (var at = 0; at < all.size(); at++) {
            begun.get(at).put(courses.get(Objects.requireNonNull(all.get(at).get(runs))), place);
        }
    }
}
