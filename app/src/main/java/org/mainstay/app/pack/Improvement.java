package org.mainstay.app.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.report.Format;
import org.mainstay.app.run.SavedFigure;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.review.ReviewNote;

/// Capacity for improvement.
final class Improvement {

    private static final int MOST = 8;

    private final Findings findings;
    private final Numbering numbering;

    Improvement(Findings findings, Numbering numbering) {
        this.findings = findings;
        this.numbering = numbering;
    }

    Section actions() {
        var draft = SectionDraft.of(Question.ACTIONS);
        var actions = findings.review().notes(ReviewNote.Kind.ACTION);
        draft.show(new Table(
                        "Actions, those of one question together",
                        "Action",
                        List.of("Answers to", "Owner", "Due", "How it stands", "Figure it should move"),
                        actions.stream().map(this::row).toList())
                .wide(30, 18, 14, 12, 10, 16));
        draft.show(new RegisterPart(findings, numbering).due());
        if (actions.isEmpty()) {
            draft.lack(
                    "No action is recorded.",
                    "Write down what will be done, with an owner and a day (evidence.csv, or the page Evidence).");
        }
        var loose = actions.stream()
                .filter(action -> action.owner().isEmpty() || action.due() == null)
                .count();
        if (loose > 0) {
            draft.lack(
                    "%s no owner or no day.".formatted(loose == 1 ? "1 action has" : loose + " actions have"),
                    "Name both.");
        }
        return draft.done();
    }

    /// What happens next, in one sentence.
    String next() {
        var actions = findings.review().notes(ReviewNote.Kind.ACTION);
        if (actions.isEmpty()) {
            var due = findings.partnerships().register().due().size();
            return "No action has an owner and a day"
                    + (due == 0
                            ? ", so what happens next is not written down."
                            : "; by the register of partnerships %s due by the end of the quarter."
                                    .formatted(due == 1 ? "1 thing is" : due + " things are"));
        }
        var first = actions.stream()
                .filter(action -> action.standing() != ReviewNote.Standing.DONE)
                .min(Comparator.comparing(action -> action.due() == null ? LocalDate.MAX : action.due()));
        return Wording.counted(actions.size(), "action")
                + first.map(action -> "; the next is: %s (%s, %s)."
                                .formatted(action.text(), owner(action), due(action.due())))
                        .orElse(", all done.");
    }

    private static String owner(ReviewNote action) {
        return action.owner().isEmpty() ? "nobody named" : action.owner();
    }

    private Table.Row row(ReviewNote action) {
        return Table.Row.of(
                action.text(),
                Cell.text(Question.of(action.about()).map(Question::words).orElse(action.about())),
                Cell.text(owner(action)),
                Cell.text(due(action.due())),
                Cell.text(action.standing().words()),
                moved(action.figure()));
    }

    private static String due(@Nullable LocalDate due) {
        return due == null ? "no day set" : Format.day(due);
    }

    private Cell moved(String id) {
        if (id.isEmpty()) {
            return Cell.text("none named");
        }
        var figure = findings.figures().get(id);
        return figure == null ? Cell.text(id + ": not in these files") : numbering.headline(figure);
    }

    Section learning() {
        var draft = SectionDraft.of(Question.LEARNING);
        var unknowns = findings.review().unknowns();
        draft.show(new Table(
                "What would settle most",
                "Find out",
                List.of("Grants it would settle, a year"),
                unknowns.stream()
                        .limit(MOST)
                        .map(total -> Table.Row.of(Wording.capital(total.words()), numbering.cell(total.yearly())))
                        .toList()));
        return draft.done();
    }

    Section progress() {
        var draft = SectionDraft.of(Question.PROGRESS);
        var earlier = findings.earlier();
        if (earlier == null) {
            return draft.lack(
                            "This pack is held against no earlier one.",
                            "Keep this one; the next can be made with --since and the folder of this.")
                    .done();
        }
        var rows = new ArrayList<Table.Row>();
        var now = findings.figures();
        for (var id : earlier.headlines()) {
            earlier.find(id).ifPresent(before -> rows.add(row(before, now.get(id))));
        }
        return draft.say("The same figures, then and now. Those of the earlier pack stand as they were frozen.")
                .show(new Table(
                        "Since the pack that looked from " + earlier.on(),
                        "Figure",
                        List.of("Then", "Now", "Change"),
                        rows))
                .done();
    }

    private Table.Row row(SavedFigure before, @Nullable Figure now) {
        var then = Cell.text(Format.value(before.value(), before.unit()));
        var change = now == null || now.unit() != before.unit()
                ? "cannot be said"
                : change(Math.subtractExact(now.value(), before.value()), before);
        return Table.Row.of(before.name(), List.of(then, numbering.cell(now), Cell.text(change)));
    }

    private static String change(long by, SavedFigure before) {
        if (by == 0) {
            return "no change";
        }
        return (by > 0 ? "+" : "") + Format.value(by, before.unit());
    }
}
