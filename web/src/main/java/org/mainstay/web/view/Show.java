package org.mainstay.web.view;

import java.time.LocalDate;
import org.mainstay.app.report.Format;
import org.mainstay.app.run.SavedFigure;

/// What templates ask to have written: `@show` in every one of them.
public final class Show {

    public String value(SavedFigure figure) {
        return Format.value(figure.value(), figure.unit());
    }

    public String exact(SavedFigure figure) {
        return Format.exact(figure.value(), figure.unit());
    }

    /// `£10 to £20`, or nothing where both ends are written alike.
    public String range(SavedFigure figure) {
        return Format.unbroken(Format.range(figure.low(), figure.high(), figure.unit()));
    }

    /// A value of a unit, to the last penny.
    public String exact(Cell.Part part) {
        return Format.amount(part.amount(), part.unit());
    }

    public String count(long number) {
        return Format.count(number);
    }

    public String day(LocalDate day) {
        return Format.day(day);
    }
}
