package org.mainstay.model.funding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.Grade;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.need.Need;

/// What a partner reports about a funding line, which no open standard carries. Null always means *not known*, never
/// none.
///
/// @param organisation the organisation's id as Mainstay prints it, or its name
/// @param label the account heading or grant programme that the line is known by
/// @param catchment codes or names of the areas, wards or localities served; empty means the whole place
/// @param wouldStop what it would stop doing without the money, in its own words; empty where it did not say
/// @param evaluation grade of an evaluation of what the line changes for people; null where nobody has evaluated it
public record Provision(
        String organisation,
        String label,
        @Nullable Need need,
        Delivery delivery,
        Terms terms,
        List<String> catchment,
        LocalDate reported,
        String source,
        String wouldStop,
        @Nullable Grade evaluation,
        RowRef row)
        implements Fact {

    public Provision {
        catchment = List.copyOf(catchment);
    }

    /// A report of something that nobody has evaluated, and that does not say what would stop.
    public Provision(
            String organisation,
            String label,
            @Nullable Need need,
            Delivery delivery,
            Terms terms,
            List<String> catchment,
            LocalDate reported,
            String source,
            RowRef row) {
        this(organisation, label, need, delivery, terms, catchment, reported, source, "", null, row);
    }

    /// Whether it tells whom the service reaches: how many it serves, or could.
    public boolean saysHowMany() {
        return delivery.peopleServed != null || delivery.capacity != null;
    }

    /// Each for a year: people, and pence.
    ///
    /// @param turnedAway people who asked and were not served
    public record Delivery(
            @Nullable Long peopleServed,
            @Nullable Long capacity,
            @Nullable Long deliveryPence,
            @Nullable Long otherIncomePence,
            @Nullable Long reservesPence,
            @Nullable Long turnedAway) {

        /// A report that counts nobody who was turned away.
        public Delivery(
                @Nullable Long peopleServed,
                @Nullable Long capacity,
                @Nullable Long deliveryPence,
                @Nullable Long otherIncomePence,
                @Nullable Long reservesPence) {
            this(peopleServed, capacity, deliveryPence, otherIncomePence, reservesPence, null);
        }
    }

    /// The terms under which it is paid.
    ///
    /// @param duty whether the council must provide it by law
    /// @param ringFenced whether its fund may be spent on nothing else
    public record Terms(
            @Nullable Integer noticeMonths,
            @Nullable LocalDate contractEnd,
            @Nullable Boolean duty,
            String fund,
            @Nullable Boolean ringFenced) {

        public static final Terms UNKNOWN = new Terms(null, null, null, "", null);
    }
}
