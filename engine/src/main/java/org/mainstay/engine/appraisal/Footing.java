package org.mainstay.engine.appraisal;

import java.util.Map;
import org.mainstay.model.evidence.Grade;

/// What the money of an answer rests on: how far its assumptions swing it, and how well those are known.
///
/// @param worst grade among the assumptions that carry enough of what is uncertain
/// @param assumed by how much those of the two lowest grades swing the public purse, in pence
/// @param all the same for all assumptions
record Footing(Grade worst, long assumed, long all) {

    private static final int WEAK = 5;

    /// From this part of all squared swings on an assumption counts for the grade.
    private static final double COUNTS = 0.05;

    private static final long MILLION = 1_000_000;

    /// Each swing stands for the part of the variance that its assumption alone makes.
    ///
    /// @param widths by the name of an assumption, in pence
    /// @param grades the worst of each name
    static Footing of(Map<String, Long> widths, Map<String, Grade> grades) {
        var squares = widths.values().stream()
                .mapToDouble(width -> width * (double) width)
                .sum();
        var worst = Grade.AGENCY_DATA_OR_TRIAL;
        var assumed = 0L;
        var all = 0L;
        for (var swing : widths.entrySet()) {
            var grade = grades.getOrDefault(swing.getKey(), Grade.UNCORROBORATED);
            var width = swing.getValue();
            all = Math.addExact(all, width);
            assumed += grade.number() >= WEAK ? width : 0;
            if (width * (double) width >= COUNTS * squares && grade.number() > worst.number()) {
                worst = grade;
            }
        }
        return new Footing(worst, assumed, all);
    }

    /// In millionths.
    long share() {
        return all == 0 ? 0 : Math.round((double) MILLION * assumed / all);
    }

    /// The worse of two.
    static Grade worse(Grade one, Grade other) {
        return one.number() >= other.number() ? one : other;
    }
}
