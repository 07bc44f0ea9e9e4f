package org.mainstay.engine.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.classification.Words;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.model.funding.Payment;

/// Finds whom a payment to one body is really for, where its purpose names another that is paid under such headings
/// too.
final class Hosts {

    /// By the first word of the name; the longest name of a word comes first.
    private final Map<String, List<Name>> names = new HashMap<>();

    private record Name(List<String> words, Organisation organisation) {}

    static Hosts of(Collection<Organisation> organisations) {
        var all = new TreeMap<String, Organisation>();
        for (var organisation : organisations) {
            organisation.names().forEach(name -> all.putIfAbsent(String.join(" ", plain(name)), organisation));
        }
        var hosts = new Hosts();
        all.forEach((name, organisation) -> {
            var words = List.of(name.split(" ", -1));
            if (words.size() > 1) {
                var named = hosts.names.getOrDefault(words.getFirst(), List.of());
                var longer = new ArrayList<>(named);
                longer.add(new Name(words, organisation));
                longer.sort((one, other) -> Integer.compare(other.words.size(), one.words.size()));
                hosts.names.put(words.getFirst(), longer);
            }
        });
        return hosts;
    }

    private static List<String> plain(String name) {
        var words = Words.of(name);
        return !words.isEmpty() && words.getFirst().equals("the") ? words.subList(1, words.size()) : words;
    }

    /// Another organisation that the purpose names.
    Optional<Organisation> findGuest(Payment payment, Organisation payee) {
        return Optional.ofNullable(guest(payment.detail(), payee));
    }

    private @Nullable Organisation guest(@Nullable String detail, Organisation payee) {
        if (detail == null) {
            return null;
        }
        var words = Words.of(detail);
        for (var at = 0; at < words.size(); at++) {
            for (var name : names.getOrDefault(words.get(at), List.of())) {
                var end = at + name.words.size();
                if (end <= words.size()
                        && words.subList(at, end).equals(name.words)
                        && !name.organisation.equals(payee)) {
                    return name.organisation;
                }
            }
        }
        return null;
    }
}
