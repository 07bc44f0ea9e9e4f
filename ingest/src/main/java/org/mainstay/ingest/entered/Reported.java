package org.mainstay.ingest.entered;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mainstay.ingest.reading.CellValue;
import org.mainstay.ingest.reading.Cells;
import org.mainstay.ingest.reading.Text;
import org.mainstay.model.funding.Provision;
import org.mainstay.model.need.Need;

/// What every file that reports on a service says alike: whom it serves, what it costs and under which terms.
final class Reported {

    static final String NEEDS = Arrays.stream(Need.values())
            .map(Need::code)
            .collect(Collectors.joining(", ", "a need from the list (", "), or blank"));

    private Reported() {}

    static Provision.Delivery delivery(Cells cells) {
        return new Provision.Delivery(
                cells.optional("people_served", Reported::people, "a whole number of people, 0 or more, or blank"),
                cells.optional("capacity", Reported::people, "a whole number of people, 0 or more, or blank"),
                cells.optional("delivery_cost", Reported::pence, "pounds and pence, 0 or more, or blank"),
                cells.optional("other_income", Reported::pence, "pounds and pence, 0 or more, or blank"),
                cells.optional("reserves", Reported::pence, "pounds and pence, 0 or more, or blank"),
                cells.optional("turned_away", Reported::people, "a whole number of people, 0 or more, or blank"));
    }

    static Provision.Terms terms(Cells cells) {
        return new Provision.Terms(
                cells.optional("notice_months", Reported::months, "a whole number of months, 0 or more, or blank"),
                cells.optional("contract_end", CellValue::day, "a date such as 2027-03-31, or blank"),
                cells.optional("duty", CellValue::yesOrNo, "yes, no or blank"),
                cells.text("fund"),
                cells.optional("ring_fenced", CellValue::yesOrNo, "yes, no or blank"));
    }

    private static Optional<Long> people(String cell) {
        return CellValue.whole(cell).filter(number -> number >= 0);
    }

    private static Optional<Long> pence(String cell) {
        return CellValue.pence(cell).filter(number -> number >= 0);
    }

    private static Optional<Integer> months(String cell) {
        return CellValue.small(cell).filter(number -> number >= 0);
    }

    static List<String> parts(String cell) {
        return Arrays.stream(cell.split(";", -1))
                .map(Text::trim)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
