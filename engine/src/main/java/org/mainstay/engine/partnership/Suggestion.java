package org.mainstay.engine.partnership;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Published;
import org.mainstay.model.partnership.SuggestionAnswer;

/// A partnership that the data suggest and that the register does not have. It is one only once a person says so.
///
/// @param id the same on the next run over the same data
/// @param name that it could bear
/// @param organisations who would be in it, beside the payer
/// @param payer who pays; empty where it is about no money
/// @param why in one sentence
/// @param figure how much it is about
/// @param answer what a person said of it; null where nobody has
@Published
public record Suggestion(
        String id,
        Kind kind,
        String name,
        List<Organisation> organisations,
        String payer,
        String why,
        Figure figure,
        @Nullable SuggestionAnswer answer) {

    public Suggestion {
        organisations = List.copyOf(organisations);
    }

    /// What suggests it.
    public enum Kind {
        FUNDING("a line paid year after year"),
        CO_FUNDING("several funders, again and again"),
        PREMISES("one roof"),
        REFERRALS("one sends people to several");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// Whether nobody has said anything of it that still stands.
    public boolean open() {
        return answer == null;
    }
}
