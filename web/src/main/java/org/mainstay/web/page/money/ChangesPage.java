package org.mainstay.web.page.money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.history.FundingChange;
import org.mainstay.engine.history.FundingChange.Kind;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.model.evidence.Figure;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlace;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Table;
import org.mainstay.web.view.Where;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What changed between the council and those it pays, what needs an answer first.
@Controller
final class ChangesPage {

    private final OpenPlaces places;

    ChangesPage(OpenPlaces places) {
        this.places = places;
    }

    /// A change and whom it is of.
    private record Of(Organisation organisation, FundingChange change) {

        /// The money that is gone or come.
        long moved() {
            return Math.abs(pence(change.to()) - pence(change.from()));
        }
    }

    @GetMapping("/places/{place}/money/changes")
    Page show(@PathVariable String place) throws NotShown {
        var open = places.get(place);
        var history = open.money().history();
        return Page.of(
                Where.of(place, open.name(), Where.Section.MONEY),
                "changes",
                "What changed",
                new MoneyTab("changes"),
                List.of(
                        changes(open, "alarms", "Falls that nothing in the files explains", Set.of(Kind.END, Kind.CUT)),
                        changes(
                                open,
                                "no-cuts",
                                "What looks like a cut or an end in the payments and is none",
                                Set.of(Kind.TAPER, Kind.LATE_PAYMENT, Kind.SUCCESSION, Kind.RENEWAL)),
                        changes(open, "new", "New or risen", Set.of(Kind.START, Kind.RISE)),
                        ChangeTables.explained(history.explained()),
                        churn(open)));
    }

    private static Table changes(OpenPlace open, String name, String caption, Set<Kind> kinds) {
        var all = new ArrayList<Of>();
        for (var relationship : open.money().money().organisations()) {
            open.money().history().changesOf(relationship.organisation().id()).stream()
                    // A succession is told once, of the body that carries on.
                    .filter(change -> kinds.contains(change.kind()) && change.successor() == null)
                    .forEach(change -> all.add(new Of(relationship.organisation(), change)));
        }
        all.sort(Comparator.comparingLong((Of one) -> -one.moved())
                .thenComparing(one -> one.organisation().name()));
        var columns = new ArrayList<>(List.of("Organisation"));
        columns.addAll(ChangeTables.COLUMNS);
        return new Table(
                name, caption, columns, all.stream().map(one -> row(open, one)).toList());
    }

    private static List<Cell> row(OpenPlace open, Of one) {
        var row = new ArrayList<Cell>();
        row.add(Cell.link(
                one.organisation().name(),
                Links.organisation(open.id(), one.organisation().id())));
        row.addAll(ChangeTables.change(one.change()));
        return row;
    }

    private static long pence(@Nullable Figure figure) {
        return figure == null ? 0 : figure.value();
    }

    private static Table churn(OpenPlace open) {
        var rows = open.money().history().churn().stream()
                .map(churn -> List.of(
                        Cell.text(churn.before() + " to " + churn.after()),
                        Cell.of(churn.paidBefore()),
                        Cell.of(churn.paidAfter()),
                        Cell.of(churn.left()),
                        Cell.of(churn.arrived()),
                        Cell.of(churn.share())))
                .toList();
        return new Table(
                "churn",
                "Payees that come and go under voluntary-sector headings",
                List.of("Years", "Paid before", "Paid after", "Left", "Arrived", "Share that left"),
                rows);
    }
}
