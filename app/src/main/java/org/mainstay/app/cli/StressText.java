package org.mainstay.app.cli;

import java.io.PrintStream;
import org.mainstay.app.report.Format;
import org.mainstay.engine.scenario.Stress;

/// How resilient a place is, for people.
final class StressText {

    private static final int SHOWN = 5;

    private StressText() {}

    static void write(PrintStream out, Stress stress) {
        stress.answer().forEach(sentence -> out.println(Words.hang(Safe.whole(sentence), "")));
        shocks(out, stress);
        stress.shocks().forEach(result -> write(out, result));
        if (!stress.meetings().isEmpty()) {
            out.printf("%nShocks that take more together%n");
            stress.meetings().stream()
                    .limit(SHOWN)
                    .forEach(meeting -> out.println(Words.hang("- " + Safe.whole(meeting.says()), "")));
        }
        choices(out, stress);
        out.println();
        stress.notShown().forEach(sentence -> out.println(Words.hang("- " + Safe.whole(sentence), "")));
        stress.leftOut().forEach(sentence -> out.println(Words.hang("- " + Safe.whole(sentence), "")));
        out.printf(
                "%nOver %d years from %s; brackets hold eight of ten of %s draws.%n",
                stress.request().years(),
                Format.day(stress.request().on()),
                Format.count(stress.request().draws()));
    }

    private static void shocks(PrintStream out, Stress stress) {
        if (stress.shocks().isEmpty()) {
            return;
        }
        out.println();
        var table = new TextTable("shock", ">lowest", ">kept", ">months lost", ">not served", ">closes");
        for (var result : stress.shocks()) {
            var place = result.place();
            table.row(
                    Safe.name(result.shock().name()),
                    Format.value(place.lowest()),
                    Format.value(place.kept()),
                    Format.value(place.lost()),
                    Format.value(result.unserved()),
                    Long.toString(result.closings().stream()
                            .filter(closing -> closing.month() != null)
                            .count()));
        }
        table.write(out, "");
    }

    private static void write(PrintStream out, Stress.Result result) {
        out.printf("%n%s%n", Safe.name(result.shock().name()));
        out.println(Words.hang(Safe.whole(result.says()), "  "));
        if (result.rebuilding().value() > 0) {
            out.println(Words.hang("Rebuilding costs %s once.".formatted(Format.ranged(result.rebuilding())), "  "));
        }
        result.closings().stream()
                .limit(SHOWN)
                .forEach(closing -> out.println(Words.hang(
                        "- %s closes in %s of the draws. %s"
                                .formatted(
                                        Safe.name(closing.name()),
                                        Format.value(closing.share()),
                                        Safe.whole(closing.why())),
                        "  ")));
    }

    private static void choices(PrintStream out, Stress stress) {
        if (stress.choices().size() < 2) {
            return;
        }
        out.printf("%nWhich choice takes the next blow best%n");
        var table = new TextTable("choice", "under", ">lowest", ">kept", ">not served");
        for (var choice : stress.choices()) {
            table.row(Safe.name(choice.name()), "no shock", "", "", Format.value(choice.unserved()));
            for (var under : choice.shocks()) {
                table.row(
                        "",
                        Safe.name(under.shock().name()),
                        Format.value(under.lowest()),
                        Format.value(under.kept()),
                        Format.value(under.unserved()));
            }
        }
        table.write(out, "");
    }
}
