package org.mainstay.model.area;

import java.util.Optional;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// What became of a small area from one census to the next, as ONS's exact-fit lookup gives it: one row for each pair
/// of areas that share ground.
public record AreaChange(AreaKey from, AreaKey to, Kind kind, RowRef row) implements Fact {

    public enum Kind {
        UNCHANGED("U"),
        /// One area became several.
        SPLIT("S"),
        /// Several areas became one.
        MERGED("M"),
        /// The boundary was drawn anew, so that neither holds the other.
        IRREGULAR("X");

        private final String letter;

        Kind(String letter) {
            this.letter = letter;
        }

        /// By the change indicator of ONS (`CHGIND`).
        public static Optional<Kind> find(String letter) {
            for (var kind : values()) {
                if (kind.letter.equals(letter)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }
}
