package org.mainstay.web.page.place;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.document.PlaceJson;
import org.mainstay.engine.portrait.Portrait;
import org.mainstay.engine.relationship.Money;
import org.mainstay.model.evidence.Figure;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlace;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.view.Card;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Picture;
import org.mainstay.web.view.Pictures;
import org.mainstay.web.view.Table;
import org.mainstay.web.view.Where;
import org.mainstay.web.view.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A place at a glance.
@Controller
final class PlacePage {

    private final OpenPlaces places;

    PlacePage(OpenPlaces places) {
        this.places = places;
    }

    /// What the template knows.
    ///
    /// @param year whose payments give the yearly amounts of funding lines
    record Shown(
            List<Card> cards,
            @Nullable Picture sectors,
            @Nullable Picture map,
            String year) {}

    @GetMapping("/places/{place}")
    Page show(@PathVariable String place) throws NotShown {
        var open = places.get(place);
        var portrait = open.portrait().portrait();
        var sectors = sectors(portrait);
        var picture =
                Pictures.bars("Who is here", "Organisations that the files name, by sector.", sectors, List.of(1));
        var map = open.kept().get(AreaMap.class, () -> AreaMap.of(open)).picture();
        return Page.of(
                        Where.of(place, open.name(), Where.Section.PLACE),
                        "place",
                        "Place",
                        new Shown(cards(open), picture, map, open.lines().year().toString()),
                        Stream.of(Stream.of(sectors), mapped(map), others(open, portrait))
                                .flatMap(tables -> tables)
                                .toList())
                .with(out -> PlaceJson.write(out, open.portrait()));
    }

    private static Stream<Table> others(OpenPlace open, Portrait portrait) {
        return Stream.of(kinds(portrait), LineTable.of(open), WardTables.wards(open), unknowns(portrait));
    }

    private static Stream<Table> mapped(@Nullable Picture map) {
        return map == null ? Stream.empty() : Stream.of(map.table());
    }

    private static List<Card> cards(OpenPlace open) {
        var portrait = open.portrait().portrait();
        var lines = open.lines();
        var cards = new ArrayList<Card>();
        cards.add(Card.of(
                lines.total(),
                "a year in funding lines",
                "What the council gave voluntary organisations again and again, " + lines.year() + "."));
        cards.addAll(money(open.money().money()));
        cards.add(Card.of(portrait.organisations(), "organisations", "Everybody that the files name, people aside."));
        cards.add(Card.of(portrait.services(), "services", "What published lists name."));
        cards.add(UnreachedCard.of(open.coverages().usual().unreached()));
        cards.add(Card.of(portrait.people(), "residents", "As the latest table at hand has it."));
        cards.add(Card.of(portrait.areas(), "small areas", "Neighbourhoods of about 1,500 people (LSOA)."));
        return cards;
    }

    /// The last year of which both are known; failing that, the last of which one is.
    private static List<Card> money(Money money) {
        var years = money.years().reversed();
        var year = years.stream()
                .filter(one -> one.gap() != null)
                .findFirst()
                .or(() -> years.stream().findFirst())
                .orElse(null);
        if (year == null) {
            return List.of();
        }
        var ledger = year.ledger();
        return List.of(
                Card.of(
                        ledger == null ? null : ledger.vcse(),
                        "paid to voluntary organisations",
                        "By the ledger, " + year.year() + "."),
                Card.of(
                        year.publishedGrants(),
                        "published as grants",
                        "By the council's own list, " + year.year() + "."));
    }

    private static Table sectors(Portrait portrait) {
        var rows = portrait.sectors().stream()
                .map(count -> List.of(Cell.text(Words.of(count.sector())), Cell.of(count.organisations())))
                .toList();
        return new Table("sectors", "Organisations by sector", List.of("Sector", "Organisations"), rows);
    }

    private static Table kinds(Portrait portrait) {
        var rows = new ArrayList<List<Cell>>();
        portrait.sectors()
                .forEach(sector -> sector.kinds()
                        .forEach(kind -> rows.add(List.of(
                                Cell.text(Words.of(sector.sector())),
                                Cell.text(Words.of(kind.kind())),
                                Cell.of(kind.organisations())))));
        return new Table(
                "kinds", "Organisations by sector and kind", List.of("Sector", "What they are in law", "Number"), rows);
    }

    private static Table unknowns(Portrait portrait) {
        var rows = portrait.unknowns().stream()
                .map(unknown -> List.of(Cell.text(unknown.what()), figure(unknown.figure()), Cell.text(unknown.mend())))
                .toList();
        return new Table("unknowns", "What is not known", List.of("What", "How many", "What would tell"), rows);
    }

    private static Cell figure(@Nullable Figure figure) {
        return Cell.of(figure);
    }
}
