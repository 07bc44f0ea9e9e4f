package org.mainstay.engine.simulation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Blows by whom they hit, so that those on a few are found without looking at all. What hits one of them says
/// nothing to another, so only the order of those on the same matters.
final class Hits {

    /// What hits no one provider.
    static final int NOBODY = -1;

    private final Map<Integer, List<Intervention>> onProvider = new HashMap<>();
    private final Map<Integer, List<Intervention>> onNeed = new HashMap<>();
    private final List<Intervention> onAll = new ArrayList<>();

    Hits(List<Intervention> blows, Layout layout) {
        for (var one : blows) {
            if (one instanceof Blow.MoreAsk more) {
                of(onNeed, layout.world.cells().get(more.cell()).need()).add(one);
            } else if (one instanceof Blow blow && provider(blow, layout) != NOBODY) {
                of(onProvider, provider(blow, layout)).add(one);
            } else {
                onAll.add(one);
            }
        }
    }

    private static List<Intervention> of(Map<Integer, List<Intervention>> hits, int whom) {
        return hits.computeIfAbsent(whom, any -> new ArrayList<>());
    }

    /// Whose money or room a blow hits.
    static int provider(Blow blow, Layout layout) {
        return switch (blow) {
            case Blow.OthersPayLess less -> less.provider();
            case Blow.Dearer dearer -> dearer.provider();
            case Blow.Shut shut -> shut.provider();
            case Blow.Rebuilt rebuilt -> rebuilt.provider();
            case Blow.MoreAsk more -> NOBODY;
            case Blow.Scattered scattered -> NOBODY;
            case Blow.PaidLess less -> layout.provider[less.supply()];
            case Blow.Smaller smaller -> layout.provider[smaller.supply()];
            case Blow.Late late -> layout.provider[late.supply()];
        };
    }

    /// What is planned, and after it those that hit some bodies and the people of some needs.
    List<Intervention> beside(List<Intervention> plan, BitSet bodies, BitSet needs, Predicate<Intervention> which) {
        var all = new ArrayList<>(plan);
        bodies.stream().forEach(body -> all.addAll(onProvider.getOrDefault(body, List.of())));
        needs.stream().forEach(need -> all.addAll(onNeed.getOrDefault(need, List.of())));
        all.addAll(onAll);
        all.removeIf(which.negate());
        return all;
    }
}
