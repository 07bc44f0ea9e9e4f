package org.mainstay.model.evidence;

import java.time.LocalDate;
import java.util.List;

/// Where a figure's value comes from.
public sealed interface Trace {

    /// A sum over rows: one cited row for each fact, with what it adds. Anyone can add them up again.
    record Total(CitedRows rows) implements Trace {}

    /// Arithmetic over other figures, by their ids. Anyone can work it out again.
    record Formula(Expression expression) implements Trace {}

    /// The outcome of a model run; it replays through the engine.
    ///
    /// @param inputs ids of the figures that went in
    /// @param assumptions ids of the assumptions used
    record Model(List<String> inputs, List<String> assumptions, long seed, LocalDate on) implements Trace {

        public Model {
            inputs = List.copyOf(inputs);
            assumptions = List.copyOf(assumptions);
        }
    }
}
