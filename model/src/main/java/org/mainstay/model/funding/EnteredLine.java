package org.mainstay.model.funding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.need.Need;

/// A service that somebody pays for and that neither ledger nor grants show: the council's own team, or what another
/// payer gives an organisation. Null always means *not known*, never none.
///
/// @param service what it is called
/// @param runBy the organisation's id or name; empty where the payer's own staff run it
/// @param payer the payer's name; empty where only its kind is known
/// @param yearlyPence what the payer spends on it a year
/// @param catchment codes or names of the areas, wards or localities served; empty means the whole place
/// @param consented whether the payer has agreed that it may be changed as the place needs
public record EnteredLine(
        String service,
        String runBy,
        Funder funder,
        String payer,
        @Nullable Need need,
        long yearlyPence,
        Provision.Delivery delivery,
        Provision.Terms terms,
        List<String> catchment,
        LocalDate reported,
        String source,
        boolean consented,
        RowRef row)
        implements Fact {

    public EnteredLine {
        catchment = List.copyOf(catchment);
    }

    /// One whose payer has agreed to nothing.
    public EnteredLine(
            String service,
            String runBy,
            Funder funder,
            String payer,
            @Nullable Need need,
            long yearlyPence,
            Provision.Delivery delivery,
            Provision.Terms terms,
            List<String> catchment,
            LocalDate reported,
            String source,
            RowRef row) {
        this(
                service,
                runBy,
                funder,
                payer,
                need,
                yearlyPence,
                delivery,
                terms,
                catchment,
                reported,
                source,
                false,
                row);
    }

    /// Whether the payer's own staff run it.
    public boolean inHouse() {
        return runBy.isEmpty();
    }

    /// Its payer as people read it.
    public String payerWords() {
        return payer.isEmpty() ? funder.words() : payer;
    }
}
