package org.mainstay.web.page.option;

import java.time.ZoneId;
import java.util.List;
import org.mainstay.app.report.Format;
import org.mainstay.web.option.OptionVersion;
import org.mainstay.web.place.OpenPlace;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Table;

/// Options that people keep here, as a table.
final class OwnOptionList {

    static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private OwnOptionList() {}

    static Table table(String name, String caption, List<OptionVersion> options, OpenPlace open) {
        return new Table(
                name,
                caption,
                List.of("Option", "Rows", "Rows that cannot be used", "Changed on", "By"),
                options.stream().map(version -> row(version, open)).toList());
    }

    private static List<Cell> row(OptionVersion version, OpenPlace open) {
        var option = version.option();
        return List.of(
                Cell.link(version.name(), Links.ownOption(open.id(), version.id())),
                new Cell.Count(option.rows().size()),
                new Cell.Count(option.refused(open.lines(), open.reading().on()).size()),
                Cell.text(day(version)),
                Cell.text(version.who()));
    }

    static String day(OptionVersion version) {
        return Format.day(version.at().atZone(ENGLAND).toLocalDate());
    }
}
