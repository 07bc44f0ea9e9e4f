package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.simulation.Intervention;
import org.mainstay.model.evidence.Case;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;

/// Tries the early signs out: in every draw every line ends, and those that close are held against
/// those that showed a sign. Who has not said what it holds never closes in the model, so it is left
/// out. A smaller loss closes nobody there, for activity is trimmed to income first.
final class SignTrial {

    private final FigureBook book;
    private final Corners corners;
    private final List<Integer> known;
    /// By draw: those with a sign that stay, those with none that close, and all that close.
    private final int[] falseAlarms;
    private final int[] missed;
    private final int[] closed;

    SignTrial(FigureBook book, Corners corners) {
        this.book = book;
        this.corners = corners;
        var providers = corners.at(Case.CENTRAL).world().providers();
        known = IntStream.range(0, providers.size())
                .filter(body -> providers.get(body).reservesPence() != null)
                .boxed()
                .toList();
        falseAlarms = new int[corners.draws()];
        missed = new int[corners.draws()];
        closed = new int[corners.draws()];
    }

    /// @param signed ids of organisations that show a sign
    WorstLosses.@Nullable Reliance reliance(Set<String> signed, Progress progress) {
        var providers = corners.at(Case.CENTRAL).world().providers();
        var warned = known.stream()
                .filter(body -> signed.contains(providers.get(body).id()))
                .toList();
        if (warned.isEmpty()) {
            return null;
        }
        Rounds.each(0, corners.draws(), progress, draw -> draw(draw, warned));
        var all = IntStream.of(closed).sum();
        var falseShare = share(
                "false_alarms",
                "Of organisations with a sign, the share that stays open though every line ends",
                IntStream.of(falseAlarms).sum(),
                warned.size() * (long) corners.draws());
        var missedShare = all == 0
                ? null
                : share(
                        "missed",
                        "Of organisations that close when every line ends, the share that showed no sign",
                        IntStream.of(missed).sum(),
                        all);
        return new WorstLosses.Reliance(falseShare, missedShare, says(warned.size(), falseShare, missedShare));
    }

    private void draw(int draw, List<Integer> warned) {
        var model = corners.drawn(draw);
        var ends = new ArrayList<Intervention>();
        for (var at = 0; at < model.world().supplies().size(); at++) {
            ends.add(new Intervention.Reduce(at, 0, 0));
        }
        var gone = model.simulation().run(ends).closures().stream()
                .map(closure -> closure.provider())
                .toList();
        closed[draw] = gone.size();
        missed[draw] =
                (int) gone.stream().filter(body -> !warned.contains(body)).count();
        falseAlarms[draw] =
                (int) warned.stream().filter(body -> !gone.contains(body)).count();
    }

    private Figure share(String id, String name, long part, long whole) {
        return book.model(
                "losses/signs/" + id, name, Unit.PER_MILLION, List.of(), Micro.portion(part, Micro.ONE, whole));
    }

    private String says(int warned, Figure falseAlarms, @Nullable Figure missed) {
        return "Tried out in the model: if every line ended, %s of %s with a sign and known reserves would still be open after %s%s."
                .formatted(
                        Words.percent(falseAlarms.value()),
                        Words.count(warned, "organisation", "organisations"),
                        Words.years(corners.years()),
                        missed == null
                                ? ", and none would close"
                                : ", and %s of those that close showed none".formatted(Words.percent(missed.value())));
    }
}
