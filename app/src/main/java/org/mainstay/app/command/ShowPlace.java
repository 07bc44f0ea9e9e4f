package org.mainstay.app.command;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.engine.portrait.Portrait;
import org.mainstay.engine.portrait.PortraitFinder;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.relationship.FundingLines;
import org.mainstay.model.evidence.Figure;

/// Shows a place at a glance: who makes it tick, where, and what the council funds.
public final class ShowPlace {

    private ShowPlace() {}

    /// A place at a glance.
    public record Shown(Portrait portrait, FundingLines lines) {

        /// All its figures, those of each funding line among them.
        public List<Figure> figures() {
            var figures = new ArrayList<>(portrait.figures());
            figures.addAll(List.of(lines.total(), lines.oneOffs(), lines.typeUnknown(), lines.withheld()));
            lines.lines().stream().map(FundingLine::figures).forEach(figures::addAll);
            return figures;
        }
    }

    /// The portrait of a place that is open already.
    public static Shown show(Reading reading, FundingLines lines) {
        return new Shown(PortraitFinder.find(reading.place(), reading.organisations()), lines);
    }
}
