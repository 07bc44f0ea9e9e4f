package org.mainstay.web.page.money;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.engine.history.Explained;
import org.mainstay.engine.history.FundingChange;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Table;
import org.mainstay.web.view.Words;

/// What changed and what only looks like a change, in rows.
public final class ChangeTables {

    /// What [#change] gives.
    public static final List<String> COLUMNS = List.of("Change", "Heading", "Year", "From", "To", "Why", "Evidence");

    private ChangeTables() {}

    /// One change with the figures that it rests on.
    public static List<Cell> change(FundingChange change) {
        return List.of(
                new Cell.Tag(Words.of(change.kind()), style(change.kind())),
                Cell.text(change.heading()),
                Cell.text(change.year().toString()),
                Cell.of(change.from()),
                Cell.of(change.to()),
                Cell.text(change.why()),
                Cell.of(change.evidence()));
    }

    private static String style(FundingChange.Kind kind) {
        return switch (kind) {
            case END, CUT -> "red";
            case TAPER -> "orange";
            case START, RISE -> "green";
            case RENEWAL, LATE_PAYMENT, SUCCESSION -> "grey";
        };
    }

    /// Payees that stopped or fell for a reason other than a cut.
    public static Table explained(List<Explained> explained) {
        var rows = new ArrayList<List<Cell>>();
        explained.forEach(one -> rows.add(List.of(
                Cell.text(one.name()),
                new Cell.Tag(Words.of(one.reason()), "grey"),
                Cell.text(one.heading()),
                Cell.text(one.year().toString()),
                Cell.of(one.paid()),
                Cell.text(one.why()))));
        return new Table(
                "explained",
                "Left or fell for another reason than a cut",
                List.of("Payee", "Reason", "Heading", "Last paid in", "Paid that year", "Why"),
                rows);
    }
}
