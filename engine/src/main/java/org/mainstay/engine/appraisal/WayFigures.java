package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.simulation.Diary;
import org.mainstay.engine.simulation.Rates;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;

/// Publishes what one organisation goes through, month by month.
///
/// @param id what the ids of its figures begin with
/// @param under in which run, in words
record WayFigures(FigureBook book, List<String> inputs, String id, String under, WhyClosed why) {

    Explanation.Way way(Diaries diaries) {
        var months = new ArrayList<Explanation.Month>();
        for (var step = 0; step < diaries.central().entries().size(); step++) {
            months.add(month(diaries, step));
        }
        return new Explanation.Way(months, closes(diaries), why.of(diaries.central()));
    }

    private @Nullable Figure closes(Diaries diaries) {
        return diaries.central().closure() == null
                ? null
                : book.model(
                        id + "/closes",
                        "The month at the end of which the model closes it, %s (the last looked at where it does not)"
                                .formatted(under),
                        Unit.MONTHS,
                        inputs,
                        Diaries.spread(diaries::closingMonth));
    }

    private Explanation.Month month(Diaries diaries, int step) {
        return new Explanation.Month(
                "month " + (step + 1),
                money(diaries, step, "council", "Council money received", entry -> entry.council() + entry.once()),
                money(diaries, step, "other", "Other income received", Diary.Entry::other),
                yearly(diaries, step, "withdrawn", "Withdrawn by other funders", Rates::withdrawn),
                yearly(diaries, step, "replaced", "Of that replaced", Rates::replaced),
                yearly(diaries, step, "fixed", "Fixed cost", Rates::fixed),
                rate(
                        diaries,
                        step,
                        "activity",
                        "Part of full activity it can offer",
                        Unit.PER_MILLION,
                        Rates::activity),
                figure(diaries, step, "served", "People it serves", Unit.PEOPLE, entry -> Micro.people(entry.served())),
                figure(
                        diaries,
                        step,
                        "turned_away",
                        "People who came to it or waited and are not served by it",
                        Unit.PEOPLE,
                        entry -> Micro.people(entry.turnedAway())),
                money(
                        diaries,
                        step,
                        "reserves",
                        why.reservesKnown() ? "Reserves at the end" : "Change in reserves by the end",
                        Diary.Entry::reserves),
                figure(
                        diaries,
                        step,
                        "runway",
                        "Months that reserves last",
                        Unit.MILLIONTHS_OF_A_MONTH,
                        why.reservesKnown() ? Diary.Entry::runway : entry -> 0),
                why.test(diaries.central().entries().get(step)));
    }

    private Figure money(Diaries diaries, int step, String what, String name, ToLongFunction<Diary.Entry> number) {
        return figure(diaries, step, what, name, Unit.PENCE, number);
    }

    private Figure yearly(Diaries diaries, int step, String what, String name, ToLongFunction<Rates> number) {
        return rate(diaries, step, what, name, Unit.PENCE_A_YEAR, number);
    }

    private Figure rate(Diaries diaries, int step, String what, String name, Unit unit, ToLongFunction<Rates> number) {
        return figure(diaries, step, what, name, unit, entry -> {
            var rates = entry.rates();
            return rates == null ? 0 : number.applyAsLong(rates);
        });
    }

    private Figure figure(
            Diaries diaries, int step, String what, String name, Unit unit, ToLongFunction<Diary.Entry> number) {
        return book.model(
                "%s/month-%d/%s".formatted(id, step + 1, what),
                "%s, month %d, %s".formatted(name, step + 1, under),
                unit,
                inputs,
                Diaries.spread(diaries.number(step, number)));
    }
}
