package org.mainstay.app.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.report.Format;
import org.mainstay.engine.partnership.Finding;
import org.mainstay.engine.partnership.Lesson;
import org.mainstay.engine.partnership.Partnerships;
import org.mainstay.engine.partnership.Registered;
import org.mainstay.engine.partnership.Stage;
import org.mainstay.engine.partnership.Standing;
import org.mainstay.engine.partnership.Suggestion;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.Figure;

/// The partnerships of a place, for people: what is worth knowing first.
final class PartnersText {

    private PartnersText() {}

    static void write(PrintStream out, Partnerships partnerships) {
        out.println("Partnerships");
        writeFindings(out, partnerships);
        writeDue(out, partnerships);
        writeRegister(out, partnerships.standings());
        partnerships.standings().stream()
                .filter(one -> one.partnership().stage() != Stage.ENDED)
                .forEach(one -> PartnershipText.write(out, one));
        writeLessons(out, partnerships.lessons());
        writeSuggestions(out, partnerships.suggestions());
        SectorText.write(out, partnerships.profile());
        out.println();
        partnerships.notes().forEach(note -> out.println(Words.hang(Safe.text(note), "")));
        out.printf("%nLooking from %s.%n", Format.day(partnerships.register().on()));
        partnerships.figures().stream()
                .findFirst()
                .ifPresent(figure -> out.printf("Trace any figure: ./mainstay trace %s%n", figure.id()));
    }

    /// The three kinds that change what a partnership is taken for stand at the top.
    private static void writeFindings(PrintStream out, Partnerships partnerships) {
        for (var kind :
                List.of(Finding.Kind.ON_PAPER_ONLY, Finding.Kind.SMALL_AND_DECISIVE, Finding.Kind.SHOULD_BE_ONE_DOOR)) {
            for (var standing : partnerships.standings()) {
                standing.findings().stream()
                        .filter(finding -> finding.kind() == kind)
                        .forEach(finding -> out.printf(
                                "%n%s%n%s%n",
                                Words.hang(
                                        kind.words() + ": "
                                                + Safe.name(
                                                        standing.partnership().name()),
                                        ""),
                                Words.wrap(Safe.whole(finding.what()), "  ")));
            }
        }
    }

    private static void writeDue(PrintStream out, Partnerships partnerships) {
        var register = partnerships.register();
        out.printf("%nDue in %s or before%n", register.quarter().words());
        if (register.due().isEmpty()) {
            out.println("  Nothing.");
            return;
        }
        var table = new TextTable("by", "what", "partnership");
        for (var due : register.due()) {
            table.row(due.day() + (due.overdue() ? " overdue" : ""), due.kind().words(), Safe.name(due.name()));
        }
        table.write(out, "");
    }

    private static void writeRegister(PrintStream out, List<Standing> standings) {
        if (standings.isEmpty()) {
            return;
        }
        out.printf("%nThe register%n");
        var table = new TextTable("partnership", "stage", ">members", ">a year", ">arrived", ">people");
        for (var one : standings) {
            table.row(
                    Safe.name(one.partnership().name()),
                    one.partnership().stage().words(),
                    Format.count(one.members().size()),
                    value(one.funds().yearly()),
                    value(one.funds().arrived()),
                    value(one.reach().served()));
        }
        table.write(out, "");
    }

    static String value(@Nullable Figure figure) {
        return figure == null ? "not known" : Format.value(figure);
    }

    static String byYear(SortedMap<FinancialYear, Figure> years) {
        return years.entrySet().stream()
                .map(entry -> Format.value(entry.getValue()) + " in " + entry.getKey())
                .collect(Collectors.joining(", "));
    }

    private static void writeLessons(PrintStream out, List<Lesson> lessons) {
        if (lessons.isEmpty()) {
            return;
        }
        out.printf("%nWhat others could learn%n");
        out.println(Words.wrap(
                "From partnerships whose effect is evaluated or which the rules call sound. That a practice goes with an effect does not show that it causes it.",
                "  "));
        for (var lesson : lessons) {
            var from = lesson.from().stream()
                    .map(example -> "%s (%s)".formatted(example.partnership().name(), example.how()))
                    .collect(Collectors.joining("; "));
            var others = lesson.others().stream().map(Registered::name).collect(Collectors.joining("; "));
            out.println(Words.hang(
                    Safe.whole("%s: %s. Not found in: %s."
                            .formatted(lesson.practice().words(), from, others)),
                    "  "));
        }
    }

    private static void writeSuggestions(PrintStream out, List<Suggestion> suggestions) {
        var open = suggestions.stream().filter(Suggestion::open).toList();
        out.printf("%nSuggested by the data, and none until a person says so%n");
        if (open.isEmpty()) {
            out.println("  Nothing that the register does not have.");
        }
        var table = new TextTable("suggestion", "because of", ">how much");
        for (var suggestion : open) {
            table.row(Safe.name(suggestion.name()), suggestion.kind().words(), Format.value(suggestion.figure()));
        }
        if (!table.isEmpty()) {
            table.write(out, "");
        }
    }
}
