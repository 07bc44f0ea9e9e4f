package org.mainstay.ingest.charityregister;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.Header;
import org.mainstay.model.actor.RegisteredCharity.LatestYear;
import org.mainstay.model.actor.RegisteredCharity.Standing;
import org.mainstay.model.actor.RegisteredCharity.Status;

/// What a row of a register says of how its charity stands, under whichever heading its regulator puts it.
final class CharityStanding {

    private static final List<String> STATUS =
            List.of("charity_registration_status", "charity_status", "registration_status", "status");
    private static final List<String> REMOVED =
            List.of("date_of_removal", "ceased_date", "date_removed", "removed_date");
    private static final List<String> YEAR_END =
            List.of("latest_acc_fin_period_end_date", "year_end", "date_for_financial_year_ending");
    private static final List<String> INCOME = List.of("latest_income", "most_recent_year_income", "total_income");
    private static final List<String> SPENT =
            List.of("latest_expenditure", "most_recent_year_expenditure", "total_spending");
    private static final List<String> EMPLOYEES = List.of("number_of_staff", "employed_staff");
    private static final List<String> VOLUNTEERS = List.of("uk_and_ireland_volunteers", "number_of_volunteers");
    private static final List<String> OTHER_NAME = List.of("known_as", "other_name");

    /// The words by which the three regulators say that a charity is there; how it reports is another matter.
    private static final List<String> THERE =
            List.of("registered", "active", "up-to-date", "up to date", "default", "late", "overdue", "received");
    private static final List<String> GONE = List.of("removed", "deregistered", "ceased", "former");

    private CharityStanding() {}

    static Standing of(CharityColumns columns, RegisterRow row) {
        var names = columns.names();
        var removed = row.day(heading(names, REMOVED));
        var organisation = row.count("organisation_number");
        var standing = new Standing(
                status(row, heading(names, STATUS), removed != null),
                removed,
                organisation == null ? 0 : organisation,
                row.flag("charity_insolvent"),
                row.flag("charity_is_cio"),
                crossBorder(row),
                row.text(heading(names, OTHER_NAME)),
                latest(names, row));
        return row.pool().same(standing);
    }

    private static LatestYear latest(RegisterColumns names, RegisterRow row) {
        return row.pool()
                .same(new LatestYear(
                        row.day(heading(names, YEAR_END)),
                        row.pence(heading(names, INCOME)),
                        row.pence(heading(names, SPENT)),
                        row.count(heading(names, EMPLOYEES)),
                        row.count(heading(names, VOLUNTEERS))));
    }

    /// The first of these headings that is there.
    private static String heading(RegisterColumns names, List<String> headings) {
        return headings.stream()
                .filter(heading -> names.find(heading) != Header.ABSENT)
                .findFirst()
                .orElse(headings.getFirst());
    }

    private static Status status(RegisterRow row, String heading, boolean removed) {
        var text = row.text(heading);
        var words = text.toLowerCase(Locale.UK);
        if ("rm".equals(words) || GONE.stream().anyMatch(words::contains)) {
            return Status.REMOVED;
        }
        if ("r".equals(words) || THERE.stream().anyMatch(words::contains)) {
            return Status.REGISTERED;
        }
        if (!text.isEmpty()) {
            row.out().note(new InvalidRegisterValue(row.at(), heading, text));
        }
        return removed ? Status.REMOVED : Status.NOT_SAID;
    }

    /// Only Scotland's register says it: `Cross Border` among its regulatory types.
    private static @Nullable Boolean crossBorder(RegisterRow row) {
        var type = row.text("regulatory_type");
        return type.isEmpty()
                ? null
                : (Boolean) type.toLowerCase(Locale.UK).replace('-', ' ').contains("cross border");
    }
}
