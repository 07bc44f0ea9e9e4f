package org.mainstay.engine.partnership;

import java.util.List;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Published;

/// Something about a partnership that its partners should know, and what says so.
///
/// @param what in one sentence
/// @param figures that it rests on
@Published
public record Finding(Kind kind, String what, List<Figure> figures) {

    public Finding {
        figures = List.copyOf(figures);
    }

    /// The kinds, those that weigh most first.
    public enum Kind {
        ON_PAPER_ONLY("On paper only", "ask where the money that was agreed is"),
        SMALL_AND_DECISIVE("Small and decisive", "keep it, and put it in writing"),
        SHOULD_BE_ONE_DOOR("Should be one door", "agree on a single point of entry, and weigh it as an option"),
        BACK_UP("Each other's back-up", "look at one service for both, and never end both"),
        FRAGILE_MEMBER("A fragile member", "give it a longer term, and let it build reserves"),
        PAID_LATE("Paid late", "pay on the day that was agreed"),
        HARDLY_WRITTEN("Hardly written down", "write down who decides what, and how it ends"),
        DECIDED_UNAPPRAISED("Decided without an appraisal", "appraise it before the next decision on its money"),
        LINE_NOT_FOUND("Names a line that no file shows", "check the name, or ask where it is paid from");

        private final String words;
        private final String advice;

        Kind(String words, String advice) {
            this.words = words;
            this.advice = advice;
        }

        public String words() {
            return words;
        }

        /// What to do, in half a sentence.
        public String advice() {
            return advice;
        }
    }
}
