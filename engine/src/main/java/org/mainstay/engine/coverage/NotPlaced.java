package org.mainstay.engine.coverage;

import org.mainstay.model.evidence.RowRef;

/// A service of a list that coverage could not use, and why: none is left out unsaid.
///
/// @param kind the list's own word, or its service type
public record NotPlaced(String name, String kind, Reason reason, String why, RowRef row) {

    public enum Reason {
        /// Neither coordinates nor a postcode or area that is known.
        NO_PLACE("nothing tells where they are"),
        /// So far off that its coordinates must be wrong, or nobody here goes there.
        FAR_AWAY("their coordinates are far away"),
        /// What it does is known, and no need on the list.
        NO_NEED_ON_THE_LIST("they meet no need on the list"),
        /// Nothing tells what it is.
        UNKNOWN_KIND("nothing tells what they do"),
        /// Its feed says that it is not running.
        NOT_RUNNING("their feed says that they are not running"),
        /// The same service at the same place stands in another row.
        SAME_AS_ANOTHER("another row gives the same service at the same place");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /// Why services were left out, to follow a number of them.
        public String words() {
            return words;
        }
    }
}
