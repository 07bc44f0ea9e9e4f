package org.mainstay.app.cli;

import java.io.PrintStream;
import java.util.List;
import org.mainstay.app.report.Format;
import org.mainstay.app.report.TouchedWords;
import org.mainstay.engine.partnership.Touched;

/// The partnerships that an appraisal's changes touch, for people.
final class TouchedText {

    private TouchedText() {}

    static void write(PrintStream out, List<Touched> all) {
        if (all.isEmpty()) {
            return;
        }
        out.println();
        out.println("Partnerships that these changes touch");
        for (var touched : all) {
            var one = touched.partnership();
            out.println(Words.hang(
                    Safe.whole("%s (%s: %s)".formatted(one.name(), one.stage().words(), one.stageWhy())), "  "));
            out.println(Words.hang(Safe.whole("Members: " + TouchedWords.members(touched)), "    "));
            out.println(Words.hang(Safe.whole("Due: " + TouchedWords.due(touched)), "    "));
            out.println(Words.hang(Safe.whole("Its log: " + TouchedWords.log(touched)), "    "));
            touched.losses().forEach(loss -> out.println(Words.hang(Safe.whole(words(loss)), "    ")));
        }
    }

    private static String words(Touched.Loss loss) {
        var people = loss.judged().peopleLosing();
        return "- %s: %s, %s (%s), %s; %s; people who lose service: %s"
                .formatted(
                        loss.proposer().words(),
                        loss.line().organisation().name(),
                        loss.line().label(),
                        TouchedWords.covered(loss),
                        TouchedWords.verdict(loss),
                        Format.value(loss.judged().saving()),
                        people == null ? "not known" : Format.value(people));
    }
}
