package org.mainstay.model.actor;

import java.util.List;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// The policies that a charity says it has.
public record CharityPolicies(String charity, List<String> policies, RowRef row) implements Fact {

    public CharityPolicies {
        policies = List.copyOf(policies);
    }
}
