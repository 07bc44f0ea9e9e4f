package org.mainstay.app.command;

import org.mainstay.app.run.HeldRun;
import org.mainstay.app.run.Run;
import org.mainstay.engine.survey.Views;
import org.mainstay.engine.survey.ViewsFinder;

/// Shows what partners say of working with the council, in batches of five answers or more.
public final class ShowViews {

    private ShowViews() {}

    /// The answer, and its figures with the rows behind them.
    public record Shown(Views views, HeldRun run) {}

    public static Shown show(Reading reading) {
        var views = ViewsFinder.find(reading.place().listPartnerViews());
        return new Shown(views, new HeldRun(new Run(views.figures(), reading.sources())));
    }
}
