package org.mainstay.engine.relationship;

import java.time.LocalDate;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.RowRef;

/// What a ledger paid one voluntary organisation under one heading in one financial year: the nearest that a ledger has
/// to a grant.
///
/// @param payer who paid, as the ledger says it; empty where it does not
/// @param pence net of credits
/// @param first the day of the first payment
/// @param lines how many payments and credits it is of
/// @param row the first of them
/// @param published how many grants to the organisation are published with an award in that year
public record PaidGrant(
        Organisation recipient,
        String payer,
        String heading,
        FinancialYear year,
        long pence,
        LocalDate first,
        LocalDate last,
        int lines,
        RowRef row,
        int published) {}
