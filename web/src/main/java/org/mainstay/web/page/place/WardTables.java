package org.mainstay.web.page.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.portrait.Ward;
import org.mainstay.web.place.OpenPlace;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Table;
import org.mainstay.web.view.Words;

/// The tables about wards.
final class WardTables {

    private WardTables() {}

    static Table wards(OpenPlace open) {
        var rows = open.portrait().portrait().wards().stream()
                .map(ward -> List.of(
                        Cell.link(ward.name(), Links.ward(open.id(), ward.code())),
                        Cell.of(ward.people()),
                        Cell.of(ward.areas()),
                        Cell.of(ward.deprived()),
                        Cell.of(ward.services()),
                        Cell.of(ward.organisations())))
                .toList();
        return new Table(
                "wards",
                "Wards",
                List.of("Ward", "Residents", "Small areas", "In the most deprived fifth", "Services", "Organisations"),
                rows);
    }

    static Table smallAreas(OpenPlace open, List<Ward> wards) {
        var rows = new ArrayList<List<Cell>>();
        for (var ward : wards) {
            for (var small : ward.smallAreas()) {
                rows.add(List.of(
                        Cell.link(
                                small.area().name(),
                                Links.area(open.id(), small.area().key().code())),
                        Cell.link(
                                small.area().key().code(),
                                Links.row(open.id(), small.area().row())),
                        Cell.link(ward.name(), Links.ward(open.id(), ward.code())),
                        AreaMap.decileCell(open, small.area()),
                        Cell.of(small.people())));
            }
        }
        return new Table(
                "areas",
                "Small areas",
                List.of("Small area", "Code", "Ward", "By deprivation (1 is the most deprived)", "Residents"),
                rows);
    }

    static Table services(OpenPlace open, Ward ward) {
        var rows = ward.provided().stream()
                .map(service -> List.of(
                        Cell.link(service.name(), Links.row(open.id(), service.row())),
                        Cell.text(service.kind().replace('_', ' ')),
                        Cell.text(service.by())))
                .toList();
        return new Table("services", "Services here", List.of("Service", "Kind", "Given by"), rows);
    }

    static Table organisations(OpenPlace open, Ward ward) {
        var rows = ward.actors().stream()
                .flatMap(id -> open.organisation().find(id).stream())
                .sorted(Comparator.comparing(Organisation::name))
                .map(one -> List.of(
                        Cell.link(one.name(), Links.organisation(open.id(), one.id())),
                        Cell.text(Words.of(one.sector())),
                        Cell.text(Words.of(one.profile().kind()))))
                .toList();
        return new Table(
                "organisations",
                "Organisations with their address here",
                List.of("Organisation", "Sector", "What it is in law"),
                rows);
    }
}
