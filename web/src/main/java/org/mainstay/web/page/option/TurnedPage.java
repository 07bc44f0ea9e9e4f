package org.mainstay.web.page.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.result.Appraised;
import org.mainstay.web.result.Appraised.Approached;
import org.mainstay.web.result.Appraised.Changed;
import org.mainstay.web.result.AskedTrial;
import org.mainstay.web.result.KeptResult;
import org.mainstay.web.result.KeptResults;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Table;
import org.mainstay.web.view.Where;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Which verdicts of a result turn when an assumption is another number, each before and after, with its figures.
@Controller
final class TurnedPage {

    private final OpenPlaces places;
    private final KeptResults kept;

    TurnedPage(OpenPlaces places, KeptResults kept) {
        this.places = places;
        this.kept = kept;
    }

    /// What the template knows.
    ///
    /// @param asked the result in which it was asked
    /// @param anew whether the files changed since, so that the same question was asked again
    /// @param keep where the change can be kept for good
    record Shown(
            AskedTrial trial,
            KeptResult asked,
            boolean anew,
            int changes,
            String before,
            String after,
            String keep,
            String assumptions) {}

    @GetMapping("/places/{place}/options/{result}/turned")
    Page show(@PathVariable String place, @PathVariable("result") String id) throws NotShown {
        var name = places.find(place).name();
        var after = kept.get(place, id);
        if (!after.stored().kind().equals(AskedTrial.KIND)) {
            throw new NotShown.NoSuchPlace();
        }
        var trial = AskedTrial.of(after.stored().request());
        var asked = kept.get(place, trial.result());
        UUID held = trial.before() == null ? trial.result() : trial.before();
        var before = kept.get(place, held);
        var address = Links.result(place, after.stored().id());
        var keep = "%s?value=%s&low=%s&high=%s"
                .formatted(
                        Links.assumption(place, trial.assumption()),
                        trial.value().toPlainString(),
                        trial.low().toPlainString(),
                        trial.high().toPlainString());
        return Page.of(
                Where.of(place, name, Where.Section.OPTIONS).withBase(address),
                "turned",
                "What turns: " + trial.words(),
                new Shown(
                        trial,
                        asked,
                        !held.equals(trial.result()),
                        before.appraised().results().stream()
                                .mapToInt(one -> one.changes().size())
                                .sum(),
                        Links.result(place, held),
                        address,
                        keep,
                        Links.assumptions(place) + "?result=" + asked.stored().id()),
                List.of(turned(before, after), figures(before, after)));
    }

    private static Table turned(KeptResult before, KeptResult after) {
        var rows = new ArrayList<List<Cell>>();
        for (var one : before.appraised().results()) {
            var other = same(one, after);
            for (var change : one.changes()) {
                var now = find(other, change.line());
                if (now.isEmpty() || now.get().verdict() != change.verdict()) {
                    rows.add(row(one, change, now.orElse(null), before, after));
                }
            }
            other.changes().stream()
                    .filter(change -> find(one, change.line()).isEmpty())
                    .forEach(change -> rows.add(row(one, null, change, before, after)));
        }
        return new Table(
                "turned",
                "Verdicts that turn",
                List.of(
                        "Organisation",
                        "Approach or option",
                        "Change",
                        "Before",
                        "After",
                        "Public purse before",
                        "Public purse after",
                        "Council cash before",
                        "Council cash after"),
                rows);
    }

    /// The same question is asked of both, so that they weigh the same in the same order.
    private static Approached same(Approached one, KeptResult after) {
        return after.appraised().results().stream()
                .filter(other -> other.words().equals(one.words()))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Changed> find(Approached one, String line) {
        return one.changes().stream()
                .filter(change -> change.line().equals(line))
                .findFirst();
    }

    private static List<Cell> row(
            Approached one, @Nullable Changed then, @Nullable Changed now, KeptResult before, KeptResult after) {
        var shown = then == null ? now : then;
        var in = then == null ? after : before;
        if (shown == null) {
            throw new IllegalArgumentException("A verdict turns on some change.");
        }
        return List.of(
                Cell.link(
                        shown.organisation(),
                        Links.change(in.stored().place(), in.stored().id(), shown.line())),
                Cell.text(one.words()),
                Cell.text(shown.what()),
                tag(then),
                tag(now),
                earlier(before, then == null ? null : then.publicPursePence()),
                later(after, now == null ? null : now.publicPursePence()),
                earlier(before, then == null ? null : then.councilCashPence()),
                later(after, now == null ? null : now.councilCashPence()));
    }

    private static Cell tag(@Nullable Changed change) {
        return change == null ? new Cell.Tag("Not proposed", "grey") : VerdictCard.tag(change.verdict());
    }

    private static Table figures(KeptResult before, KeptResult after) {
        var rows = new ArrayList<List<Cell>>();
        for (var one : before.appraised().results()) {
            var other = same(one, after);
            rows.add(figure("Public purse", one, other, figures -> figures.publicPursePence(), before, after));
            rows.add(figure("Council cash", one, other, figures -> figures.councilCashPence(), before, after));
            rows.add(figure("Saving a year", one, other, figures -> figures.savingPence(), before, after));
            rows.add(figure("People served", one, other, figures -> figures.peopleServed(), before, after));
            rows.add(figure("People not served", one, other, figures -> figures.peopleNotServed(), before, after));
        }
        return new Table("figures", "What moves", List.of("Approach or option", "Figure", "Before", "After"), rows);
    }

    private static List<Cell> figure(
            String name,
            Approached one,
            Approached other,
            Function<Appraised.Figures, Appraised.Ref> find,
            KeptResult before,
            KeptResult after) {
        return List.of(
                Cell.text(one.words()),
                Cell.text(name),
                earlier(before, find.apply(one.figures())),
                later(after, find.apply(other.figures())));
    }

    /// A figure of the result before, which leads to where it comes from there.
    private static Cell earlier(KeptResult before, Appraised.@Nullable Ref ref) {
        if (ref == null) {
            return Cell.none();
        }
        var figure = before.figure(ref);
        var base = Links.result(before.stored().place(), before.stored().id());
        return new Cell.Elsewhere(figure, Links.figure(base, figure.id()));
    }

    private static Cell later(KeptResult after, Appraised.@Nullable Ref ref) {
        return ref == null ? Cell.none() : new Cell.Amount(after.figure(ref));
    }
}
