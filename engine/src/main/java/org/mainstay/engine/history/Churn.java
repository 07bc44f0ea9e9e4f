package org.mainstay.engine.history;

import org.jspecify.annotations.Nullable;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Published;

/// How many payees come and go under the voluntary-sector headings from one complete year to the next: what any alarm
/// must beat. Withheld names and private people are left out.
///
/// @param share of those paid before, the part that left; null where nobody was
@Published
public record Churn(
        FinancialYear before,
        FinancialYear after,
        Figure paidBefore,
        Figure paidAfter,
        Figure left,
        Figure arrived,
        @Nullable Figure share) {}
