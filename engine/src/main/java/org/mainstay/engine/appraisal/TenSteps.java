package org.mainstay.engine.appraisal;

import java.util.List;
import org.mainstay.engine.simulation.Diary;
import org.mainstay.engine.simulation.Rates;

/// The ten steps of one month of one provider, a line each.
final class TenSteps {

    private static final String GONE = "It has closed.";
    private static final long MONTHS = 12;

    private final WhyClosed why;
    private final Diary base;
    private final Diary option;
    private final int step;

    /// The month that decides: in which it closes with the option, else the last.
    TenSteps(WhyClosed why, Diary base, Diary option) {
        this.why = why;
        this.base = base;
        this.option = option;
        var closure = option.closure();
        step = closure == null ? option.entries().size() - 1 : closure.step();
    }

    List<Explanation.Step> list(List<String> changes) {
        return List.of(
                new Explanation.Step(
                        "1 Decisions",
                        "Nothing is decided.",
                        changes.isEmpty() ? "Nothing is decided about it." : String.join("; ", changes) + "."),
                both("2 Income", TenSteps::income),
                both("3 Affordable activity", TenSteps::activity),
                same("4 Payments between organisations", "None: rent and subcontracts are not in the model."),
                both("5 Who is served", entry -> people(entry)),
                both("6 Cash", TenSteps::cash),
                new Explanation.Step("7 Survival", survival(base), survival(option)),
                new Explanation.Step("8 On closure", closure(base), closure(option)),
                same("9 Rebuilding", "The model does not rebuild what has closed."),
                new Explanation.Step("10 Outcomes", outcome(base), outcome(option)));
    }

    /// Says one step of one month.
    private interface Line {
        String of(Diary.Entry entry);
    }

    /// Says one step by the rates of a month.
    private interface RatesLine extends Line {
        String of(Rates rates, Diary.Entry entry);

        @Override
        default String of(Diary.Entry entry) {
            var rates = entry.rates();
            return rates == null ? GONE : of(rates, entry);
        }
    }

    private Explanation.Step both(String name, RatesLine line) {
        return new Explanation.Step(name, line.of(entry(base)), line.of(entry(option)));
    }

    private Explanation.Step both(String name, Line line) {
        return new Explanation.Step(name, line.of(entry(base)), line.of(entry(option)));
    }

    private static Explanation.Step same(String name, String line) {
        return new Explanation.Step(name, line, line);
    }

    private Diary.Entry entry(Diary diary) {
        return diary.entries().get(step);
    }

    private static String income(Rates rates, Diary.Entry entry) {
        return "%s a year from the council and %s from others (%s withdrawn, %s %s)."
                .formatted(
                        Words.pounds(rates.council()),
                        Words.pounds(rates.other()),
                        Words.pounds(rates.withdrawn()),
                        Words.pounds(rates.replaced()),
                        rates.replaced() < 0 ? "more lost since" : "replaced");
    }

    private static String activity(Rates rates, Diary.Entry entry) {
        return "After %s of fixed cost %s is left for activity that costs %s in full: it offers %s of it."
                .formatted(
                        Words.pounds(rates.fixed()),
                        Words.pounds(rates.affordable()),
                        Words.pounds(rates.full()),
                        Words.percent(rates.activity()));
    }

    private static String people(Diary.Entry entry) {
        return "It serves %s this month; %s who came to it or waited %s not."
                .formatted(
                        Words.count(Micro.people(entry.served()), "person", "people"),
                        Words.number(Micro.people(entry.turnedAway())),
                        Micro.people(entry.turnedAway()) == 1 ? "is" : "are");
    }

    private static String cash(Rates rates, Diary.Entry entry) {
        var in = entry.council() + entry.other() + entry.once();
        return "%s comes in, %s goes out; reserves %s %s."
                .formatted(
                        Words.pounds(in),
                        Words.pounds(entry.spent()),
                        entry.reserves() < 0 ? "are overdrawn by" : "stand at",
                        Words.pounds(entry.reserves()));
    }

    private String survival(Diary diary) {
        var entry = entry(diary);
        var closure = diary.closure();
        if (closure != null && closure.step() < step) {
            return "It closed at the end of month %d.".formatted(closure.step() + 1);
        }
        if (closure != null && closure.step() == step) {
            return why.of(diary);
        }
        var test = why.test(entry);
        return test.isEmpty() ? "No quarter-end: the closing rule does not look." : test;
    }

    private String closure(Diary diary) {
        var closure = diary.closure();
        return closure == null || closure.step() > step
                ? "It is open."
                : "It offers nothing any more, its income stops, and its clients are for others to serve.";
    }

    private static String outcome(Diary diary) {
        var served = diary.entries().stream().mapToLong(Diary.Entry::served).sum();
        return "Over %s it serves %s."
                .formatted(
                        Words.years((int) (diary.entries().size() / MONTHS)),
                        Words.count(Micro.people(served), "person", "people"));
    }
}
