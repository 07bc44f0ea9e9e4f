package org.mainstay.engine.matching;

import java.util.List;
import org.mainstay.engine.naming.Likeness;
import org.mainstay.model.evidence.RowRef;

/// Two bodies that may be one, and what speaks for and against it.
///
/// @param left id of the body that money, a grant or a directory names
/// @param right id of the other
/// @param probability that they are one body
/// @param pence how much money hangs on it
/// @param fields what agrees and differs, with thousandths of a bit
/// @param standing what became of it
/// @param why one sentence for people
/// @param rows where both stand first
public record Pair(
        String left,
        String leftName,
        String right,
        String rightName,
        double probability,
        long pence,
        List<Likeness.Part> fields,
        Standing standing,
        String why,
        List<RowRef> rows) {

    public Pair {
        fields = List.copyOf(fields);
        rows = List.copyOf(rows);
    }

    /// What became of a pair.
    public enum Standing {
        /// Joined without asking.
        JOINED,
        /// Worth a person's minute.
        ASK,
        /// A person has decided.
        DECIDED
    }

    /// How much an answer would settle: money times what is not known, in bits.
    public double worth() {
        return pence * Likely.uncertainty(probability);
    }
}
