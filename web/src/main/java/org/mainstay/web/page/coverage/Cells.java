package org.mainstay.web.page.coverage;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.access.Reason;
import org.mainstay.engine.coverage.AreaCoverage;
import org.mainstay.engine.coverage.NeedCoverage;
import org.mainstay.engine.coverage.Outlet;
import org.mainstay.engine.coverage.SupplyStatus;
import org.mainstay.model.evidence.Figure;
import org.mainstay.web.place.SeenCoverage;
import org.mainstay.web.view.Cell;

/// What cells of several tables say alike.
final class Cells {

    private Cells() {}

    static Cell known(@Nullable Figure figure) {
        return figure == null ? Cell.text("not known") : Cell.of(figure);
    }

    /// Whether the files tell who meets a need.
    static Cell status(NeedCoverage need) {
        return new Cell.Tag(
                need.status().words(),
                switch (need.status()) {
                    case RECORDED -> "green";
                    case SUPPLY_NOT_RECORDED -> "yellow";
                    case NOBODY_KNOWN -> "grey";
                });
    }

    /// How sure a finding about an area is.
    static Cell sure(AreaCoverage area) {
        return area.doubts().isEmpty() ? new Cell.Tag("stands", "green") : Cell.text("uncertain: " + doubts(area));
    }

    /// Services in reach; where the supply is not known, none is not nothing.
    static Cell count(NeedCoverage need, int services) {
        return need.status() == SupplyStatus.RECORDED ? new Cell.Count(services) : Cell.text("not known");
    }

    static String doubts(AreaCoverage area) {
        return area.doubts().stream().sorted().map(AreaCoverage.Doubt::words).collect(Collectors.joining("; "));
    }

    /// Why an area has no access, or why nobody can say; empty where it has some.
    static String reason(NeedCoverage need, AreaCoverage area) {
        if (need.status() != SupplyStatus.RECORDED) {
            return need.status() == SupplyStatus.NOBODY_KNOWN
                    ? "nobody is known who gives it"
                    : "who gives it is not recorded";
        }
        return area.findReason().map(Cells::words).orElse("");
    }

    private static String words(Reason reason) {
        return switch (reason) {
            case NOT_LOCATED -> "nobody knows where it is, so nothing was measured";
            case NO_SERVICE_IN_REACH -> "no service within the time";
            case CAPACITY_NOT_KNOWN -> "nobody knows how many those in reach can take";
            case ZERO_CAPACITY_IN_REACH -> "those in reach take nobody";
            case NO_POPULATION -> "nobody lives there or wherever else they serve";
        };
    }

    /// Places a year at a service, as the run has them.
    static Cell places(SeenCoverage seen, Outlet outlet) {
        return seen.run()
                .find("coverage/" + outlet.need().code() + "/outlets/" + outlet.id() + "/places")
                .<Cell>map(Cell.Amount::new)
                .orElse(Cell.text("not known"));
    }
}
