package org.mainstay.web.page.partnership;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mainstay.model.partnership.SuggestionAnswer;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.store.AuditTrail;
import org.mainstay.web.store.Database;
import org.mainstay.web.store.EnteredRow;
import org.mainstay.web.store.EnteredRows;
import org.mainstay.web.store.EnteredTable;
import org.springframework.stereotype.Component;

/// Keeps what people enter about partnerships. Rows are only added; taking one back is a further row.
@Component
final class EnteredBook {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final int ID = 0;

    private final OpenPlaces places;
    private final Database database;
    private final EnteredRows rows;
    private final AuditTrail audit;

    EnteredBook(OpenPlaces places, Database database, EnteredRows rows, AuditTrail audit) {
        this.places = places;
        this.database = database;
        this.rows = rows;
        this.audit = audit;
    }

    /// A row that was entered here and stands.
    record Standing(Entry entry, EnteredRow row) {}

    /// The cells of a row in the order of its table, with who enters it today.
    static List<String> cells(Entry entry, String partnership, Map<String, String> typed, String who) {
        var cells = new ArrayList<String>();
        for (var column : entry.table().columns()) {
            cells.add(
                    switch (column) {
                        case "partnership" -> partnership;
                        case "recorded_by" -> who;
                        case "recorded_on" -> today();
                        case "undo" -> "";
                        default -> typed.getOrDefault(column, "");
                    });
        }
        return cells;
    }

    static String today() {
        return LocalDate.now(ENGLAND).toString();
    }

    /// Keeps rows about one partnership together, or none of them; the place is then read again.
    void keep(String place, String partnership, List<Entered> all, String who, String action) {
        database.transactions().executeWithoutResult(done -> {
            all.forEach(one -> rows.add(place, one.table(), one.cells(), who));
            audit.add(who, place, action, partnership);
        });
        places.reopen(place);
    }

    /// A row to keep.
    record Entered(EnteredTable table, List<String> cells) {

        Entered {
            cells = List.copyOf(cells);
        }
    }

    /// What was entered last about a partnership and not taken back; empty where nothing here was.
    Optional<Standing> latest(String place, String partnership) {
        return standing(place, partnership).stream()
                .reduce((one, other) -> one.row().number() > other.row().number() ? one : other);
    }

    List<Standing> standing(String place, String partnership) {
        var all = new ArrayList<Standing>();
        for (var entry : Entry.values()) {
            var byThing = new HashMap<String, Deque<EnteredRow>>();
            var undo = entry.table().columns().indexOf("undo");
            for (var row : rows.of(place, entry.table())) {
                if (row.cells().get(ID).equals(partnership)) {
                    var said = byThing.computeIfAbsent(thing(entry, row.cells()), key -> new ArrayDeque<>());
                    if (row.cells().get(undo).isEmpty()) {
                        said.addLast(row);
                    } else {
                        said.pollLast();
                    }
                }
            }
            byThing.values().forEach(said -> said.forEach(row -> all.add(new Standing(entry, row))));
        }
        return all;
    }

    /// What a row is about: a later row about the same replaces it.
    private static String thing(Entry entry, List<String> cells) {
        var about = switch (entry) {
            case PARTNERSHIP -> "";
            case MEMBER, DECISION -> cells.get(1);
            case MONEY -> cells.get(1) + "\n" + cells.get(2);
        };
        return about.toLowerCase(Locale.ROOT);
    }

    /// The row that takes another back.
    static Entered undoing(Standing standing, String who) {
        var columns = standing.entry().table().columns();
        var cells = new ArrayList<>(standing.row().cells());
        cells.set(columns.indexOf("undo"), "yes");
        cells.set(columns.indexOf("recorded_by"), who);
        cells.set(columns.indexOf("recorded_on"), today());
        cells.set(columns.indexOf("why"), "Taken back");
        return new Entered(standing.entry().table(), cells);
    }

    /// The row that answers a suggestion.
    static Entered answer(
            String suggestion, SuggestionAnswer.Answer answer, String partnership, String who, String why) {
        return new Entered(
                EnteredTable.SUGGESTIONS, List.of(suggestion, answer.words(), partnership, who, today(), why));
    }

    /// The partnership that was made of a suggestion here; empty where none was.
    Optional<String> madeOf(String place, String suggestion) {
        return rows.of(place, EnteredTable.SUGGESTIONS).stream()
                .map(EnteredRow::cells)
                .filter(cells -> cells.get(ID).equals(suggestion))
                .reduce((earlier, later) -> later)
                .filter(cells -> cells.get(1).equals(SuggestionAnswer.Answer.ACCEPT.words()))
                .map(cells -> cells.get(2));
    }
}
