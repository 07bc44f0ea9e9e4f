package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.simulation.Course;

/// The runs of one frame that are needed in every draw; the first changes nothing.
///
/// Most sets of changes hold the same ones. What changes do to those whose lines they touch hangs on no other
/// change, so in each draw it is lived once for all runs.
final class Runs {

    private final Frame frame;
    private final boolean apart;
    /// By run: the strands that it is made of; by strand: its changes.
    private final List<List<Integer>> all = new ArrayList<>();
    private final List<List<Change>> strands = new ArrayList<>();
    private final Map<Collection<Change>, Integer> known = new HashMap<>();
    private final Map<Collection<Change>, Integer> strandOf = new HashMap<>();

    /// @param apart whether there are so many runs that it pays to live their changes apart
    Runs(Frame frame, boolean apart) {
        this.frame = frame;
        this.apart = apart;
        number(List.of());
    }

    Frame frame() {
        return frame;
    }

    /// The number of the run that makes some changes.
    int number(List<Change> changes) {
        return known.computeIfAbsent(key(changes), any -> {
            var groups = apart ? groups(changes) : List.of(changes);
            all.add(groups.stream().map(this::strand).toList());
            return all.size() - 1;
        });
    }

    private int strand(List<Change> changes) {
        return strandOf.computeIfAbsent(key(changes), any -> {
            strands.add(changes);
            return strands.size() - 1;
        });
    }

    /// Only where two changes are of one line may their order say anything.
    private static Collection<Change> key(List<Change> changes) {
        var lines = changes.stream().map(change -> change.line().id()).distinct();
        return lines.count() == changes.size() ? Set.copyOf(changes) : changes;
    }

    /// Changes that touch the same organisation, however far round, belong together.
    private static List<List<Change>> groups(List<Change> changes) {
        var first = IntStream.range(0, changes.size()).toArray();
        var owners = new HashMap<String, Integer>();
        for (var at = 0; at < first.length; at++) {
            for (var line : changes.get(at).lines()) {
                var other = owners.putIfAbsent(owner(line), at);
                if (other != null) {
                    join(first, first[other], first[at]);
                }
            }
        }
        return IntStream.of(first)
                .distinct()
                .mapToObj(group -> IntStream.range(0, first.length)
                        .filter(at -> first[at] == group)
                        .mapToObj(changes::get)
                        .toList())
                .toList();
    }

    private static String owner(FundingLine line) {
        return line.organisation().id();
    }

    private static void join(int[] first, int one, int other) {
        for (var at = 0; at < first.length; at++) {
            first[at] = first[at] == other ? one : first[at];
        }
    }

    /// How every run goes in one model, by its number.
    List<Course> courses(Model model) {
        var lived = strands.stream().map(model::strand).toList();
        var courses = new ArrayList<Course>(all.size());
        for (var run : all) {
            courses.add(model.together(run.stream().map(lived::get).toList()));
        }
        return courses;
    }
}
