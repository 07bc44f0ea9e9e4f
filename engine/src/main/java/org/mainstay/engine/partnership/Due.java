package org.mainstay.engine.partnership;

import java.time.LocalDate;

/// Something that is to be done about a partnership by a day of this quarter, or that should have been before.
///
/// @param partnership its id
/// @param what in a sentence
public record Due(String partnership, String name, Kind kind, LocalDate day, boolean overdue, String what) {

    /// What is to be done.
    public enum Kind {
        REVIEW("review"),
        END("end"),
        NOTICE("notice"),
        CONTRACT_END("contract end"),
        FOLLOW_UP("what happened");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
