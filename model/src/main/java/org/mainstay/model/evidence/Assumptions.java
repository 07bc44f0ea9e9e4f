package org.mainstay.model.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The assumptions that hold on a day, one for each id. A person's own row overrides the one that ships with the
/// product.
public final class Assumptions {

    /// Later beats earlier; between two of one day the row's content decides, never the order of reading.
    private static final Comparator<Assumption> BY_RANK =
            Comparator.comparing(Assumption::effectiveFrom).thenComparing(Assumption::row);

    private final Map<String, Assumption> byId;

    private Assumptions(Map<String, Assumption> byId) {
        this.byId = byId;
    }

    public static Assumptions of(List<Assumption> shipped, List<Assumption> own, LocalDate on) {
        var byId = new TreeMap<String, Assumption>();
        for (var rows : List.of(shipped, own)) {
            rows.stream()
                    .filter(assumption -> assumption.holdsOn(on))
                    .sorted(BY_RANK)
                    .forEach(assumption -> byId.put(assumption.id(), assumption));
        }
        return new Assumptions(byId);
    }

    public Optional<Assumption> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The row for `name/topic` if there is one, else the general row `name`.
    public Optional<Assumption> find(String name, String topic) {
        return find(name + "/" + topic).or(() -> find(name));
    }

    public Assumption get(String id) {
        return find(id).orElseThrow(() -> new IllegalStateException(
                "No assumption %s holds. Maybe the default assumptions were not loaded.".formatted(id)));
    }

    public List<Assumption> list() {
        return List.copyOf(byId.values());
    }
}
