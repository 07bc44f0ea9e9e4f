package org.mainstay.web.page.sharing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.stream.Stream;
import org.mainstay.ingest.shipped.Shipped;
import org.mainstay.model.calendar.WorkingDays;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.result.KeptResult;
import org.mainstay.web.store.EnteredRows;
import org.mainstay.web.store.EnteredTable;
import org.mainstay.web.store.StoredResult;
import org.springframework.stereotype.Component;

/// Tells of a result who was told, and what may be said today.
@Component
final class Disclosures {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final EnteredRows rows;
    private final OpenPlaces places;

    Disclosures(EnteredRows rows, OpenPlaces places) {
        this.rows = rows;
        this.places = places;
    }

    static LocalDate today() {
        return LocalDate.now(ENGLAND);
    }

    Disclosure of(StoredResult result) {
        var told = new HashMap<String, LocalDate>();
        for (var row : rows.of(result.place(), EnteredTable.TOLD)) {
            var cells = row.cells();
            if (cells.get(0).equals(result.id().toString())) {
                if (cells.get(2).isEmpty()) {
                    told.remove(cells.get(1));
                } else {
                    told.put(cells.get(1), LocalDate.parse(cells.get(2)));
                }
            }
        }
        return new Disclosure(told, calendar(result.place()), today());
    }

    /// Whether what people call a result and its options names nobody who has not had their time.
    boolean sayable(KeptResult result) {
        var disclosure = of(result.stored());
        var results = result.appraised().results();
        var changes = results.stream().flatMap(one -> one.changes().stream()).toList();
        return Stream.concat(Stream.of(result.title()), results.stream().map(one -> one.words()))
                .allMatch(words -> disclosure.sayable(words, changes));
    }

    /// The bank holidays that ship, and the place's own where it is open.
    private WorkingDays calendar(String place) {
        var holidays = new ArrayList<>(Shipped.bankHolidays());
        try {
            holidays.addAll(places.get(place).reading().place().listBankHolidays());
        } catch (NotShown notOpen) {
            return WorkingDays.of(holidays);
        }
        return WorkingDays.of(holidays);
    }
}
