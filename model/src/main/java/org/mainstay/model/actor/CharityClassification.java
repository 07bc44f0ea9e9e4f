package org.mainstay.model.actor;

import java.util.List;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// What a charity does (101 to 117), for whom (201 to 207) and how (301 to 310), in the codes of the Charity
/// Commission.
public record CharityClassification(String charity, List<Integer> codes, RowRef row) implements Fact {

    public CharityClassification {
        codes = List.copyOf(codes);
    }
}
