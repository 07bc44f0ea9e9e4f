package org.mainstay.model.partnership;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.RowRef;

/// What a member puts into a partnership in one financial year, as its partners agreed it. Whether it was paid is what
/// the ledger tells.
///
/// @param organisation the member, as its row names it
/// @param moneyPence null where nobody said
/// @param inKindPence what the rest is worth; null where nobody valued it
/// @param inKind what it gives beside money: rooms, staff, food; empty where nobody said
public record Contribution(
        String partnership,
        String organisation,
        FinancialYear year,
        @Nullable Long moneyPence,
        @Nullable Long inKindPence,
        String inKind,
        Entry entry,
        RowRef row)
        implements Entered {

    @Override
    public String about() {
        return partnership + "\n" + organisation.toLowerCase(Locale.ROOT) + "\n" + year;
    }
}
