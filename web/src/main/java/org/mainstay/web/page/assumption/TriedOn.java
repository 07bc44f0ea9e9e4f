package org.mainstay.web.page.assumption;

import java.util.Optional;
import java.util.UUID;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.result.AskedAppraisal;
import org.mainstay.web.result.KeptResult;
import org.mainstay.web.result.KeptResults;
import org.springframework.stereotype.Component;

/// Finds the result on which a change of an assumption is to be tried.
@Component
final class TriedOn {

    private final KeptResults kept;

    TriedOn(KeptResults kept) {
        this.kept = kept;
    }

    /// A result that people hold against a change.
    record Result(UUID id, String title) {

        /// What stands behind the address of an assumption.
        public String query() {
            return "?result=" + id;
        }
    }

    /// Empty where none is named; what is none is not found.
    Optional<Result> find(String place, String id) throws NotShown {
        if (id.isEmpty()) {
            return Optional.empty();
        }
        KeptResult result = kept.get(place, id);
        if (!result.stored().kind().equals(AskedAppraisal.KIND)) {
            throw new NotShown.NoSuchPlace();
        }
        return Optional.of(new Result(result.stored().id(), result.title()));
    }
}
