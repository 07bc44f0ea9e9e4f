package org.mainstay.app.report;

import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;

/// A published number to be drawn, as a run holds it or as a page read it back.
public record Amount(long value, long low, long high, Unit unit) {

    static Amount of(Figure figure) {
        return new Amount(figure.value(), figure.low(), figure.high(), figure.unit());
    }

    String text() {
        return Format.value(value, unit);
    }
}
