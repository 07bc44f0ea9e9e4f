package org.mainstay.engine.bench.people;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.engine.linkage.Assignment;
import org.mainstay.engine.linkage.Clusters;
import org.mainstay.engine.linkage.Linkage;

/// Links two files of made-up people, or finds the duplicates in one, and says how well.
///
/// Usage: `LinkPeople FILE [FILE] [--why]`. Columns are told by their headings; the truth stands in `rec_id` or
/// `cluster` and is used for counting only. With `--why` it shows what each level of agreement was worth.
public final class LinkPeople {

    private LinkPeople() {}

    public static void main(String[] arguments) throws IOException {
        var files = new ArrayList<PeopleFile>();
        for (var argument : arguments) {
            if (!argument.equals("--why")) {
                files.add(PeopleFile.read(Path.of(argument)));
            }
        }
        var people = People.of(files);
        var linkage = Linkage.learned(people.space(), people.fields(), people.candidates());
        var score = files.size() > 1 ? links(people, linkage) : groups(people, linkage);
        System.out.printf(
                "%d records, %d candidates, %.0f pairs expected%n",
                people.space().records(),
                linkage.pairs().size(),
                linkage.model().prior() * people.space().pairs());
        System.out.println(score);
        if (List.of(arguments).contains("--why")) {
            why(people, linkage);
        }
    }

    private static Score links(People people, Linkage linkage) {
        var links = Assignment.of(linkage);
        var truth = people.truth();
        var right = links.stream()
                .filter(link -> truth.get(link.left()).equals(truth.get(link.right())))
                .count();
        var first = truth.subList(0, people.space().first());
        var second = truth.subList(people.space().first(), truth.size());
        var known = counts(first);
        var all = second.stream().mapToLong(label -> known.getOrDefault(label, 0L)).sum();
        return new Score(right, links.size(), all);
    }

    private static Score groups(People people, Linkage linkage) {
        var groups = Clusters.of(linkage);
        var found = new ArrayList<String>();
        var both = new ArrayList<String>();
        for (var record = 0; record < groups.length; record++) {
            found.add(String.valueOf(groups[record]));
            both.add(groups[record] + " " + people.truth().get(record));
        }
        return new Score(pairs(both), pairs(found), pairs(people.truth()));
    }

    private static long pairs(List<String> labels) {
        return counts(labels).values().stream().mapToLong(count -> count * (count - 1) / 2).sum();
    }

    private static Map<String, Long> counts(List<String> labels) {
        var counts = new HashMap<String, Long>();
        labels.forEach(label -> counts.merge(label, 1L, Long::sum));
        return counts;
    }

    private static void why(People people, Linkage linkage) {
        var fields = people.fields();
        for (var field = 0; field < fields.size(); field++) {
            System.out.println(fields.get(field).name());
            for (var level = 0; level < fields.get(field).levels().size(); level++) {
                System.out.printf(
                        "  %-28s m %.4f  u %.6f%n",
                        fields.get(field).levels().get(level),
                        linkage.model().m(field, level),
                        linkage.model().u(field, level));
            }
        }
    }

    /// How many of the links made are right, and how many were to be made.
    private record Score(long right, long made, long all) {
        @Override
        public String toString() {
            var precision = (double) right / made;
            var recall = (double) right / all;
            return "precision %.4f recall %.4f f1 %.4f"
                    .formatted(precision, recall, 2 * precision * recall / (precision + recall));
        }
    }
}
