package org.mainstay.model.actor;

import java.util.List;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// Who else regulates a charity.
public record OtherRegulators(String charity, List<String> names, RowRef row) implements Fact {

    public OtherRegulators {
        names = List.copyOf(names);
    }
}
