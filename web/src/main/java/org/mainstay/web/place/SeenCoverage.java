package org.mainstay.web.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.command.ShowCoverage;
import org.mainstay.app.command.SupposeCoverage;
import org.mainstay.app.run.HeldRun;
import org.mainstay.app.run.Run;
import org.mainstay.engine.coverage.Coverage;
import org.mainstay.engine.coverage.Supposition;
import org.mainstay.engine.coverage.Unreached;
import org.mainstay.engine.coverage.Ways;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.need.Need;

/// The coverage of an open place on one basis, as it was worked out.
///
/// @param supposed what would be; null where nothing is supposed
/// @param run all its figures, with the rows behind them
/// @param kept what pages made of it and need again
public record SeenCoverage(
        Basis basis,
        ShowCoverage.Shown shown,
        Unreached unreached,
        SupposeCoverage.@Nullable Supposed supposed,
        HeldRun run,
        Kept kept) {

    static SeenCoverage of(OpenPlace open, Basis basis) {
        return of(open, basis, show(open, basis, List.of()), null);
    }

    private static ShowCoverage.Shown show(OpenPlace open, Basis basis, List<Need> needs) {
        var asked = new ShowCoverage.Asked(needs, basis.travel(), Supposition.NONE);
        return ShowCoverage.show(open.reading(), open.lines(), asked);
    }

    /// The coverage of one need for programs: whom nobody else stands in for is told over this need alone.
    public ShowCoverage.Shown only(OpenPlace open, Need need) {
        return show(open, basis, List.of(need));
    }

    /// The same coverage, and what it would be.
    SeenCoverage supposing(OpenPlace open, Basis other) {
        var would = SupposeCoverage.suppose(open.reading(), open.lines(), coverage(), other.supposition());
        return of(open, other, shown, would);
    }

    private static SeenCoverage of(
            OpenPlace open, Basis basis, ShowCoverage.Shown shown, SupposeCoverage.@Nullable Supposed supposed) {
        var figures = new ArrayList<>(shown.figures());
        if (supposed != null) {
            figures.addAll(supposed.figures());
        }
        var run = new HeldRun(new Run(figures, open.reading().sources()));
        return new SeenCoverage(basis, shown, shown.unreached(), supposed, run, new Kept());
    }

    public Coverage coverage() {
        return shown.coverage();
    }

    /// The run with the minutes from small areas to services, which are too many to keep, where a figure is one of
    /// them.
    public HeldRun run(OpenPlace open, String figure) {
        if (!figure.startsWith("coverage/")
                || !figure.contains("/to/")
                || run.find(figure).isPresent()) {
            return run;
        }
        var figures = new ArrayList<Figure>(shown.figures());
        for (var need : coverage().needs()) {
            need.areas().stream()
                    .filter(area -> figure.startsWith("coverage/%s/areas/%s/to/"
                            .formatted(need.need().code(), area.area().key().code())))
                    .flatMap(area -> need.ways().from(area.area().key()).stream())
                    .map(Ways.Near::minutes)
                    .filter(Objects::nonNull)
                    .forEach(figures::add);
        }
        return new HeldRun(new Run(figures, open.reading().sources()));
    }
}
