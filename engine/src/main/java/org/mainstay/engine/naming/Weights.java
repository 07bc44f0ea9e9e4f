package org.mainstay.engine.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.model.classification.NameRule;
import org.mainstay.model.classification.NameRuleKind;

/// What each kind of agreement or difference weighs, in thousandths of a bit. The later of two rows counts, so that a
/// person's own row overrides a shipped one.
public final class Weights {

    private final Map<String, Integer> weights = new HashMap<>();

    static Weights of(List<NameRule> rules) {
        var weights = new Weights();
        for (var rule : rules) {
            if (rule.kind() == NameRuleKind.WEIGHT) {
                weights.weights.put(rule.words(), Integer.parseInt(rule.means()));
            }
        }
        return weights;
    }

    /// The weight of that name.
    public int get(String name) {
        var weight = weights.get(name);
        if (weight == null) {
            throw new IllegalArgumentException(
                    "There is no weight %s. Maybe it was renamed in the shipped rules.".formatted(name));
        }
        return weight;
    }
}
