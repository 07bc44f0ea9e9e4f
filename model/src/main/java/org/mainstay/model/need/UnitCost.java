package org.mainstay.model.need;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// A row of the GMCA Unit Cost Database: what one outcome costs, and whom.
///
/// @param code empty for the rows that carry none; they are kept and flagged
/// @param agency who bears it, in the database's own free words
/// @param fiscal cost to public budgets; null where the row gives none, as are the others
/// @param economic cost to people and firms
/// @param social cost in wellbeing
/// @param rag how far the database trusts the row: G, A or R
public record UnitCost(
        String theme,
        String code,
        String detail,
        String unit,
        String agency,
        @Nullable Value fiscal,
        @Nullable Value economic,
        @Nullable Value social,
        String source,
        String rag,
        String comment,
        RowRef row)
        implements Fact {

    /// An amount.
    ///
    /// @param pounds as its source gives it
    /// @param priceYear the year whose prices that is in, such as `2010/11`
    /// @param updated the same in the prices that the whole database is brought to; null where it does not say
    /// @param updatedYear those prices; empty where the headings do not say
    public record Value(
            BigDecimal pounds, String priceYear, @Nullable BigDecimal updated, String updatedYear) {}

    /// Whether its comment says that the fiscal value moves money from one pocket to another: then it counts
    /// for who pays, and not for public value.
    public boolean transfer() {
        return comment.toLowerCase(Locale.UK).contains("transfer payment");
    }
}
