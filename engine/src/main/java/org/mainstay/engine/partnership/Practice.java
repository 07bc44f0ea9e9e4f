package org.mainstay.engine.partnership;

/// A way of working that goes with a partnership whose effect is shown. That it goes with it does not show that it
/// causes it.
///
/// @param words what it does, in half a sentence
public record Practice(Kind kind, String words) {

    /// The ways of working that the register and the files can show.
    public enum Kind {
        EVALUATED("Somebody evaluated it"),
        ONE_DOOR("One door for everybody"),
        DATA_SHARED("Data are shared under an agreement"),
        LIVED_EXPERIENCE("People who have lived through it are members"),
        APPRAISED("Its money was decided on with an appraisal at hand"),
        LONG_NOTICE("Notice of six months or more"),
        PAID_MONTHLY("Paid every month of the year");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
