package org.mainstay.app.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mainstay.engine.partnership.Due;
import org.mainstay.engine.partnership.Touched;
import org.mainstay.model.partnership.Decision;
import org.mainstay.model.partnership.Member;

/// A partnership that changes touch, in sentences.
public final class TouchedWords {

    private TouchedWords() {}

    /// Its members with their roles, the lead first.
    public static String members(Touched touched) {
        return touched.partnership().members().isEmpty()
                ? "nobody is written down"
                : touched.partnership().members().stream()
                        .map(member -> member.name() + " ("
                                + member.member().roles().stream()
                                        .map(Member.Role::words)
                                        .collect(Collectors.joining(", "))
                                + ")")
                        .collect(Collectors.joining("; "));
    }

    /// What is due about it.
    public static String due(Touched touched) {
        return touched.due().isEmpty()
                ? "nothing this quarter"
                : touched.due().stream().map(TouchedWords::words).collect(Collectors.joining("; "));
    }

    private static String words(Due due) {
        return "%s: %s%s".formatted(Format.day(due.day()), due.what(), due.overdue() ? " (overdue)" : "");
    }

    /// What its log says last about money, and what was in front of the deciders.
    public static String log(Touched touched) {
        return touched.lastDecision().map(TouchedWords::words).orElse("no decision is written down");
    }

    private static String words(Decision decision) {
        return "%s: %s Consulted: %s. Before the deciders: %s. %s"
                .formatted(
                        Format.day(decision.on()),
                        sentence(decision.decided()),
                        decision.consulted().isEmpty() ? "nobody is named" : list(decision.consulted()),
                        decision.appraisal().isEmpty() ? "not written down" : decision.appraisal(),
                        decision.happened().isEmpty()
                                ? "Nobody wrote down what came of it."
                                : "What came of it: " + sentence(decision.happened()));
    }

    private static String list(List<String> names) {
        return String.join(", ", names);
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    /// Whether a line is the partnership's own, or another of a member's.
    public static String covered(Touched.Loss loss) {
        return loss.covered() ? "a line of the partnership" : "another line of a member";
    }

    /// The verdict on one change in lower case, as a table has it.
    public static String verdict(Touched.Loss loss) {
        var verdict = loss.judged().verdict();
        return verdict == null ? "no verdict" : verdict.words().toLowerCase(Locale.UK);
    }
}
