package org.mainstay.engine.scenario;

import java.util.Comparator;
import java.util.List;
import org.mainstay.engine.simulation.Closure;
import org.mainstay.engine.simulation.Fall;

/// Tells who fell because of whom under a shock, at central assumptions.
final class Falls {

    private final Trial trial;
    private final ShockFigures figures;

    Falls(Trial trial, ShockFigures figures) {
        this.trial = trial;
        this.figures = figures;
    }

    /// In the order in which they fall; nobody where nobody is tied to anybody.
    List<Stress.Fallen> list(Landed shock, ShockFigures.Told told) {
        return trial.ties().isEmpty() ? List.of() : listAll(shock, told);
    }

    /// The same with ties or without. Whoever closes without the shock too is not among them.
    List<Stress.Fallen> listAll(Landed shock, ShockFigures.Told told) {
        var lived = trial.lived(shock, Trial.CENTRAL);
        var anyway = Toll.closed(lived.base());
        return lived.after().course().closures().stream()
                .filter(closure -> !anyway.get(closure.provider()))
                .sorted(Comparator.comparingInt(Closure::step)
                        .thenComparingInt(closure -> place(lived.after().falls(), closure.provider()))
                        .thenComparingInt(Closure::provider))
                .map(closure -> fallen(shock, lived, told, closure))
                .toList();
    }

    /// Those that the shock closes itself come first, then those in the order in which they gave way.
    private static int place(List<Fall> falls, int provider) {
        return falls.stream().map(Fall::provider).toList().indexOf(provider);
    }

    private Stress.Fallen fallen(Landed shock, Trial.Lived lived, ShockFigures.Told told, Closure closure) {
        var body = trial.models().organisation(closure.provider());
        var because = lived.after().falls().stream()
                .filter(fall -> fall.provider() == closure.provider())
                .flatMap(fall -> TieWords.broken(fall, trial.ties()).stream())
                .map(bearing -> new Stress.Because(
                        bearing.tie().from().id(),
                        bearing.tie().from().name(),
                        bearing.tie().kind().words()))
                .distinct()
                .toList();
        return new Stress.Fallen(
                body.id(),
                body.name(),
                figures.monthOf(
                        told,
                        "/falls/" + body.id(),
                        "Month in which %s closes".formatted(body.name()),
                        closure.step() + 1L),
                because,
                Closings.closesByShock(shock, closure.provider())
                        ? "The shock itself closes it."
                        : Closings.why(lived, closure.provider(), trial.ties()));
    }
}
