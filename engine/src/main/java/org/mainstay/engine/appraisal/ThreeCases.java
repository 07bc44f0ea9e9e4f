package org.mainstay.engine.appraisal;

import java.util.stream.Stream;

/// The class at low, central and high assumptions together: it stands only where all three agree.
///
/// @param leaning the class at central assumptions
/// @param agreeing in how many of the three cases it is that class
record ThreeCases(Verdict verdict, Verdict leaning, int agreeing) {

    static ThreeCases combine(Verdict low, Verdict central, Verdict high) {
        int agreeing = (int) Stream.of(low, central, high)
                .filter(verdict -> verdict == central)
                .count();
        return new ThreeCases(agreeing == 3 ? central : Verdict.UNCLEAR, central, agreeing);
    }
}
