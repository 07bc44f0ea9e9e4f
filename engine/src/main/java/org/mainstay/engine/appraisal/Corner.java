package org.mainstay.engine.appraisal;

import java.math.BigDecimal;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Case;

/// Where every assumption stands in one run: all at one end, or all in the middle but one, to see what hangs on it.
///
/// @param special the name of the assumptions that stand elsewhere, empty where none does
record Corner(Case general, String special, Case elsewhere) {

    static Corner of(Case general) {
        return new Corner(general, "", general);
    }

    static Corner butFor(String special, Case elsewhere) {
        return new Corner(Case.CENTRAL, special, elsewhere);
    }

    BigDecimal at(Assumption assumption) {
        return assumption.at(assumption.id().split("/", 2)[0].equals(special) ? elsewhere : general);
    }

    long millionths(Assumption assumption) {
        return Micro.of(at(assumption));
    }
}
