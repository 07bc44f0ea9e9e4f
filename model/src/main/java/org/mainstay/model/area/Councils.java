package org.mainstay.model.area;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Which council answers for a code on a day, along the chain of those that replaced each other.
public final class Councils {

    private final Map<String, Council> byCode = new HashMap<>();

    private Councils() {}

    /// Of a council that several registers give, the entry that says what became of it counts.
    public static Councils of(List<Council> entries) {
        var councils = new Councils();
        for (var entry : entries) {
            var codes = entry.codes();
            Stream.concat(Stream.of(codes.gss(), codes.letters(), codes.orgId()), codes.former().stream())
                    .filter(code -> !code.isEmpty())
                    .forEach(code -> councils.byCode.merge(code, entry, Councils::fuller));
        }
        return councils;
    }

    private static Council fuller(Council first, Council second) {
        return first.successors().isEmpty() && first.term().until() == null ? second : first;
    }

    public boolean knows(String code) {
        return byCode.containsKey(code);
    }

    /// The councils that stand on that day in the place of this one, itself where it stands; empty where the
    /// register
    /// does not say.
    public List<Council> resolve(String code, LocalDate day) {
        var standing = new LinkedHashSet<Council>();
        follow(code, day, new LinkedHashSet<>(), standing);
        return List.copyOf(standing);
    }

    private void follow(String code, LocalDate day, Set<String> passed, Set<Council> standing) {
        var council = byCode.get(code);
        if (council == null || !passed.add(code)) {
            return;
        }
        if (council.standsOn(day)) {
            standing.add(council);
            return;
        }
        council.successors().forEach(successor -> follow(successor, day, passed, standing));
    }
}
