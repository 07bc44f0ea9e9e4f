package org.mainstay.model.funding;

import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// What a heading of a publisher's ledger means, as a person says who knows it.
///
/// @param heading as written in the ledger
/// @param means the field of the LGA's spend schema: `BeneficiaryName`
public record LedgerHeading(String heading, String means, RowRef row) implements Fact {}
