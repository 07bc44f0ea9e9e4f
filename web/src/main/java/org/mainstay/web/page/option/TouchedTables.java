package org.mainstay.web.page.option;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mainstay.app.report.Format;
import org.mainstay.web.result.KeptResult;
import org.mainstay.web.result.Touching;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Table;

/// The partnerships that the changes of a result touch, as tables.
record TouchedTables(KeptResult result, Touching touching, String place) {

    /// Who is a member, what is due, and what the log says; without rows where none is touched.
    Table partnerships() {
        return new Table(
                "partnerships",
                "Partnerships that these changes touch",
                List.of("Partnership", "Where it stands", "Members", "Due", "What its log says last"),
                touching.all().stream().map(this::row).toList());
    }

    private List<Cell> row(Touching.One one) {
        return List.of(
                Cell.link(one.name(), Links.partnership(place, one.partnership())),
                Cell.text(one.stageWhy()),
                Cell.text(one.members().stream().map(TouchedTables::words).collect(Collectors.joining("; "))),
                Cell.text(
                        one.due().isEmpty()
                                ? "nothing this quarter"
                                : one.due().stream().map(TouchedTables::words).collect(Collectors.joining("; "))),
                Cell.text(log(one)));
    }

    private static String words(Touching.Member member) {
        var roles = member.roles().stream()
                .map(role -> role.toLowerCase(Locale.UK).replace('_', ' '))
                .collect(Collectors.joining(", "));
        return "%s (%s)".formatted(member.name(), roles);
    }

    private static String words(Touching.Due due) {
        return "%s: %s%s".formatted(Format.day(due.by()), due.what(), due.overdue() ? " (overdue)" : "");
    }

    private static String log(Touching.One one) {
        var decided = one.lastDecision();
        return decided == null
                ? "no decision is written down"
                : "%s: %s; consulted: %s; before the deciders: %s"
                        .formatted(
                                Format.day(decided.on()),
                                decided.decided(),
                                decided.consulted().isEmpty()
                                        ? "nobody is named"
                                        : String.join(", ", decided.consulted()),
                                decided.appraisal().isEmpty() ? "not written down" : decided.appraisal());
    }

    /// What each would lose, change by change.
    Table losses() {
        return new Table(
                "partnership-losses",
                "What these partnerships would lose",
                List.of(
                        "Partnership",
                        "Under",
                        "Organisation and line",
                        "Which line",
                        "Verdict",
                        "Saving a year",
                        "People who lose service"),
                touching.all().stream()
                        .flatMap(one -> one.losses().stream().map(loss -> row(one, loss)))
                        .toList());
    }

    private List<Cell> row(Touching.One one, Touching.Loss loss) {
        var people = loss.peopleLosing();
        return List.of(
                Cell.text(one.name()),
                Cell.text(loss.under()),
                Cell.text(loss.organisation() + ", " + loss.label()),
                Cell.text(loss.covered() ? "its own" : "another of a member"),
                VerdictCard.tag(loss.verdict()),
                new Cell.Amount(result.figure(loss.savingPence())),
                people == null ? Cell.text("not known") : new Cell.Amount(result.figure(people)));
    }
}
