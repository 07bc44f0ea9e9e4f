package org.mainstay.engine.appraisal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.mainstay.engine.simulation.Diary;
import org.mainstay.model.evidence.Case;

/// What one provider goes through at the three corners of the assumptions.
record Diaries(Map<Case, Diary> byCase) {

    static Diaries of(ToDiary corner) {
        var all = new EnumMap<Case, Diary>(Case.class);
        for (var one : Case.values()) {
            all.put(one, corner.write(one));
        }
        return new Diaries(all);
    }

    /// Writes the diary of one corner.
    interface ToDiary {
        Diary write(Case corner);
    }

    Diary at(Case corner) {
        return Objects.requireNonNull(byCase.get(corner));
    }

    Diary central() {
        return at(Case.CENTRAL);
    }

    /// One number of one step.
    ToLongFunction<Case> number(int step, ToLongFunction<Diary.Entry> number) {
        return corner -> number.applyAsLong(at(corner).entries().get(step));
    }

    /// At central assumptions, and between all assumptions at the ends that do least and most harm.
    static Spread spread(ToLongFunction<Case> value) {
        var low = value.applyAsLong(Case.LOW);
        var high = value.applyAsLong(Case.HIGH);
        return new Spread(value.applyAsLong(Case.CENTRAL), Math.min(low, high), Math.max(low, high));
    }

    /// The month at the end of which it closes, counted from 1; the last of the horizon where it does not.
    long closingMonth(Case corner) {
        var diary = at(corner);
        var closure = diary.closure();
        return closure == null ? diary.entries().size() : closure.step() + 1;
    }
}
