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
        ties(out, stress);
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
        falls(out, result);
        if (!result.distress().isEmpty()) {
            var strained = result.distress().stream()
                    .limit(SHOWN)
                    .map(one -> Safe.name(one.name()) + " " + Format.value(one.index()))
                    .toList();
            out.println(Words.hang(
                    "Strained along ties (an indicator, no money, added to nothing): %s."
                            .formatted(String.join(", ", strained)),
                    "  "));
        }
    }

    /// One line for each that fell because another did.
    static void falls(PrintStream out, Stress.Result result) {
        for (var fallen : result.cascade()) {
            if (!fallen.because().isEmpty()) {
                var because = fallen.because().stream()
                        .map(one -> Safe.name(one.name()))
                        .toList();
                out.println(Words.hang(
                        "> month %s: %s falls because of %s."
                                .formatted(
                                        Format.value(fallen.month()),
                                        Safe.name(fallen.name()),
                                        String.join(" and ", because)),
                        "  "));
            }
        }
    }

    private static String howMuch(Stress.Tied tie) {
        var yearly = tie.yearly();
        var share = tie.share();
        return (yearly == null ? "" : Format.value(yearly) + " a year") + (share == null ? "" : Format.ranged(share));
    }

    private static void ties(PrintStream out, Stress stress) {
        if (stress.ties().isEmpty()) {
            return;
        }
        out.printf("%nTies along which shocks travel%n");
        stress.ties().stream()
                .filter(Stress.Tied::said)
                .forEach(tie ->
                        out.println(Words.hang("- %s: %s".formatted(Safe.whole(tie.says()), howMuch(tie)), "")));
        long assumed = stress.ties().stream().filter(tie -> !tie.said()).count();
        if (assumed > 0) {
            out.println(Words.hang(
                    "- and %d more, of which nobody has said how much hangs on them: the report lists them"
                            .formatted(assumed),
                    ""));
        }
    }

    static void choices(PrintStream out, Stress stress) {
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
