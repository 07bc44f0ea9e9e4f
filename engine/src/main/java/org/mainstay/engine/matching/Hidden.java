package org.mainstay.engine.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mainstay.model.actor.OrgId;

/// The certain bodies, some of their names torn off and their numbers hidden, to see whether likeness finds them again.
///
/// @param bodies all bodies, those torn off last
/// @param truth the index of the body that each index of one torn off belongs to
record Hidden(List<Body> bodies, Map<Integer, Integer> truth) {

    static Hidden of(Map<String, List<Mention>> certain) {
        var bodies = new ArrayList<Body>();
        var torn = new ArrayList<List<Mention>>();
        var owners = new ArrayList<Integer>();
        certain.forEach((id, mentions) -> {
            var tied = tied(mentions);
            bodies.add(new Body(
                    bodies.size(),
                    id,
                    mentions.stream()
                            .filter(mention -> !tied.containsKey(mention.key()))
                            .toList()));
            for (var key : tied.keySet()) {
                torn.add(mentions.stream()
                        .filter(mention -> mention.key().equals(key))
                        .map(Hidden::withoutNumbers)
                        .distinct()
                        .toList());
                owners.add(bodies.size() - 1);
            }
        });
        var truth = new TreeMap<Integer, Integer>();
        for (var at = 0; at < torn.size(); at++) {
            truth.put(bodies.size(), owners.get(at));
            bodies.add(new Body(bodies.size(), "hidden:" + at, torn.get(at)));
        }
        return new Hidden(bodies, truth);
    }

    /// The names that only a number ties to the body. A register's names stay, or else the best-spelt of the
    /// others.
    private static Map<String, List<Mention>> tied(List<Mention> mentions) {
        var byKey = mentions.stream()
                .filter(mention -> !mention.key().isEmpty())
                .collect(Collectors.groupingBy(Mention::key, TreeMap::new, Collectors.toList()));
        var stays = mentions.stream()
                .filter(mention -> !mention.key().isEmpty())
                .min(Spelling.BEST_FIRST)
                .map(Mention::key)
                .orElse("");
        var registered = mentions.stream().anyMatch(Mention::registered);
        byKey.values()
                .removeIf(named -> named.stream().anyMatch(Mention::registered)
                        || named.stream().noneMatch(Hidden::numbered)
                        || (!registered && named.getFirst().key().equals(stays)));
        return byKey;
    }

    private static boolean numbered(Mention mention) {
        return mention.ids().stream().anyMatch(OrgId::exclusive);
    }

    private static Mention withoutNumbers(Mention mention) {
        return new Mention(
                mention.from(),
                mention.name(),
                mention.key(),
                List.of(),
                "",
                mention.flagged(),
                mention.postcode(),
                mention.gone());
    }

    /// Looks for each of them by its name.
    Checked check(Linker linker) {
        var found = 0;
        var joined = 0;
        var wrong = 0;
        for (var one : truth.entrySet()) {
            var body = bodies.get(one.getKey());
            found += linker.candidates(body).stream().anyMatch(index -> owner(index) == one.getValue()) ? 1 : 0;
            var sure = linker.links(body).stream()
                    .filter(Linker.Link::sure)
                    .map(link -> link.right().index())
                    .toList();
            joined += sure.stream().anyMatch(index -> owner(index) == one.getValue()) ? 1 : 0;
            wrong += sure.stream().anyMatch(index -> owner(index) != one.getValue() && known(index)) ? 1 : 0;
        }
        return new Checked(truth.size(), found, joined, wrong);
    }

    private int owner(int index) {
        return truth.getOrDefault(index, index);
    }

    /// Whether a number says who it is; of a name alone nobody can say that it is another's.
    private boolean known(int index) {
        return bodies.get(owner(index)).mentions().stream().anyMatch(Hidden::numbered);
    }
}
