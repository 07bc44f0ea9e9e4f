package org.mainstay.web.page.partnership;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.partnership.Lesson;
import org.mainstay.engine.partnership.Registered;
import org.mainstay.engine.partnership.SectorProfile;
import org.mainstay.engine.partnership.Suggestion;
import org.mainstay.model.partnership.SuggestionAnswer;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Table;

/// The tables about all partnerships of a place together.
final class PlaceTables {

    private PlaceTables() {}

    static Table lessons(List<Lesson> lessons) {
        var rows = lessons.stream()
                .map(one -> List.of(
                        Cell.text(one.practice().words()),
                        Cell.text(one.from().stream()
                                .map(example -> example.partnership().name() + " (" + example.how() + ")")
                                .collect(Collectors.joining("; "))),
                        Cell.text(one.others().stream().map(Registered::name).collect(Collectors.joining("; ")))))
                .toList();
        return new Table(
                "lessons",
                "What others could learn",
                List.of("Practice", "Goes with a shown effect in", "Not found in"),
                rows);
    }

    static Table sectors(String place, SectorProfile profile) {
        var rows = new ArrayList<List<Cell>>();
        for (var one : profile.relationships()) {
            var grade = one.grade();
            var words = grade == null ? "cannot be told" : grade.words();
            if (one.measures().isEmpty()) {
                rows.add(List.of(
                        Cell.text(one.pair().words()),
                        Cell.text(words),
                        Cell.text("ties"),
                        Cell.of(one.ties()),
                        Cell.text(one.why())));
            }
            for (var measure : one.measures()) {
                rows.add(List.of(
                        Cell.text(one.pair().words()),
                        Cell.text(words),
                        Cell.text(measure.kind().words()),
                        Cell.of(measure.figure()),
                        Cell.link(
                                measure.reached() ? "reached" : "below it",
                                Links.assumption(place, measure.threshold()))));
            }
        }
        return new Table(
                "sectors",
                "How the sectors are tied",
                List.of("Sectors", "Grade", "Measure", "Here", "The threshold is"),
                rows);
    }

    static Table economies(String place, SectorProfile profile) {
        var rows = new ArrayList<List<Cell>>();
        for (var one : profile.economies()) {
            var grade = one.grade();
            var words = Cell.text(grade == null ? "cannot be told" : grade.words());
            if (grade == null) {
                rows.add(List.of(Cell.text(one.words()), words, Cell.text(one.why()), Cell.none(), Cell.none()));
            }
            for (var measure : one.measures()) {
                rows.add(List.of(
                        Cell.text(one.words()),
                        words,
                        Cell.text(measure.kind().words()),
                        Cell.of(measure.figure()),
                        Cell.link(
                                measure.reached() ? "reached" : "below it",
                                Links.assumption(place, measure.threshold()))));
            }
            for (var money : one.money()) {
                rows.add(List.of(
                        Cell.text(one.words()),
                        words,
                        Cell.text(money.name().replace(one.words() + ": ", "")),
                        Cell.of(money),
                        Cell.none()));
            }
        }
        return new Table(
                "economies",
                "How each sector stands",
                List.of("Sector", "Grade", "Measure", "Here", "The threshold is"),
                rows);
    }

    static Table conditions(SectorProfile profile) {
        var rows = profile.conditions().stream()
                .map(one -> {
                    var grade = one.grade();
                    return List.of(
                            Cell.text(one.measure().words()),
                            Cell.text(grade == null ? "not assessed" : grade.words() + " (self-assessment)"),
                            Cell.text(one.why()),
                            Cell.of(one.evidence()));
                })
                .toList();
        return new Table(
                "conditions",
                "How the council grades what no file can",
                List.of("Measure", "Grade", "Whose judgement, and why", "What the files show of it"),
                rows);
    }

    static Table support(String place, SectorProfile profile) {
        var rows = profile.support().stream()
                .map(one -> List.of(
                        Cell.link(one.name(), Links.organisation(place, one.organisation())),
                        Cell.of(one.supported()),
                        Cell.of(one.yearly())))
                .toList();
        return new Table(
                "support",
                "Bodies that are there for others",
                List.of("Organisation", "Bodies it supports", "A year from the council"),
                rows);
    }

    /// @param page the address where one that is open is answered
    static Table suggestions(String page, List<Suggestion> suggestions) {
        var rows = suggestions.stream()
                .map(one -> List.of(
                        one.open()
                                ? Cell.link(
                                        one.name(),
                                        page + "?about=" + URLEncoder.encode(one.id(), StandardCharsets.UTF_8)
                                                + "#answer")
                                : Cell.text(one.name()),
                        Cell.text(one.kind().words()),
                        Cell.text(one.why()),
                        Cell.of(one.figure()),
                        Cell.text(answer(one.answer()))))
                .toList();
        return new Table(
                "suggestions",
                "What the data suggest",
                List.of("Partnership", "Because of", "Why", "Pounds a year, or bodies", "Answer"),
                rows);
    }

    private static String answer(@Nullable SuggestionAnswer answer) {
        return answer == null ? "none yet" : answer.answer().words();
    }
}
