package org.mainstay.web.page.money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.history.Dependence;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlace;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.view.Card;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Picture;
import org.mainstay.web.view.Pictures;
import org.mainstay.web.view.Table;
import org.mainstay.web.view.Where;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Who depends on the council's money, and who may fall with whom.
@Controller
final class DependencePage {

    private final OpenPlaces places;

    DependencePage(OpenPlaces places) {
        this.places = places;
    }

    /// What the template knows.
    record Shown(MoneyTab tab, List<Card> cards, @Nullable Picture funders) {}

    @GetMapping("/places/{place}/money/dependence")
    Page show(@PathVariable String place) throws NotShown {
        var open = places.get(place);
        var dependence = open.money().dependence();
        var funders = funders(dependence);
        var picture = Pictures.bars(
                "Who publishes grants here", "Each funder's published grants in all years.", funders, List.of(1));
        return Page.of(
                Where.of(place, open.name(), Where.Section.MONEY),
                "dependence",
                "Who depends on it",
                new Shown(new MoneyTab("dependence"), cards(dependence), picture),
                List.of(partners(open, dependence), easy(open, dependence), ties(open, dependence), funders));
    }

    private static List<Card> cards(Dependence dependence) {
        return List.of(
                Card.of(
                        dependence.easy(),
                        "a year is easy to end",
                        "No duty, no ring fence, out of contract within three months. That does not mean that it should be."),
                Card.of(
                        dependence.termsUnknown(),
                        "a year of which nobody knows the terms",
                        "Nobody has said whether there is a duty, a ring fence or a notice."),
                Card.of(
                        dependence.concentration(),
                        "concentration of funders",
                        "The sum of squared shares: 100% is one funder alone."));
    }

    /// Those that hang most on the council first; those of unknown income last.
    private static Table partners(OpenPlace open, Dependence dependence) {
        var rows = dependence.partners().stream()
                .sorted(Comparator.comparing((Dependence.Partner partner) -> partner.income() == null)
                        .thenComparingLong(partner -> -partner.share().value())
                        .thenComparing(Dependence.Partner::organisation))
                .map(partner -> List.of(
                        organisation(open, partner.organisation(), partner.organisation()),
                        Cell.of(partner.council()),
                        partner.income() == null ? Cell.text("not known") : Cell.of(partner.income()),
                        partner.income() == null ? Cell.text("not known") : Cell.of(partner.share())))
                .toList();
        return new Table(
                "partners",
                "How much of each partner the council is",
                List.of(
                        "Organisation",
                        "From the council in " + dependence.year(),
                        "Its income",
                        "The council's share"),
                rows);
    }

    private static Table easy(OpenPlace open, Dependence dependence) {
        var rows = new ArrayList<List<Cell>>();
        for (FundingLine line : open.lines().lines()) {
            if (dependence.easyLines().contains(line.id())) {
                rows.add(List.of(
                        organisation(
                                open,
                                line.organisation().id(),
                                line.organisation().name()),
                        Cell.text(line.label()),
                        Cell.of(line.yearly()),
                        Cell.link("What would cutting this do?", Links.line(open.id(), line.id()))));
            }
        }
        return new Table(
                "easy",
                "Easy to end, which does not mean that they should be",
                List.of("Organisation", "For", "A year", "What if?"),
                rows);
    }

    private static Table ties(OpenPlace open, Dependence dependence) {
        var rows = dependence.ties().stream()
                .map(tie -> List.of(
                        organisation(open, tie.on(), tie.onName()),
                        organisation(open, tie.other(), tie.otherName()),
                        Cell.text(tie.why()),
                        tie.rows().isEmpty()
                                ? Cell.none()
                                : Cell.link(
                                        "The row that says so",
                                        Links.row(open.id(), tie.rows().getFirst()))))
                .toList();
        return new Table(
                "ties", "Who may fall with whom", List.of("Where this one falls", "This one may", "Why", "Row"), rows);
    }

    private static Table funders(Dependence dependence) {
        var rows = dependence.funders().stream()
                .map(funder -> List.of(Cell.text(funder.name()), Cell.of(funder.granted())))
                .toList();
        return new Table("funders", "Published grants by funder", List.of("Funder", "Published grants"), rows);
    }

    private static Cell organisation(OpenPlace open, String id, String otherwise) {
        return open.organisation()
                .find(id)
                .map(one -> Cell.link(one.name(), Links.organisation(open.id(), id)))
                .orElseGet(() -> Cell.text(otherwise));
    }
}
