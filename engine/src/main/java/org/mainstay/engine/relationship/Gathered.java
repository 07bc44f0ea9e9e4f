package org.mainstay.engine.relationship;

import java.util.List;
import java.util.Set;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.funding.Grant;

/// What becomes a funding line, as its rows gather: payments under one heading, or grants under one programme.
sealed interface Gathered permits LedgerLine, GrantLine {

    Organisation organisation();

    /// Of several spellings always the same one.
    String payer();

    /// Of several spellings always the same one.
    String label();

    /// Its payee as its own rows name it.
    Set<String> names();

    List<Grant> grants();

    FundingLine.Basis basis();

    default List<RowRef> grantRows() {
        return grants().stream().map(Grant::row).sorted().toList();
    }
}
