package org.mainstay.web.page.option;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.need.Need;
import org.mainstay.web.place.OpenPlace;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Table;
import org.mainstay.web.view.Words;

/// Funding lines as tables, each linked to what its end would do.
final class LineTables {

    static final Comparator<FundingLine> LARGEST_FIRST = Comparator.<FundingLine>comparingLong(
                    line -> -line.yearly().value())
            .thenComparing(FundingLine::id);

    private LineTables() {}

    static Table all(String place, OpenPlace open) {
        return table("lines", "What would cutting one grant do?", place, open, open.lines().lines().stream());
    }

    /// Those of the same organisation, without the line itself.
    static Table others(String place, OpenPlace open, FundingLine line) {
        return table(
                "other-lines",
                "Other grants to " + line.organisation().name(),
                place,
                open,
                open.lines().lines().stream()
                        .filter(other -> other.organisation()
                                .id()
                                .equals(line.organisation().id()))
                        .filter(other -> !other.id().equals(line.id())));
    }

    private static Table table(String name, String caption, String place, OpenPlace open, Stream<FundingLine> lines) {
        return new Table(
                name,
                caption,
                List.of("Organisation", "Paid under", "A year", "Need", "What is known"),
                lines.sorted(LARGEST_FIRST).map(line -> row(place, open, line)).toList());
    }

    private static List<Cell> row(String place, OpenPlace open, FundingLine line) {
        return List.of(
                Cell.link(line.organisation().name(), Links.line(place, line.id())),
                Cell.text(line.label()),
                Cell.of(line.yearly()),
                Cell.text(line.findNeed().map(Need::words).orElse("not known")),
                Cell.text(known(open, line)));
    }

    private static String known(OpenPlace open, FundingLine line) {
        var aside = open.lines().setAside().find(line);
        if (aside.isPresent()) {
            return "Set aside: " + Words.of(aside.get().answer()).toLowerCase(Locale.ROOT);
        }
        return line.hasLocalEvidence() ? "The partner has reported" : "Nobody has reported whom it serves";
    }
}
