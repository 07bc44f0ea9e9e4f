package org.mainstay.model.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.mainstay.model.evidence.RowRef;

/// A decision about a partnership, as its log keeps it.
///
/// @param decision its number or name within the partnership
/// @param decided what was decided, in a sentence
/// @param funding whose funding it is about: organisations, or their funding lines; empty where it is about none
/// @param consulted who was asked before
/// @param said what they said
/// @param appraisal what was in front of the deciders: a result's name or address, or the words `none was made`
/// @param happened what came of it, written later; empty until somebody says
public record Decision(
        String partnership,
        String decision,
        Kind kind,
        LocalDate on,
        String decided,
        List<String> funding,
        List<String> consulted,
        String said,
        String appraisal,
        String happened,
        Entry entry,
        RowRef row)
        implements Entered {

    /// What stands where deciders had no appraisal before them.
    public static final String NONE_WAS_MADE = "none was made";

    public Decision {
        funding = List.copyOf(funding);
        consulted = List.copyOf(consulted);
    }

    @Override
    public String about() {
        return partnership + "\n" + decision.toLowerCase(Locale.ROOT);
    }

    /// Whether deciders had an appraisal before them.
    public boolean appraised() {
        return !appraisal.isEmpty() && !appraisal.equalsIgnoreCase(NONE_WAS_MADE);
    }

    /// What a decision does to a partnership.
    public enum Kind {
        PROPOSE(false),
        AGREE(false),
        REVIEW(false),
        RENEW(true),
        CHANGE(false),
        /// Begins, raises or goes on with a partner's money.
        FUND(true),
        /// Lowers it, or lets it end.
        CUT(true),
        END(true),
        OTHER(false);

        private final boolean funding;

        Kind(boolean funding) {
            this.funding = funding;
        }

        /// Whether it is always about somebody's money, so that an appraisal must be named, or said to be missing.
        public boolean funding() {
            return funding;
        }

        /// As the file writes it.
        public String words() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
