package org.mainstay.model.funding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// An agreement in a council's contracts register. What it is worth over its whole term is no payment.
///
/// @param unit the organisational unit responsible
/// @param pence the contract value; null where the register gives none
public record Contract(
        String reference,
        String title,
        String type,
        String unit,
        Supplier supplier,
        Term term,
        @Nullable Long pence,
        RowRef row)
        implements Fact {

    private static final String GRANT_AGREEMENT = "Grant agreement";

    /// Who is under contract; empty strings where the register does not say.
    ///
    /// @param voluntary the register marks the supplier as voluntary or community sector
    /// @param voluntaryType which of these, as written
    public record Supplier(
            String name, String charityNumber, String companyNumber, boolean voluntary, String voluntaryType) {}

    /// When it begins, ends and is reviewed, as far as known.
    public record Term(
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable LocalDate review) {}

    public boolean isGrant() {
        return type.equalsIgnoreCase(GRANT_AGREEMENT);
    }
}
