package org.mainstay.app.pack;

import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mainstay.app.run.Run;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.evidence.Unit;

/// One question with everything that a section can hold, and the figure behind it.
final class SamplePack {

    /// A white point.
    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==";

    static final Source LEDGER = Source.of("1e".repeat(32), "ledger.csv", 100);
    static final RowRef ROW = new RowRef(LEDGER, 2);

    private SamplePack() {}

    static Pack pack() {
        return with(money());
    }

    /// The same with another section in place of the one about money.
    static Pack with(Section section) {
        var paid = Figure.total(
                "money/2025-26/ledger_vcse",
                "Paid to voluntary organisations",
                Unit.PENCE,
                CitedRows.builder().add(ROW, 120_000).build());
        var figures = new Table(
                "Where each figure comes from",
                "No.",
                List.of("What it is", "Value"),
                List.of(new Table.Row(
                        "F1", "F1", List.of(Cell.text("Paid to voluntary organisations"), Cell.text("£1,200.00")))));
        var grounds =
                new Section("all-figures", "Every figure", List.of(), List.of(figures), List.of(), List.of(), null, "");
        return new Pack(
                "Ambleford Council",
                LocalDate.of(2026, 4, 1),
                "9.9",
                List.of("The council paid £1,200 [F1] in all."),
                List.of(
                        new Chapter("finance", "Financial planning and management", "", List.of(section)),
                        new Chapter("figures", "Where the figures come from", "", List.of(grounds))),
                List.of(paid.id()),
                new Run(List.of(paid), List.of(LEDGER)),
                List.of(),
                List.of(new KeptRow(ROW, "Payment of £1,200.00")),
                new TreeMap<>(Map.of("F1", paid.id())));
    }

    private static Section money() {
        var table = new Table(
                        "What the council gave",
                        "Year",
                        List.of("Paid", "Remark"),
                        List.of(Table.Row.of(
                                "2025-26",
                                new Cell("£1,200", "£1,000 to £1,300", "F1", "money/2025-26/ledger_vcse"),
                                Cell.text("<i>whole</i> year, of £1,200 [F1]"))))
                .wide(40, 30, 30);
        return new Section(
                "money",
                "What does the council put in?",
                List.of("It paid £1,200 [F1]."),
                List.of(table),
                List.of(new Picture("A map", "A map of one white area", "White: reached.", PNG, 1, 1)),
                List.of(new Gap("Help in kind stands in no file.", "Ask estates.")),
                new Narrative("We know our partners & value them.", "Analyst, 1 April 2026"),
                "What the figures do not show.");
    }

    static byte[] picture() {
        return Base64.getDecoder().decode(PNG);
    }
}
