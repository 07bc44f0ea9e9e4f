package org.mainstay.app.run;

import java.util.List;
import org.mainstay.model.evidence.Expression;
import org.mainstay.model.evidence.Trace;

/// Where a figure comes from, as the tables say it; empty where it does not apply.
///
/// @param formula the arithmetic over the inputs
/// @param inputs ids of figures
/// @param assumptions ids of assumptions
public record Origin(Kind kind, String formula, List<String> inputs, List<String> assumptions, String seed, String on) {

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
            case Trace.Formula formula -> of(formula.expression());
            case Trace.Model model ->
                new Origin(
                        Kind.MODEL,
                        "",
                        model.inputs(),
                        model.assumptions(),
                        Long.toString(model.seed()),
                        model.on().toString());
        };
    }

    private static Origin of(Expression expression) {
        return new Origin(Kind.FORMULA, expression.text(), expression.inputs(), List.of(), "", "");
    }
}
