package org.mainstay.model.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// Something that happened to a charity: it was registered, removed, or funds came or went.
///
/// @param type what happened, in the words of the register
/// @param other the charity that had part in it; nobody where there is none
public record CharityEvent(
        Succession.Body charity, @Nullable LocalDate on, String type, String reason, Succession.Body other, RowRef row)
        implements Fact {

    /// Who succeeded whom, where another charity had part in it.
    public Optional<Succession> findSuccession() {
        if (other.nobody()) {
            return Optional.empty();
        }
        var what = type.toLowerCase(Locale.UK);
        var came = what.contains("transfer in");
        var went = what.contains("transfer out") || what.contains("remov") || what.contains("amalgamat");
        if (!came && !went) {
            return Optional.empty();
        }
        return Optional.of(new Succession(
                List.of(came ? other : charity), came ? charity : other, on, Succession.Evidence.REGISTER_EVENT, row));
    }
}
