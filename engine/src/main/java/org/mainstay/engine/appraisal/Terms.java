package org.mainstay.engine.appraisal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mainstay.model.evidence.Assumptions;
import org.mainstay.model.need.Need;

/// What the assumptions say wherever they stand in their ranges: conventions, worked out once and not for every draw.
///
/// @param byNeed who bears the cost of displaced people, by the number of the need
/// @param health the rates at which wellbeing is discounted; empty where no row tells
record Terms(Assumptions assumptions, Discounting discounting, List<PayerShares> byNeed, Optional<Discounting> health) {

    Terms {
        byNeed = List.copyOf(byNeed);
    }

    static Terms of(Assumptions assumptions) {
        var shares = Stream.of(Need.values())
                .map(need -> PayerShares.of(assumptions, need))
                .toList();
        return new Terms(assumptions, Discounting.of(assumptions), shares, Wellbeing.rates(assumptions));
    }
}
