package org.mainstay.app.run;

import java.util.List;
import org.mainstay.model.evidence.Trace;

/// Where a figure comes from, as the tables say it; empty where it does not apply.
///
/// @param formula the arithmetic over the inputs
/// @param inputs ids of figures
/// @param assumptions ids of assumptions
public record Origin(
        Kind kind, String formula, List<String> inputs, List<String> assumptions, String seed, String on) {

    public Origin {
        inputs = List.copyOf(inputs);
        assumptions = List.copyOf(assumptions);
    }

    public enum Kind {
        TOTAL,
        FORMULA,
        MODEL
    }

    public static Origin of(Trace trace) {
        return switch (trace) {
            case Trace.Total total -> new Origin(Kind.TOTAL, "", List.of(), List.of(), "", "");
            case Trace.Formula(var expression) ->
                new Origin(Kind.FORMULA, expression.text(), expression.inputs(), List.of(), "", "");
            case Trace.Model(var inputs, var assumptions, var seed, var on) ->
                new Origin(Kind.MODEL, "", inputs, assumptions, Long.toString(seed), on.toString());
        };
    }
}
