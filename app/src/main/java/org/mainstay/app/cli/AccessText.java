package org.mainstay.app.cli;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.function.IntToDoubleFunction;
import org.mainstay.app.command.AreaScores;
import org.mainstay.app.command.TypeScores;
import org.mainstay.app.document.Json;
import org.mainstay.app.report.Format;

/// The scores of areas, for people: what they come to, and the areas that are served worst.
final class AccessText {

    private static final int MOST = 20;

    private AccessText() {}

    static void write(PrintStream out, AreaScores scores) {
        var asked = scores.asked();
        out.println(Words.wrap(
                "Access by %s, %s; straight lines of at most %s metres, from the area to the service."
                        .formatted(Json.snake(asked.measure()), asked.decay().described(), Format.count(asked.limit())),
                ""));
        out.println();
        var table = new TextTable("type", ">mean access", ">people without", ">with one only", ">Gini");
        for (var type : scores.types()) {
            var depth = type.depth();
            table.row(
                    name(type),
                    number(type.scores().mean()),
                    Format.count(Math.round(depth.people(0))),
                    Format.count(Math.round(depth.people(1))),
                    number(type.distribution().gini()));
        }
        table.write(out, "");
        scores.types().forEach(type -> worst(out, scores, type));
    }

    private static void worst(PrintStream out, AreaScores scores, TypeScores type) {
        out.printf(
                "%nServed worst%s (--format csv gives every area)%n",
                type.type().isEmpty() ? "" : ": " + name(type));
        var table = new TextTable("area", ">access", ">services", "why");
        worst(scores.areas().size(), type::access)
                .forEach(row -> table.row(
                        Safe.name(scores.areas().id(row)),
                        number(type.access(row)),
                        Format.count(type.services(row)),
                        type.reason(row).map(Json::snake).orElse("").replace('_', ' ')));
        table.write(out, "");
    }

    /// The areas with the least access, and of those alike the first; without putting all of them in order.
    private static List<Integer> worst(int areas, IntToDoubleFunction access) {
        Comparator<Integer> order = (one, other) -> {
            var less = Double.compare(access.applyAsDouble(one), access.applyAsDouble(other));
            return less == 0 ? Integer.compare(one, other) : less;
        };
        var kept = new PriorityQueue<Integer>(MOST + 1, (one, other) -> order.compare(other, one));
        var bar = Double.POSITIVE_INFINITY;
        for (var row = 0; row < areas; row++) {
            if (kept.size() < MOST || Double.compare(access.applyAsDouble(row), bar) < 0) {
                kept.add(row);
                if (kept.size() > MOST) {
                    kept.remove();
                }
                bar = access.applyAsDouble(kept.element());
            }
        }
        return kept.stream().sorted(order).toList();
    }

    private static String name(TypeScores type) {
        return type.type().isEmpty() ? "all" : Safe.name(type.type());
    }

    private static String number(double value) {
        return String.format(Locale.UK, "%.4g", value);
    }
}
