package org.mainstay.model.need;

import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// A row of the GMCA Unit Cost Database: what one outcome costs, to whom.
///
/// @param code empty for the rows that carry none; they are kept and flagged
/// @param fiscalPence cost to public budgets in the row's own price year, null where it gives none
public record UnitCost(
        String theme,
        String code,
        String detail,
        String unit,
        String agency,
        @Nullable Long fiscalPence,
        String priceYear,
        String rag,
        RowRef row)
        implements Fact {}
