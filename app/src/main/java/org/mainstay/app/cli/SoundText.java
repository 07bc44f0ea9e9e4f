package org.mainstay.app.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mainstay.app.report.Format;
import org.mainstay.app.report.SoundReport;
import org.mainstay.engine.appraisal.Sounding;
import org.mainstay.engine.appraisal.Soundings;

/// Whether each funding line is a sound investment, for people.
final class SoundText {

    private SoundText() {}

    static void write(PrintStream out, Soundings soundings) {
        var byVerdict = SoundReport.byVerdict(soundings);
        var without = SoundReport.without(soundings);
        out.println("Are these grants sound investments?");
        out.println();
        var table = new TextTable(">lines", ">pounds a year", "verdict");
        byVerdict.forEach((verdict, lines) -> table.row(count(lines), pounds(lines), verdict.words()));
        if (!without.isEmpty()) {
            table.row(count(without), pounds(without), "No verdict: the need is not known");
        }
        table.write(out, "");
        byVerdict.forEach((verdict, lines) -> {
            out.printf("%n%s%n", Words.hang(verdict.words() + ": " + verdict.advice() + ".", ""));
            lines.forEach(line -> write(out, line));
        });
        out.println();
        out.println(Words.wrap(
                "Over %d %s, looking from %s, in %s draws. Ranges hold eight draws of ten."
                        .formatted(
                                soundings.request().years(),
                                soundings.request().years() == 1 ? "year" : "years",
                                Format.day(soundings.request().on()),
                                Format.count(soundings.request().draws())),
                ""));
        soundings.lines().stream()
                .findFirst()
                .ifPresent(line -> out.printf(
                        "Trace any figure: ./mainstay trace %s%n", line.other().id()));
    }

    private static String count(List<Sounding> lines) {
        return Format.count(lines.size());
    }

    private static String pounds(List<Sounding> lines) {
        return Format.pounds(
                lines.stream().mapToLong(line -> line.line().yearly().value()).sum());
    }

    private static void write(PrintStream out, Sounding line) {
        out.println();
        out.println(Words.hang(
                "%s, %s, %s a year"
                        .formatted(
                                Safe.name(line.line().organisation().name()),
                                Safe.whole(line.line().label()),
                                Format.value(line.line().yearly())),
                ""));
        var sound = line.sound();
        if (sound != null) {
            out.println(Words.hang("%s (rule %s)".formatted(line.standing(), sound.rule()), "  "));
        }
        out.println(Words.hang(Safe.whole(line.why()), "  "));
        out.println(Words.hang(inputs(line), "  "));
        var nearest = SoundReport.nearest(line);
        if (!nearest.isEmpty()) {
            out.println(Words.hang("Nearest edge: " + nearest + ".", "  "));
        }
        out.println(Words.hang("Advice: " + line.advice() + ".", "  "));
        out.println(Words.hang("Find out %s. Ask %s.".formatted(line.datum(), Safe.name(line.ask())), "  "));
    }

    private static String inputs(Sounding line) {
        var known = new ArrayList<String>();
        var unknown = new ArrayList<String>();
        for (var input : SoundReport.inputs(line)) {
            if (input.letter().isEmpty()) {
                continue;
            }
            if (input.figure() == null && !input.letter().equals("E")) {
                unknown.add(input.name().toLowerCase(Locale.UK));
            } else {
                known.add(input.name() + ": " + input.value());
            }
        }
        var told = String.join("; ", known) + ".";
        return unknown.isEmpty() ? told : "%s Not known: %s.".formatted(told, String.join("; ", unknown));
    }
}
