package org.mainstay.web.page.coverage;

import java.math.BigDecimal;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.coverage.Outlet;
import org.mainstay.engine.coverage.Placing;
import org.mainstay.model.service.Channel;
import org.mainstay.model.service.Eligibility;
import org.mainstay.model.service.OpeningHours;

/// What is said of a service, in words; what nobody says is said to be not known.
///
/// @param where never more than its list publishes, and nothing of a place that is kept secret
record OutletFacts(String where, String area, String hours, String languages, String who, String how) {

    private static final String UNKNOWN = "not known";
    private static final int HOUR = 60;

    static OutletFacts of(Outlet outlet) {
        var offer = outlet.offer();
        return new OutletFacts(
                where(outlet),
                area(outlet),
                hours(offer.hours()),
                offer.languages().isEmpty() ? UNKNOWN : String.join(", ", offer.languages()),
                who(offer.who()),
                offer.channels().isEmpty()
                        ? UNKNOWN
                        : offer.channels().stream().map(OutletFacts::channel).collect(Collectors.joining("; ")));
    }

    private static String where(Outlet outlet) {
        var where = outlet.where();
        if (where.placing() == Placing.SECRET) {
            return "Its place is kept secret.";
        }
        if (!where.placing().travelled()) {
            return "Known from: " + where.placing().words() + ".";
        }
        return (where.postcode().isEmpty() ? "No postcode is given" : where.postcode())
                + ", known from "
                + where.placing().words()
                + ".";
    }

    private static String area(Outlet outlet) {
        return outlet.catchment().isEmpty()
                ? "Whoever gets there"
                : outlet.offer().serves().isEmpty()
                        ? "%d small areas".formatted(outlet.catchment().size())
                        : "%s (%d small areas)"
                                .formatted(
                                        String.join(", ", outlet.offer().serves()),
                                        outlet.catchment().size());
    }

    private static String hours(OpeningHours hours) {
        if (!hours.known()) {
            return hours.text().isEmpty() ? UNKNOWN : hours.text();
        }
        return hours.spans().stream().map(OutletFacts::span).collect(Collectors.joining("; "));
    }

    private static String span(OpeningHours.Span span) {
        return "%s %s to %s"
                .formatted(span.day().getDisplayName(TextStyle.FULL, Locale.UK), time(span.from()), time(span.to()));
    }

    private static String time(int minutes) {
        return String.format(Locale.UK, "%02d:%02d", minutes / HOUR, minutes % HOUR);
    }

    private static String who(Eligibility who) {
        if (who.equals(Eligibility.UNKNOWN)) {
            return UNKNOWN;
        }
        var ages = who.agesKnown() ? ages(who.minimumAge(), who.maximumAge()) : "";
        return ages.isEmpty() || who.text().isEmpty() ? ages + who.text() : ages + "; " + who.text();
    }

    private static String ages(@Nullable BigDecimal least, @Nullable BigDecimal most) {
        if (most == null) {
            return least == null || least.signum() == 0
                    ? "people of any age"
                    : "from %s years".formatted(least.toPlainString());
        }
        return "%s to %s years".formatted(least == null ? "0" : least.toPlainString(), most.toPlainString());
    }

    private static String channel(Channel channel) {
        return switch (channel) {
            case ON_SITE -> "people come to it";
            case OUTREACH -> "it comes to people";
            case REMOTE -> "by telephone or online";
        };
    }
}
