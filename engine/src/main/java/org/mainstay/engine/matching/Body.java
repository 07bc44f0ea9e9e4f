package org.mainstay.engine.matching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.naming.Name;
import org.mainstay.engine.naming.Names;

/// What is certainly one body: its id and the mentions of it.
///
/// A body may be compared with many others, so what does not change is told once; of most bodies nobody asks.
final class Body {

    private final int index;
    private final String id;
    private final List<Mention> mentions;
    private final boolean registered;
    private final boolean onlyRegistered;
    private final boolean gone;
    private @Nullable Set<String> postcodes;
    private @Nullable Keys keys;

    Body(int index, String id, List<Mention> mentions) {
        this.index = index;
        this.id = id;
        this.mentions = mentions;
        var entries = 0;
        var left = 0;
        var others = 0;
        for (var mention : mentions) {
            entries += mention.from() == Mention.From.REGISTER ? 1 : 0;
            left += mention.from() == Mention.From.REGISTER && mention.gone() ? 1 : 0;
            others += mention.registered() ? 0 : 1;
        }
        registered = entries > 0;
        gone = registered && left == entries;
        onlyRegistered = others == 0;
    }

    int index() {
        return index;
    }

    String id() {
        return id;
    }

    List<Mention> mentions() {
        return mentions;
    }

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
        return onlyRegistered;
    }

    boolean registered() {
        return registered;
    }

    /// Whether every register that has it says that it has left.
    boolean gone() {
        return gone;
    }

    Set<String> postcodes() {
        var known = postcodes;
        if (known == null) {
            known = mentions.stream()
                    .map(mention -> mention.postcode().replace(" ", ""))
                    .filter(code -> !code.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
            postcodes = known;
        }
        return known;
    }

    /// What keeps it apart from another of the same name.
    Keys keys() {
        var known = keys;
        if (known == null) {
            known = Keys.of(mentions);
            keys = known;
        }
        return known;
    }
}
