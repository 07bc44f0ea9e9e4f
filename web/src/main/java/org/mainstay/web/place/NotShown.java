package org.mainstay.web.place;

/// Why the pages of a place cannot be shown now.
public abstract sealed class NotShown extends Exception {

    private static final long serialVersionUID = 1L;

    NotShown(String message) {
        super(message);
    }

    /// There is no such place, or not for this person: the two look the same from outside.
    public static final class NoSuchPlace extends NotShown {

        private static final long serialVersionUID = 1L;

        public NoSuchPlace() {
            super("There is no such place here.");
        }
    }

    /// The place is there, but not what the address names in it.
    public static final class NothingThere extends NotShown {

        private static final long serialVersionUID = 1L;

        private final String place;

        public NothingThere(String place, String what) {
            super(what);
            this.place = place;
        }

        public String place() {
            return place;
        }
    }

    /// Its files are being read; it can be shown soon.
    public static final class Opening extends NotShown {

        private static final long serialVersionUID = 1L;

        private final String place;

        Opening(String place, String doing) {
            super(doing);
            this.place = place;
        }

        public String place() {
            return place;
        }
    }

    /// Its files hold nothing that these pages could show; the message says what to do.
    public static final class NothingToShow extends NotShown {

        private static final long serialVersionUID = 1L;

        private final String place;

        NothingToShow(String place, String why) {
            super(why);
            this.place = place;
        }

        public String place() {
            return place;
        }
    }
}
