package org.mainstay.model.partnership;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.need.Need;

/// A partnership as somebody wrote it down. Null and empty always mean *not known*, never none.
///
/// @param partnership its id: short, and the same in every file
/// @param purpose what it is for, in a sentence
/// @param outcomes what it wants to change
/// @param size null where nobody said
/// @param scale null where nobody said
public record Partnership(
        String partnership,
        String name,
        String purpose,
        List<String> outcomes,
        @Nullable Size size,
        @Nullable Scale scale,
        Governance governance,
        Scope scope,
        Term term,
        Entry entry,
        RowRef row)
        implements Entered {

    public Partnership {
        outcomes = List.copyOf(outcomes);
    }

    @Override
    public String about() {
        return partnership;
    }

    /// How much hangs on it, as its partners see it.
    public enum Size {
        SMALL,
        STRATEGIC
    }

    /// How far it reaches.
    public enum Scale {
        LOCAL,
        REGIONAL,
        NATIONAL
    }

    /// How it is run, in the words of its partners. The word `none` means that there is none.
    ///
    /// @param agreement what was signed
    /// @param board who sits together, and how often
    /// @param decisionRights who decides what
    /// @param dataSharing under which agreement data are shared
    /// @param singleEntry whether people knock at one door for all of it; null where nobody said
    public record Governance(
            String agreement,
            String board,
            String decisionRights,
            String dataSharing,
            @Nullable Boolean singleEntry) {

        private static final String NONE = "none";

        /// Whether a part is written down: not blank, and not `none`.
        public static boolean written(String part) {
            return !part.isEmpty() && !part.equalsIgnoreCase(NONE);
        }

        /// How many of the four parts are written down.
        public int writtenParts() {
            return (int) List.of(agreement, board, decisionRights, dataSharing).stream()
                    .filter(Governance::written)
                    .count();
        }
    }

    /// What it covers.
    ///
    /// @param lines funding lines: the id of each, or its organisation and label with ` / ` between them
    public record Scope(List<Need> needs, List<String> services, List<String> lines) {

        public Scope {
            needs = List.copyOf(needs);
            services = List.copyOf(services);
            lines = List.copyOf(lines);
        }
    }

    /// From when until when it holds.
    ///
    /// @param review the day by which it is to be looked at again
    /// @param successor the id of the partnership that carries its work on; empty where none does
    public record Term(
            @Nullable LocalDate start,
            @Nullable LocalDate review,
            @Nullable LocalDate end,
            String successor) {}
}
