package org.mainstay.web.page.assumption;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.command.ChangeAssumption;
import org.mainstay.app.command.ChangeAssumption.Compared;
import org.mainstay.app.command.ChangeAssumption.Moved;
import org.mainstay.app.command.ChangeAssumption.Turned;
import org.mainstay.app.command.Unusable;
import org.mainstay.app.report.Format;
import org.mainstay.app.report.Labels;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlace;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.store.EnteredRow;
import org.mainstay.web.store.EnteredRows;
import org.mainstay.web.store.EnteredTable;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Suffix;
import org.mainstay.web.view.Table;
import org.mainstay.web.view.Where;
import org.mainstay.web.view.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// One assumption: what it is, what would move if it were another number, and who changed it.
@Controller
final class AssumptionPage {

    /// A person is told after so long that it takes longer; a program waits.
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Duration PATIENCE_OF_PROGRAMS = Duration.ofMinutes(1);

    private final OpenPlaces places;
    private final Comparisons comparisons;
    private final EnteredRows rows;
    private final TriedOn triedOn;

    AssumptionPage(OpenPlaces places, Comparisons comparisons, EnteredRows rows, TriedOn triedOn) {
        this.places = places;
        this.comparisons = comparisons;
        this.rows = rows;
        this.triedOn = triedOn;
    }

    /// What the template knows.
    ///
    /// @param typed what stands in the form
    /// @param trouble what is wrong with that, empty where nothing is or nothing was asked
    /// @param waiting whether what moves is still being worked out
    /// @param compared whether it is shown what moves
    /// @param asked the appraisal in which it moves
    /// @param on the result on which a change is tried, null where somebody comes for the assumption alone
    record Shown(
            String place,
            String link,
            @Nullable String doing,
            Facts facts,
            AskedChange typed,
            String trouble,
            boolean waiting,
            boolean compared,
            String asked,
            List<Change> history,
            TriedOn.@Nullable Result on) {}

    /// What is known of the assumption.
    record Facts(
            String id,
            String value,
            String range,
            String unit,
            int grade,
            String gradeWords,
            boolean checked,
            String origin,
            String source,
            String note,
            String since) {}

    /// A change that somebody entered.
    ///
    /// @param number of its row; 0 for what held before anybody changed it
    record Change(long number, String value, String range, String who, String day, String why) {}

    @GetMapping("/places/{place}/assumptions/{id}")
    Page show(
            @PathVariable String place,
            @PathVariable String id,
            AskedChange typed,
            @RequestParam(name = "result", defaultValue = "") String on,
            HttpServletRequest request)
            throws NotShown {
        var open = places.get(place);
        var held = find(open, id);
        var tables = new ArrayList<Table>();
        if (typed.isEmpty()) {
            var tried = triedOn.find(place, on).orElse(null);
            return page(open, held, AskedChange.of(held), "", tables, tried);
        }
        try {
            var changed = ChangeAssumption.changed(held, typed.asked(held));
            var patience = Suffix.forProgram(request) ? PATIENCE_OF_PROGRAMS : PATIENCE;
            comparisons.compare(open, changed, patience).ifPresent(compared -> {
                tables.add(figures(compared));
                tables.add(verdicts(compared));
            });
            return page(open, held, typed, "", tables);
        } catch (Unusable wrong) {
            return page(open, held, typed, String.valueOf(wrong.getMessage()), List.of());
        }
    }

    /// The page with what was typed and what is wrong with it.
    Page page(OpenPlace open, Assumption held, AskedChange typed, String trouble, List<Table> tables) {
        return page(open, held, typed, trouble, tables, null);
    }

    /// The same for somebody who tries it on a result.
    Page page(
            OpenPlace open,
            Assumption held,
            AskedChange typed,
            String trouble,
            List<Table> tables,
            TriedOn.@Nullable Result on) {
        var asked = !typed.equals(AskedChange.of(held)) && trouble.isEmpty();
        var shown = new Shown(
                open.id(),
                Links.assumption(open.id(), held.id()),
                places.doing(open.id()),
                facts(held),
                typed,
                trouble,
                asked && tables.isEmpty(),
                !tables.isEmpty(),
                comparisons.asked(open).words(),
                history(open, held.id()),
                on);
        return Page.of(
                Where.of(open.id(), open.name(), Where.Section.ASSUMPTIONS),
                "assumption",
                Labels.assumption(held.id()),
                shown,
                tables);
    }

    static Assumption find(OpenPlace open, String segment) throws NotShown {
        return open.reading().assumptions().find(Links.id(segment)).orElseThrow(NotShown.NoSuchPlace::new);
    }

    private static Facts facts(Assumption held) {
        return new Facts(
                held.id(),
                Names.number(held.value()),
                range(Names.number(held.low()), Names.number(held.high())),
                held.unit(),
                held.grade().number(),
                Words.of(held.grade()),
                held.verified(),
                Names.origin(held),
                held.source(),
                held.note(),
                Format.day(held.effectiveFrom()));
    }

    private static String range(String low, String high) {
        return low.equals(high) ? "" : low + " to " + high;
    }

    private List<Change> history(OpenPlace open, String id) {
        var history = new ArrayList<Change>();
        for (var row : rows.of(open.id(), EnteredTable.ASSUMPTIONS).reversed()) {
            if (row.cells().getFirst().equals(id)) {
                history.add(change(row));
            }
        }
        if (!history.isEmpty()) {
            try {
                var first = ChangeAssumption.original(open.reading(), id);
                history.add(new Change(
                        0,
                        Names.number(first.value()),
                        range(Names.number(first.low()), Names.number(first.high())),
                        Names.origin(first),
                        "",
                        ""));
            } catch (Unusable none) {
                // Then there is nothing to go back to but what people entered.
                return history;
            }
        }
        return history;
    }

    private static Change change(EnteredRow row) {
        var cells = row.cells();
        return new Change(
                row.number(),
                cells.get(1),
                range(cells.get(2), cells.get(3)),
                row.who(),
                Format.day(LocalDate.ofInstant(row.at(), ZoneId.systemDefault())),
                cells.getLast());
    }

    private static Table figures(Compared compared) {
        var rows = compared.figures().stream().map(AssumptionPage::row).toList();
        return new Table("figures", "What moves", List.of("Approach", "Figure", "Before", "After", "Difference"), rows);
    }

    private static List<Cell> row(Moved moved) {
        var unit = moved.before().unit();
        var difference = moved.after().value() - moved.before().value();
        return List.of(
                Cell.text(moved.approach().words()),
                Cell.text(moved.before().name()),
                Cell.text(Format.value(moved.before())),
                Cell.text(Format.value(moved.after())),
                Cell.text(difference == 0 ? "none" : (difference > 0 ? "+" : "") + Format.value(difference, unit)));
    }

    private static Table verdicts(Compared compared) {
        var rows = compared.verdicts().stream().map(AssumptionPage::row).toList();
        return new Table(
                "verdicts", "Verdicts that turn", List.of("Funding line", "Approach", "Before", "After"), rows);
    }

    private static List<Cell> row(Turned turned) {
        return List.of(
                Cell.text(turned.line()),
                Cell.text(turned.approach().words()),
                Cell.text(turned.before() == null ? "No verdict" : Words.of(turned.before())),
                Cell.text(turned.after() == null ? "No verdict" : Words.of(turned.after())));
    }
}
