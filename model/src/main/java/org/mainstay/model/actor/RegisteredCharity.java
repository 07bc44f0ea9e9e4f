package org.mainstay.model.actor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// An entry of a charity register. Activities stay in the source: what is kept is what matching and the place need.
public record RegisteredCharity(
        String number,
        String name,
        String companyNumber,
        String type,
        @Nullable LocalDate registered,
        String postcode,
        Standing standing,
        RowRef row)
        implements Fact {

    /// An entry of a list that says no more than who is registered.
    public RegisteredCharity(
            String number,
            String name,
            String companyNumber,
            String type,
            @Nullable LocalDate registered,
            String postcode,
            RowRef row) {
        this(number, name, companyNumber, type, registered, postcode, Standing.NOT_SAID, row);
    }

    /// Whose register it is an entry of, told by how the number is written.
    public Regulator regulator() {
        if (number.startsWith("SC")) {
            return Regulator.SCOTLAND;
        }
        return number.startsWith("NIC") ? Regulator.NORTHERN_IRELAND : Regulator.ENGLAND_AND_WALES;
    }

    /// The three charity regulators of the United Kingdom.
    public enum Regulator {
        ENGLAND_AND_WALES,
        SCOTLAND,
        NORTHERN_IRELAND
    }

    /// Whether it is on the register still.
    public enum Status {
        REGISTERED,
        REMOVED,
        NOT_SAID
    }

    /// How a charity stands on its register; what the row does not say is null or empty, never none.
    ///
    /// @param organisation the Charity Commission's own key of the charity, 0 elsewhere
    /// @param incorporated whether it is a charitable incorporated organisation
    /// @param crossBorder whether it is registered in Scotland as well as elsewhere
    /// @param knownAs its other name where the register has one beside the registered name
    public record Standing(
            Status status,
            @Nullable LocalDate removed,
            int organisation,
            @Nullable Boolean insolvent,
            @Nullable Boolean incorporated,
            @Nullable Boolean crossBorder,
            String knownAs,
            LatestYear latest) {

        public static final Standing NOT_SAID =
                new Standing(Status.NOT_SAID, null, 0, null, null, null, "", LatestYear.NOT_SAID);
    }

    /// What the charity last reported.
    public record LatestYear(
            @Nullable LocalDate end,
            @Nullable Long incomePence,
            @Nullable Long spendPence,
            @Nullable Integer employees,
            @Nullable Integer volunteers) {

        public static final LatestYear NOT_SAID = new LatestYear(null, null, null, null, null);
    }
}
