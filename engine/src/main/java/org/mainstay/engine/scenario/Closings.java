package org.mainstay.engine.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mainstay.engine.appraisal.Words;
import org.mainstay.engine.simulation.Closure;
import org.mainstay.engine.simulation.Months;
import org.mainstay.model.shock.ShockRow;

/// Says who closes under a shock that would not otherwise, how often, and why.
final class Closings {

    /// So many are explained: each takes another run of the model.
    private static final int MOST = 12;

    private final Trial trial;
    private final ShockFigures figures;

    Closings(Trial trial, ShockFigures figures) {
        this.trial = trial;
        this.figures = figures;
    }

    List<Stress.Closing> list(Landed shock, ShockFigures.Told told) {
        var drawn = told.pair().drawn().closing;
        var central = told.pair().central().closing;
        var providers = new ArrayList<Integer>();
        for (int provider = 0; provider < drawn.length; provider++) {
            if (times(drawn[provider]) > 0 || central[provider][0] > 0) {
                providers.add(provider);
            }
        }
        return providers.stream()
                .sorted(Comparator.<Integer>comparingInt(provider -> -times(drawn[provider]))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .map(provider -> closing(shock, told, provider))
                .toList();
    }

    private Stress.Closing closing(Landed shock, ShockFigures.Told told, int provider) {
        var body = trial.models().organisation(provider);
        var id = body.id();
        var name = body.name();
        var drawn = told.pair().drawn().closing[provider];
        int month = told.pair().central().closing[provider][0];
        var path = "/closes/" + id;
        return new Stress.Closing(
                id,
                name,
                figures.share(told, path, name + " closes", times(drawn), drawn.length),
                month == 0
                        ? null
                        : figures.monthOf(told, path + "/month", "Month at whose end %s closes".formatted(name), month),
                why(shock, provider, month == 0 ? first(drawn) : -1));
    }

    private String why(Landed shock, int provider, int draw) {
        if (closesByShock(shock, provider)) {
            return "The shock itself closes it.";
        }
        var lived = trial.lived(shock, draw);
        var before = draw < 0 ? "" : "Not at central assumptions, but in the worse draws, for example: ";
        return before + why(lived, provider, trial.ties());
    }

    /// Why one that the shock does not close itself closes under it.
    static String why(Trial.Lived lived, int provider, Bearings ties) {
        var closure = closure(lived.after(), provider).orElseThrow();
        var fall = lived.after().falls().stream()
                .filter(one -> one.provider() == provider)
                .findFirst();
        var alone = closure(lived.untied(), provider).isPresent()
                ? " It would close without its ties too."
                : " Without its ties it would stay open.";
        return fall.map(one -> switch (one.cause()) {
                    case LEANS -> TieWords.gaveWay(one, ties) + alone;
                    case PAYS -> words(closure) + " " + TieWords.unpaid(one, ties) + alone;
                })
                .orElseGet(() -> words(closure));
    }

    static boolean closesByShock(Landed shock, int provider) {
        return shock.landings().stream()
                .anyMatch(landing -> landing.row().kind() == ShockRow.Kind.BODY_CLOSES
                        && landing.providers().containsKey(provider));
    }

    static Optional<Closure> closure(Months months, int provider) {
        return months.course().closures().stream()
                .filter(closure -> closure.provider() == provider)
                .findFirst();
    }

    private static String words(Closure closure) {
        var lasts = BigDecimal.valueOf(closure.runway(), 6)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
        var left = closure.reservesPence() < 0
                ? "its reserves are overdrawn by " + Words.pounds(closure.reservesPence())
                : "its reserves of %s last %s months".formatted(Words.pounds(closure.reservesPence()), lasts);
        return "At the end of month %d %s, too little at two quarter-ends in a row, and it spends %s a year against %s that come in."
                .formatted(
                        closure.step() + 1,
                        left,
                        Words.pounds(closure.spendPence()),
                        Words.pounds(closure.incomePence()));
    }

    static int times(byte[] closing) {
        int times = 0;
        for (var month : closing) {
            times += month > 0 ? 1 : 0;
        }
        return times;
    }

    private static int first(byte[] closing) {
        for (int draw = 0; draw < closing.length; draw++) {
            if (closing[draw] > 0) {
                return draw;
            }
        }
        throw new IllegalStateException("A body that never closes has no reason to.");
    }
}
