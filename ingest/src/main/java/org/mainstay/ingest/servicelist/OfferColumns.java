package org.mainstay.ingest.servicelist;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.CellValue;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.Row;
import org.mainstay.ingest.reading.Text;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.service.Channel;
import org.mainstay.model.service.Eligibility;
import org.mainstay.model.service.Languages;
import org.mainstay.model.service.Offer;
import org.mainstay.model.service.OpeningHours;

/// Where a list of services says when, in which languages, for whom and for how many; each may be missing.
final class OfferColumns {

    private static final int OLDEST = 130;

    private final Header header;
    private final int hours;
    private final int languages;
    private final int minimumAge;
    private final int maximumAge;
    private final int eligibility;
    private final int capacity;
    private final int capacitySource;
    private final int channel;
    private final int serves;

    OfferColumns(Header header) {
        this.header = header;
        hours = header.find("opening_hours", "opening_times", "hours");
        languages = header.find("languages", "language");
        minimumAge = header.find("minimum_age", "min_age");
        maximumAge = header.find("maximum_age", "max_age");
        eligibility = header.find("eligibility");
        capacity = header.find("capacity");
        capacitySource = header.find("capacity_source");
        channel = header.find("channel", "channels");
        serves = header.find("serves", "catchment");
    }

    Offer offer(Row row, RowRef at, Readout out) {
        return new Offer(
                hours(row, at, out),
                Set.of(),
                Languages.of(row.get(languages)),
                who(row, at, out),
                parts(row.get(serves)),
                channels(row, at, out),
                capacity(row, at, out));
    }

    private OpeningHours hours(Row row, RowRef at, Readout out) {
        var written = row.get(hours);
        if (written.isEmpty()) {
            return OpeningHours.UNKNOWN;
        }
        var read = WrittenHours.of(written);
        if (!read.known()) {
            out.note(new UnreadOpeningHours(at, written));
        }
        return read;
    }

    private Eligibility who(Row row, RowRef at, Readout out) {
        var youngest = cell(row, minimumAge, OfferColumns::age, "an age in years", at, out);
        var oldest = cell(row, maximumAge, OfferColumns::age, "an age in years", at, out);
        if (youngest != null && oldest != null && youngest.compareTo(oldest) > 0) {
            out.note(new InvalidServiceCell(
                    at, header.titles().get(maximumAge), row.get(maximumAge), "no less than the minimum age"));
            return new Eligibility(null, null, row.get(eligibility));
        }
        return new Eligibility(youngest, oldest, row.get(eligibility));
    }

    private static Optional<BigDecimal> age(String cell) {
        return CellValue.number(cell).filter(age -> age.signum() >= 0 && age.intValue() <= OLDEST);
    }

    private Offer.@Nullable Capacity capacity(Row row, RowRef at, Readout out) {
        var people = cell(
                row,
                capacity,
                cell -> CellValue.small(cell).filter(number -> number >= 0),
                "a whole number of people a year",
                at,
                out);
        if (people == null) {
            return null;
        }
        if (people == 0) {
            out.note(new ServiceWithoutCapacity(at));
        }
        return new Offer.Capacity(people, row.get(capacitySource));
    }

    private Set<Channel> channels(Row row, RowRef at, Readout out) {
        var found = new HashSet<Channel>();
        for (var part : parts(row.get(channel).replace(',', ';'))) {
            var one = Channel.find(part);
            if (one.isEmpty()) {
                out.note(new InvalidServiceCell(
                        at, header.titles().get(channel), part, "on_site, outreach or remote, or several of them"));
                return Set.of();
            }
            found.add(one.get());
        }
        return found;
    }

    /// Null where the cell is blank or wrong; what is wrong is told.
    private <T> @Nullable T cell(
            Row row, int column, Function<String, Optional<T>> meaning, String expected, RowRef at, Readout out) {
        var written = row.get(column);
        var value = meaning.apply(written).orElse(null);
        if (value == null && !written.isEmpty()) {
            out.note(new InvalidServiceCell(at, header.titles().get(column), written, expected));
        }
        return value;
    }

    private static List<String> parts(String cell) {
        return Arrays.stream(cell.split(";", -1))
                .map(Text::trim)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
