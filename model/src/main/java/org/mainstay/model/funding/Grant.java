package org.mainstay.model.funding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.actor.Party;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// A grant as published in the 360Giving Data Standard.
///
/// @param recipient the first of them, as the funder and the programme are; the others are among the details
/// @param toIndividual whether the recipient is a person; the name is then not kept
public record Grant(
        String id,
        String title,
        Award award,
        Party recipient,
        boolean toIndividual,
        Party funder,
        Programme programme,
        GrantDetails details,
        RowRef row)
        implements Fact {

    /// A grant of which nothing more is known.
    public Grant(
            String id,
            String title,
            Award award,
            Party recipient,
            boolean toIndividual,
            Party funder,
            Programme programme,
            RowRef row) {
        this(id, title, award, recipient, toIndividual, funder, programme, GrantDetails.NONE, row);
    }

    /// What was awarded, when and for how long.
    ///
    /// @param pence amountAwarded
    /// @param months plannedDates duration, or the months between its dates; null where not given
    public record Award(
            long pence,
            LocalDate date,
            @Nullable LocalDate plannedStart,
            @Nullable LocalDate plannedEnd,
            @Nullable Integer months) {}

    /// The grantProgramme; empty strings where not given.
    public record Programme(String code, String title) {}

    /// The same published content, wherever it stands.
    public boolean sameAs(Grant other) {
        return id.equals(other.id)
                && title.equals(other.title)
                && award.equals(other.award)
                && recipient.equals(other.recipient)
                && toIndividual == other.toIndividual
                && funder.equals(other.funder)
                && programme.equals(other.programme)
                && details.equals(other.details);
    }
}
