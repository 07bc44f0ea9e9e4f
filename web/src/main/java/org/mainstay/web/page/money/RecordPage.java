package org.mainstay.web.page.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mainstay.engine.history.CouncilRecord;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Table;
import org.mainstay.web.view.Where;
import org.mainstay.web.view.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What the council has done over the years: how many it pays, how much each, by grant or contract, and who stays.
@Controller
final class RecordPage {

    private final OpenPlaces places;

    RecordPage(OpenPlaces places) {
        this.places = places;
    }

    @GetMapping("/places/{place}/money/record")
    Page show(@PathVariable String place) throws NotShown {
        var open = places.get(place);
        var tables = new ArrayList<Table>();
        open.money().history().records().forEach(record -> {
            var name = record.source().name().toLowerCase(Locale.ROOT).replace('_', '-');
            var by = record.source() == CouncilRecord.Source.LEDGER ? "by the ledger" : "by published grants";
            tables.add(bands(record, name, by));
            tables.add(instruments(record, name, by));
            tables.add(cohorts(record, name, by));
        });
        return Page.of(
                Where.of(place, open.name(), Where.Section.MONEY),
                "record",
                "Track record",
                new MoneyTab("record"),
                tables.stream().filter(table -> !table.isEmpty()).toList());
    }

    private static Table bands(CouncilRecord record, String name, String by) {
        var rows = new ArrayList<List<Cell>>();
        record.years()
                .forEach(year -> year.bands()
                        .forEach(band -> rows.add(List.of(
                                Cell.text(year.year().toString()),
                                Cell.text(band.band().words()),
                                Cell.of(band.organisations()),
                                Cell.of(band.paid()),
                                Cell.text(year.complete() ? "whole year" : "part of the year")))));
        return new Table(
                name + "-bands",
                "Bodies by what each got in the year, " + by,
                List.of("Financial year", "Each got", "Bodies", "Together", "Covered"),
                rows);
    }

    private static Table instruments(CouncilRecord record, String name, String by) {
        var rows = new ArrayList<List<Cell>>();
        record.years()
                .forEach(year -> year.instruments()
                        .forEach(one -> rows.add(List.of(
                                Cell.text(year.year().toString()),
                                Cell.text(Words.of(one.instrument())),
                                Cell.of(one.paid())))));
        return new Table(
                name + "-instruments",
                "By grant or by contract, " + by,
                List.of("Financial year", "Headings that speak of", "Paid"),
                rows);
    }

    private static Table cohorts(CouncilRecord record, String name, String by) {
        var rows = new ArrayList<List<Cell>>();
        record.cohorts()
                .forEach(cohort -> cohort.survivors()
                        .forEach(left -> rows.add(List.of(
                                Cell.text(cohort.began().toString()),
                                Cell.text(left.year().toString()),
                                Cell.of(left.organisations())))));
        return new Table(
                name + "-cohorts",
                "Of those first paid in a year, how many still are, " + by,
                List.of("First paid in", "Year", "Still paid"),
                rows);
    }
}
