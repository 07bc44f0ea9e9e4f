package org.mainstay.web.page.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.command.DecideMatch.Decision;
import org.mainstay.app.document.MatchJson;
import org.mainstay.app.document.WhoJson;
import org.mainstay.app.report.Format;
import org.mainstay.engine.matching.Pair;
import org.mainstay.model.actor.MatchDecision.Answer;
import org.mainstay.web.place.NotShown;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.store.EnteredRows;
import org.mainstay.web.store.EnteredTable;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Table;
import org.mainstay.web.view.Where;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Pairs of names that may be one body, the most worth a person's minute first, and what people decided about them.
@Controller
final class MatchesPage {

    private static final int AT_ONCE = 10;
    private static final double BITS = 1000;

    private final OpenPlaces places;
    private final EnteredRows rows;

    MatchesPage(OpenPlaces places, EnteredRows rows) {
        this.places = places;
        this.rows = rows;
    }

    /// What the template knows.
    ///
    /// @param waiting how many pairs nobody has decided
    /// @param atStake the money that hangs on them
    record Shown(
            String place,
            @Nullable String doing,
            int waiting,
            String atStake,
            List<Card> cards,
            List<Made> decided,
            Turning turning) {}

    /// Which page of the pairs this is.
    record Turning(int page, int pages) {}

    /// A pair as it is asked about.
    ///
    /// @param number from 1, in the order in which they are asked
    /// @param said what was already answered, empty where nothing was
    record Card(
            int number,
            Pair pair,
            String atStake,
            String leftRow,
            String rightRow,
            List<Weight> weights,
            String said) {}

    /// What speaks for or against, in words.
    record Weight(String field, String left, String right, String words) {}

    /// A decision that stands.
    record Made(Decision decision, String left, String right, String day) {}

    @GetMapping("/places/{place}/data/matches")
    Page show(@PathVariable String place, @RequestParam(name = "page", defaultValue = "1") int page) throws NotShown {
        var open = places.get(place);
        var pairs = open.reading().organisations().pairs();
        var decisions = Decisions.of(rows.of(place, EnteredTable.DECISIONS));
        var queue = queue(pairs, decisions);
        var pages = Math.max(1, (queue.size() + AT_ONCE - 1) / AT_ONCE);
        var at = Math.clamp(page, 1, pages);
        var cards = new ArrayList<Card>();
        for (var number = (at - 1) * AT_ONCE; number < Math.min(queue.size(), at * AT_ONCE); number++) {
            cards.add(card(number + 1, queue.get(number), decisions));
        }
        var undecided = queue.stream()
                .filter(pair -> decisions.find(pair.left(), pair.right()).isEmpty())
                .toList();
        var shown = new Shown(
                place,
                places.doing(place),
                undecided.size(),
                Format.pounds(undecided.stream().mapToLong(Pair::pence).sum()),
                cards,
                made(pairs, decisions),
                new Turning(at, pages));
        return Page.of(
                        Where.of(place, open.name(), Where.Section.DATA),
                        "matches",
                        "Which names are one body",
                        shown,
                        List.of(table(queue)))
                .with(out -> MatchJson.write(out, pairs));
    }

    /// Those nobody has said anything about first, then those that were put off or answered since the last reading.
    private static List<Pair> queue(List<Pair> pairs, Decisions decisions) {
        var fresh = new ArrayList<Pair>();
        var answered = new ArrayList<Pair>();
        for (var pair : pairs) {
            if (pair.standing() == Pair.Standing.ASK) {
                var said = decisions.find(pair.left(), pair.right());
                (said.isPresent() ? answered : fresh).add(pair);
            }
        }
        fresh.addAll(answered);
        return fresh;
    }

    private static Card card(int number, Pair pair, Decisions decisions) {
        var stands = WhoJson.rows(pair.rows());
        var weights = pair.fields().stream()
                .map(part -> new Weight(part.field(), part.left(), part.right(), words(part.weight(), part.why())))
                .toList();
        return new Card(
                number,
                pair,
                Format.pounds(pair.pence()),
                stands.isEmpty() ? "" : stands.getFirst(),
                stands.isEmpty() ? "" : stands.getLast(),
                weights,
                decisions
                        .find(pair.left(), pair.right())
                        .map(said -> said.answer().words())
                        .orElse(""));
    }

    /// How strongly something speaks: each bit doubles the odds.
    private static String words(int weight, String why) {
        var bits = Math.abs(weight) / BITS;
        var strength = bits < 1 ? "hardly" : bits < 4 ? "somewhat" : bits < 8 ? "clearly" : "strongly";
        return "Speaks %s %s: %s".formatted(strength, weight < 0 ? "against" : "for", why);
    }

    private static List<Made> made(List<Pair> pairs, Decisions decisions) {
        var names = names(pairs);
        return decisions.list().stream()
                .map(decision -> new Made(
                        decision,
                        names.getOrDefault(decision.left(), decision.left()),
                        names.getOrDefault(decision.right(), decision.right()),
                        Format.day(decision.when())))
                .toList();
    }

    private static Map<String, String> names(List<Pair> pairs) {
        var names = new HashMap<String, String>();
        pairs.forEach(pair -> {
            names.put(pair.left(), pair.leftName());
            names.put(pair.right(), pair.rightName());
        });
        return names;
    }

    private static Table table(List<Pair> queue) {
        var rows = queue.stream()
                .map(pair -> List.of(
                        Cell.text(pair.leftName()),
                        Cell.text(pair.left()),
                        Cell.text(pair.rightName()),
                        Cell.text(pair.right()),
                        Cell.text(Format.pounds(pair.pence())),
                        Cell.text(pair.why())))
                .toList();
        return new Table(
                "pairs",
                "Pairs that need a decision",
                List.of("One name", "Its identifier", "Other name", "Its identifier or name", "At stake", "Why"),
                rows);
    }

    /// The answers that a person can give here.
    static Optional<Answer> answer(String words) {
        return Answer.of(words).filter(answer -> answer != Answer.UNDO);
    }
}
