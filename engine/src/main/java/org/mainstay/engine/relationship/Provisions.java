package org.mainstay.engine.relationship;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mainstay.engine.matching.Organisations;
import org.mainstay.model.funding.Provision;

/// What partners report, found by organisation and label; the latest report about a line counts.
final class Provisions {

    private static final Comparator<Provision> LATEST_LAST =
            Comparator.comparing(Provision::reported).thenComparing(Provision::row);

    private final Map<String, Provision> latest = new HashMap<>();
    private final List<Provision> unmatched = new ArrayList<>();
    private final Map<String, List<Provision>> all = new HashMap<>();
    private final Set<String> asked = new HashSet<>();

    static Provisions of(List<Provision> rows, Organisations organisations) {
        var provisions = new Provisions();
        rows.stream().sorted(LATEST_LAST).forEach(row -> {
            var organisation = organisations.find(row.organisation());
            if (organisation.isEmpty()) {
                provisions.unmatched.add(row);
                return;
            }
            var path = LineKey.of(organisation.get(), row.label(), "").path();
            provisions.latest.put(path, row);
            provisions.all.computeIfAbsent(path, key -> new ArrayList<>()).add(row);
        });
        return provisions;
    }

    /// What is reported about a line; where two payers' lines share a path, the first takes it, so that nobody
    /// counts
    /// twice.
    Optional<Provision> take(LineKey line) {
        return asked.add(line.path()) ? Optional.ofNullable(latest.get(line.path())) : Optional.empty();
    }

    /// Those that no line asked for, in order of row.
    List<Provision> listUnmatched() {
        var rows = new ArrayList<>(unmatched);
        all.forEach((path, ofPath) -> {
            if (!asked.contains(path)) {
                rows.addAll(ofPath);
            }
        });
        rows.sort(Comparator.comparing(Provision::row));
        return List.copyOf(rows);
    }
}
