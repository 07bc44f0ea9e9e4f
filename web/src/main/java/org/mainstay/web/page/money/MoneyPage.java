package org.mainstay.web.page.money;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.document.MoneyJson;
import org.mainstay.engine.relationship.Money;
import org.mainstay.model.FinancialYear;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlace;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Picture;
import org.mainstay.web.view.Pictures;
import org.mainstay.web.view.Table;
import org.mainstay.web.view.Where;
import org.mainstay.web.view.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Where the money really goes: what was published beside what the ledger paid, year by year and body by body.
@Controller
final class MoneyPage {

    private final OpenPlaces places;

    MoneyPage(OpenPlaces places) {
        this.places = places;
    }

    /// What the template knows.
    record Shown(MoneyTab tab, String coverage, @Nullable Picture years) {}

    @GetMapping("/places/{place}/money")
    Page show(@PathVariable String place) throws NotShown {
        var open = places.get(place);
        var money = open.money().money();
        var years = years(money);
        var picture = Pictures.bars(
                "Published grants and what the ledger paid",
                "Where the second bar of a year is longer, the council pays voluntary organisations more than it publishes.",
                years,
                List.of(1, 2));
        return Page.of(
                        Where.of(place, open.name(), Where.Section.MONEY),
                        "money",
                        "Money",
                        new Shown(new MoneyTab(""), money.coverage(), picture),
                        List.of(years, ledger(money), organisations(open)))
                .with(out -> MoneyJson.write(
                        out, money, open.money().history(), open.money().dependence()));
    }

    private static Table years(Money money) {
        var rows = new ArrayList<List<Cell>>();
        for (var year : money.years()) {
            var ledger = year.ledger();
            rows.add(List.of(
                    Cell.text(year.year().toString()),
                    Cell.of(year.publishedGrants()),
                    Cell.of(ledger == null ? null : ledger.vcse()),
                    Cell.of(year.gap())));
        }
        return new Table(
                "years",
                "Money by financial year",
                List.of("Financial year", "Published grants", "Ledger, to voluntary organisations", "Not published"),
                rows);
    }

    /// The parts of what the ledger books under voluntary-sector headings.
    private static Table ledger(Money money) {
        var rows = new ArrayList<List<Cell>>();
        for (var year : money.years()) {
            var ledger = year.ledger();
            if (ledger != null) {
                rows.add(List.of(
                        Cell.text(year.year().toString()),
                        Cell.of(ledger.underHeadings()),
                        Cell.of(ledger.vcse()),
                        Cell.of(ledger.typeUnknown()),
                        Cell.of(ledger.otherKinds()),
                        Cell.of(ledger.individuals()),
                        Cell.of(ledger.unattributable())));
            }
        }
        return new Table(
                "ledger",
                "What the ledger paid under voluntary-sector headings, and to whom",
                List.of(
                        "Financial year",
                        "All",
                        "Voluntary organisations",
                        "Type not known",
                        "Of these, other kinds of body",
                        "Private people",
                        "Name withheld"),
                rows);
    }

    private static Table organisations(OpenPlace open) {
        var money = open.money().money();
        var last = money.organisations().stream()
                .flatMap(one -> one.council().keySet().stream())
                .distinct()
                .sorted()
                .toList();
        var columns = new ArrayList<>(List.of("Organisation", "Sector"));
        last.forEach(year -> columns.add(year.toString()));
        var rows = new ArrayList<List<Cell>>();
        money.organisations().forEach(one -> rows.add(row(open, one, last)));
        return new Table("organisations", "What the council paid each organisation", columns, rows);
    }

    private static List<Cell> row(OpenPlace open, Money.Relationship one, List<FinancialYear> years) {
        var organisation = one.organisation();
        var row = new ArrayList<Cell>();
        row.add(Cell.link(organisation.name(), Links.organisation(open.id(), organisation.id())));
        row.add(Cell.text(Words.of(organisation.sector())));
        years.forEach(year -> row.add(Cell.of(one.council().get(year))));
        return row;
    }
}
