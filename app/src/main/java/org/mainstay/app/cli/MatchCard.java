package org.mainstay.app.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.mainstay.app.document.WhoJson;
import org.mainstay.app.report.Format;
import org.mainstay.engine.matching.Pair;

/// Both sides of a pair, and what speaks for and against their being one, bit by bit.
final class MatchCard {

    private static final int BAR = 12;
    private static final double BITS = 1000;

    private MatchCard() {}

    static void write(PrintStream out, Pair pair, int number, int of) {
        out.printf("%s of %s: %s at stake%n%n", Format.count(number), Format.count(of), Format.pounds(pair.pence()));
        side(out, pair.leftName(), pair.left(), WhoJson.rows(pair.rows()).getFirst());
        side(out, pair.rightName(), pair.right(), WhoJson.rows(pair.rows()).getLast());
        out.println();
        var table = new TextTable(">bits", "", "what");
        var sum = 0;
        for (var part : pair.fields()) {
            sum += part.weight();
            table.row(bits(part.weight()), bar(part.weight()), Safe.name(part.why()));
        }
        table.row(bits(sum), bar(sum), "together");
        table.write(out, "  ");
        out.println();
        out.println(Words.wrap(Safe.text(pair.why()), "  "));
    }

    private static void side(PrintStream out, String name, String id, String row) {
        out.println("  " + Safe.name(name));
        out.println("      " + Safe.name(id) + "  (" + Safe.name(row) + ")");
    }

    private static String bits(int weight) {
        return String.format(Locale.UK, "%+.1f", weight / BITS);
    }

    private static String bar(int weight) {
        var length = (int) Math.min(BAR, Math.round(Math.abs(weight) / BITS));
        return (weight < 0 ? "-" : "+").repeat(length);
    }
}
