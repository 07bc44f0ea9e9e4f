package org.mainstay.engine.soundness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The rules, first match.
///
/// @param bands where the bands of the inputs end
public record SoundRule(Bands bands) {

    /// The number of the rule that no assumption can turn.
    public static final String DUTY_RULE = "1";

    /// One verdict.
    ///
    /// @param rule which of the rules gave it, as the method numbers them
    /// @param nearest the input nearest to an edge of its bands: what would turn the verdict first
    public record Sound(Soundness soundness, String rule, Optional<Edge> nearest) {}

    /// An input and the edge that it stands nearest to, both in millionths.
    public record Edge(String input, long value, long edge) {

        /// How far apart they are, as a part of the edge, in millionths.
        double distance() {
            return edge == 0 ? Double.MAX_VALUE : Math.abs((double) (value - edge) / edge);
        }
    }

    /// How one line stands.
    public Sound judge(LineCase line) {
        var rule = first(line);
        return new Sound(
                rule.soundness, rule.number, edges(line).stream().min(Comparator.comparingDouble(Edge::distance)));
    }

    /// The rules and the numbers that the method gives them.
    private enum Rule {
        DUTY(DUTY_RULE, Soundness.DUTY),
        MEASURE("2", Soundness.MEASURE_FIRST),
        PROTECT("3", Soundness.PROTECT),
        UNPROVEN("3a", Soundness.ESSENTIAL_UNPROVEN),
        FRAGILE("4", Soundness.SOUND_BUT_FRAGILE),
        SOUND("5", Soundness.SOUND),
        MERGE("6", Soundness.MERGE_CANDIDATE),
        PROMISING("7", Soundness.PROMISING),
        WEAK("8", Soundness.WEAK_CASE),
        OTHERWISE("9", Soundness.KEEP_UNDER_REVIEW);

        private final String number;
        private final Soundness soundness;

        Rule(String number, Soundness soundness) {
            this.number = number;
            this.soundness = soundness;
        }
    }

    private Rule first(LineCase line) {
        if (line.duty()) {
            return Rule.DUTY;
        }
        if (line.mostlyAssumed() && spansBoth(line)) {
            return Rule.MEASURE;
        }
        return costly(line) ? costlyToEnd(line) : otherwise(line);
    }

    /// Of a line whose end would cost the purse at least what it saves.
    private Rule costlyToEnd(LineCase line) {
        var unique = line.unique() >= bands.uniqueHigh();
        if (unique && fragile(line)) {
            return Rule.PROTECT;
        }
        if (unique && line.evidence() == Evidence.NONE) {
            return Rule.UNPROVEN;
        }
        if (fragile(line)) {
            return Rule.FRAGILE;
        }
        return line.evidence() == Evidence.NONE ? otherwise(line) : Rule.SOUND;
    }

    private Rule otherwise(LineCase line) {
        var replaceable = line.unique() < bands.uniqueLow();
        if (replaceable && line.pair().duplication() >= bands.duplication()) {
            return Rule.MERGE;
        }
        if (line.evidence() == Evidence.NONE) {
            return cheap(line) ? Rule.OTHERWISE : Rule.PROMISING;
        }
        return cheap(line) && replaceable ? Rule.WEAK : Rule.OTHERWISE;
    }

    private boolean costly(LineCase line) {
        return line.consequence().low() >= bands.costHigh();
    }

    private boolean cheap(LineCase line) {
        return line.consequence().high() < bands.costLow();
    }

    /// What its end would cost may be next to nothing and may be more than it saves.
    private boolean spansBoth(LineCase line) {
        return line.consequence().low() < bands.costLow() && line.consequence().high() >= bands.costHigh();
    }

    private boolean fragile(LineCase line) {
        var runway = line.fragility().runway();
        var closing = line.fragility().closing();
        return (runway != null && runway < bands.runway()) || (closing != null && closing >= bands.closing());
    }

    private List<Edge> edges(LineCase line) {
        var edges = new ArrayList<Edge>();
        edges.add(nearer("uniqueness", line.unique(), bands.uniqueLow(), bands.uniqueHigh()));
        edges.add(new Edge("consequence_low", line.consequence().low(), bands.costHigh()));
        edges.add(new Edge("consequence_high", line.consequence().high(), bands.costLow()));
        edges.add(new Edge("duplication", line.pair().duplication(), bands.duplication()));
        var runway = line.fragility().runway();
        if (runway != null) {
            edges.add(new Edge("runway", runway, bands.runway()));
        }
        var closing = line.fragility().closing();
        if (closing != null) {
            edges.add(new Edge("closing", closing, bands.closing()));
        }
        return edges;
    }

    private static Edge nearer(String input, long value, long low, long high) {
        var below = new Edge(input, value, low);
        var above = new Edge(input, value, high);
        return Math.abs(value - low) <= Math.abs(value - high) ? below : above;
    }
}
