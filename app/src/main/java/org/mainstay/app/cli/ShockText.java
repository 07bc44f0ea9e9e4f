package org.mainstay.app.cli;

import java.io.PrintStream;
import java.util.List;
import org.mainstay.app.report.Format;
import org.mainstay.engine.scenario.ShockExplanation;

/// Why an organisation closes under shocks, for people.
final class ShockText {

    private ShockText() {}

    static void write(PrintStream out, List<ShockExplanation> explanations) {
        var first = explanations.getFirst();
        out.println(Safe.name(first.name()));
        explanations.forEach(one -> write(out, one));
        out.println();
        out.println(Words.wrap(
                "Over %d %s, looking from %s, at central assumptions; under the shock, and in brackets as things are where that differs."
                        .formatted(
                                first.request().years(),
                                first.request().years() == 1 ? "year" : "years",
                                Format.day(first.request().on())),
                ""));
    }

    private static void write(PrintStream out, ShockExplanation one) {
        out.printf("%n%s%n", Safe.name(one.shock().name()));
        one.answer().forEach(sentence -> out.println(Words.hang(Safe.whole(sentence), "  ")));
        var table = new TextTable("month", ">lines", ">others", ">spends", ">serves", ">reserves");
        for (var at = 0; at < one.months().size(); at++) {
            var month = one.months().get(at);
            if (at == 0 || !cells(month).equals(cells(one.months().get(at - 1)))) {
                var cells = cells(month);
                table.row(
                        month.when().substring("month ".length()),
                        cells.get(0),
                        cells.get(1),
                        cells.get(2),
                        cells.get(3),
                        cells.get(4));
            }
        }
        table.write(out, "  ");
    }

    private static List<String> cells(ShockExplanation.Month month) {
        var base = month.base();
        var shocked = month.shocked();
        return List.of(
                Format.value(shocked.council()),
                Format.value(shocked.other()),
                Format.value(shocked.spent()),
                shocked.served().value() == base.served().value()
                        ? Format.value(shocked.served())
                        : "%s (%s)".formatted(Format.value(shocked.served()), Format.value(base.served())),
                Format.value(shocked.reserves()));
    }
}
