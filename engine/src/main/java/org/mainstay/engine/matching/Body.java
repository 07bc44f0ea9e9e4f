package org.mainstay.engine.matching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mainstay.engine.naming.Name;
import org.mainstay.engine.naming.Names;

/// What is certainly one body: its id and the mentions of it.
record Body(int index, String id, List<Mention> mentions) {

    /// Its names taken apart, each once, with those that they give besides.
    List<Name> names(Names names) {
        var all = new LinkedHashMap<String, Name>();
        for (var mention : mentions) {
            if (!mention.name().isBlank() && !all.containsKey(mention.name())) {
                add(all, names, names.of(mention.name()));
            }
        }
        return List.copyOf(all.values());
    }

    private static void add(Map<String, Name> all, Names names, Name name) {
        all.put(name.raw(), name);
        name.others().forEach(other -> all.computeIfAbsent(other, names::of));
    }

    /// Whether only registers and their aliases know it.
    boolean onlyRegistered() {
        return mentions.stream().allMatch(Mention::registered);
    }

    boolean registered() {
        return mentions.stream().anyMatch(mention -> mention.from() == Mention.From.REGISTER);
    }

    boolean gone() {
        return registered()
                && mentions.stream()
                        .filter(mention -> mention.from() == Mention.From.REGISTER)
                        .allMatch(Mention::gone);
    }

    Set<String> postcodes() {
        return mentions.stream()
                .map(mention -> mention.postcode().replace(" ", ""))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// What keeps it apart from another of the same name.
    Keys keys() {
        return Keys.of(mentions);
    }
}
