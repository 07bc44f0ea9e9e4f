package org.mainstay.app.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.app.report.ExplainReport;
import org.mainstay.app.report.Format;
import org.mainstay.engine.appraisal.Explanation;
import org.mainstay.engine.appraisal.Explanation.Month;
import org.mainstay.engine.appraisal.Explanation.Way;

/// Why the model closes an organisation, for people.
final class ExplainText {

    private ExplainText() {}

    static void write(PrintStream out, Explanation explanation) {
        out.println(Safe.name(explanation.name()));
        out.println();
        explanation.answer().forEach(sentence -> out.println(Words.hang(Safe.whole(sentence), "")));
        explanation.rescue().says().forEach(sentence -> out.println(Words.hang(Safe.whole(sentence), "")));
        explanation.changes().forEach(change -> out.println(Words.hang("The option: " + Safe.whole(change) + ".", "")));
        write(out, "With the option, month by month", explanation.option());
        write(out, "As things are, month by month", explanation.base());
        out.printf("%nThe month that decides, step by step%n");
        for (var step : explanation.steps()) {
            out.println(Safe.whole(step.name()));
            out.println(Words.hang("as things are: " + Safe.whole(step.base()), "  "));
            out.println(Words.hang("with the option: " + Safe.whole(step.option()), "  "));
        }
        out.println();
        out.println(Words.wrap(
                "Over %d %s, looking from %s, at central assumptions. What others withdraw and replace, and the fixed cost, are pounds a year; the rest is of the month. The figures hold the range between the assumptions that do least and most harm."
                        .formatted(
                                explanation.request().years(),
                                explanation.request().years() == 1 ? "year" : "years",
                                Format.day(explanation.request().on())),
                ""));
    }

    private static void write(PrintStream out, String title, Way way) {
        out.printf("%n%s%n", title);
        var table = new TextTable(
                "month",
                ">council",
                ">others",
                ">with- drawn",
                ">re- placed",
                ">fixed",
                ">offers",
                ">served",
                ">not",
                ">reserves",
                ">last");
        var open = open(way);
        for (var at = 0; at < open.size(); at++) {
            var cells = cells(open.get(at));
            var last = at;
            while (last + 1 < open.size() && cells(open.get(last + 1)).equals(cells)) {
                last++;
            }
            table.row(row(number(open.get(at)), number(open.get(last)), cells));
            at = last;
        }
        table.write(out, "");
        if (open.size() < way.months().size()) {
            out.println("From month %d on it is closed.".formatted(open.size() + 1));
        }
        tests(way)
                .forEach((test, months) -> out.println(Words.hang(
                        "%s %s: %s"
                                .formatted(
                                        months.size() == 1 ? "Quarter-end of month" : "Quarter-ends of months",
                                        String.join(", ", months),
                                        test),
                        "")));
    }

    /// The months until it closes; after that there is nothing to say.
    private static List<Month> open(Way way) {
        var closes = way.closes();
        return closes == null ? way.months() : way.months().subList(0, (int) closes.value());
    }

    private static List<String> cells(Month month) {
        return ExplainReport.figures(month).stream().map(Format::value).toList();
    }

    private static List<String> row(String first, String last, List<String> cells) {
        List<String> row = new ArrayList<>();
        row.add(first.equals(last) ? first : first + "–" + last);
        row.addAll(cells);
        return row;
    }

    /// What was found, in which quarter-ends.
    private static Map<String, List<String>> tests(Way way) {
        Map<String, List<String>> tests = new LinkedHashMap<>();
        for (var month : way.months()) {
            if (!month.test().isEmpty()) {
                tests.computeIfAbsent(month.test(), test -> new ArrayList<>()).add(number(month));
            }
        }
        return tests;
    }

    private static String number(Month month) {
        return month.when().replace("month ", "");
    }
}
