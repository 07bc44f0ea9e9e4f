package org.mainstay.engine.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.RowRef;

/// How one organisation stands to another, or to a number or a name of its own.
///
/// @param from id of the organisation that it is said of
/// @param to id of the other: the predecessor, the parent, the federation; a number or a name where it is the same body
/// @param since the day from which it holds, null where nobody says
/// @param rows the rows that say so
/// @param why one sentence for people
public record Relation(
        Type type, String from, String to, @Nullable LocalDate since, List<RowRef> rows, String why) {

    public Relation {
        rows = List.copyOf(rows);
    }

    /// The kinds of relation, each read from left to right.
    public enum Type {
        SAME_AS("sameAs"),
        SUCCESSOR_OF("successorOf"),
        BRANCH_OF("branchOf"),
        MEMBER_OF("memberOf"),
        TRADING_ARM_OF("tradingArmOf"),
        TRADES_AS("tradesAs");

        private final String word;

        Type(String word) {
            this.word = word;
        }

        /// As people read it: `successor of`.
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        /// As `who` writes it.
        public String word() {
            return word;
        }
    }
}
