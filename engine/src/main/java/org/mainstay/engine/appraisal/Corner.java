package org.mainstay.engine.appraisal;

import java.math.BigDecimal;
import java.util.Map;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Case;

/// Where every assumption stands in one run.
sealed interface Corner {

    BigDecimal at(Assumption assumption);

    default long millionths(Assumption assumption) {
        return Micro.of(at(assumption));
    }

    static Corner of(Case general) {
        return new Whole(general);
    }

    static Corner butFor(String special, Case elsewhere) {
        return new ButFor(special, elsewhere);
    }

    /// All in the middle, or all at the end that does least or most harm.
    record Whole(Case general) implements Corner {

        @Override
        public BigDecimal at(Assumption assumption) {
            return assumption.at(general);
        }
    }

    /// All in the middle but those of one name, to see what hangs on them.
    record ButFor(String special, Case elsewhere) implements Corner {

        @Override
        public BigDecimal at(Assumption assumption) {
            return assumption.at(DrawnAssumptions.name(assumption).equals(special) ? elsewhere : Case.CENTRAL);
        }
    }

    /// Each where a draw has put it; what is not drawn stands in the middle.
    ///
    /// @param drawn by id
    record Point(Map<String, BigDecimal> drawn) implements Corner {

        @Override
        public BigDecimal at(Assumption assumption) {
            return drawn.getOrDefault(assumption.id(), assumption.value());
        }
    }
}
