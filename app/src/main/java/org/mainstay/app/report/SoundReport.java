package org.mainstay.app.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.appraisal.Appraisal;
import org.mainstay.engine.appraisal.Sounding;
import org.mainstay.engine.appraisal.Soundings;
import org.mainstay.engine.soundness.SoundRule;
import org.mainstay.engine.soundness.Soundness;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;

/// How it is said, wherever it is shown, whether a line is a sound investment.
public final class SoundReport {

    private SoundReport() {}

    /// One input of the verdict.
    ///
    /// @param letter as the method calls it
    /// @param value in words, with its range
    /// @param figure null where nothing is known
    public record Input(
            String letter,
            String name,
            String value,
            @Nullable Figure figure) {}

    /// Lines by verdict in the order of the rules, the largest first.
    public static Map<Soundness, List<Sounding>> byVerdict(Soundings soundings) {
        var byVerdict = new EnumMap<Soundness, List<Sounding>>(Soundness.class);
        for (var line : soundings.lines()) {
            var sound = line.sound();
            if (sound != null) {
                byVerdict
                        .computeIfAbsent(sound.soundness(), any -> new ArrayList<>())
                        .add(line);
            }
        }
        byVerdict.values().forEach(lines -> lines.sort(largestFirst()));
        return byVerdict;
    }

    /// Those with a verdict in that order, and after them the others.
    public static List<Sounding> inOrder(Soundings soundings) {
        return Stream.concat(byVerdict(soundings).values().stream().flatMap(List::stream), without(soundings).stream())
                .toList();
    }

    /// Lines whose need nobody knows.
    public static List<Sounding> without(Soundings soundings) {
        return soundings.lines().stream()
                .filter(line -> line.sound() == null)
                .sorted(largestFirst())
                .toList();
    }

    private static Comparator<Sounding> largestFirst() {
        return Comparator.comparingLong((Sounding line) -> -line.line().yearly().value())
                .thenComparing(line -> line.line().id());
    }

    public static List<Input> inputs(Sounding sounding) {
        var inputs = new ArrayList<Input>();
        inputs.add(new Input("E", "Evidence that it works", sounding.evidence().words(), null));
        inputs.add(input("U", "Of its people, those whom nobody else has room for", sounding.unique()));
        inputs.add(input("X", "What other funders bring with it", sounding.other()));
        inputs.add(input("D", "The council's share of the organisation's income", sounding.dependence()));
        inputs.add(input("Q", "What comes back to public budgets for each pound saved", sounding.consequence()));
        inputs.add(input("F", "Months that free reserves last", sounding.runway()));
        inputs.add(input(
                "F", "Of all draws, those in which it closes within a year of losing a fifth", sounding.closing()));
        var twin = sounding.twin();
        if (twin != null) {
            inputs.add(
                    input("", "Duplication with " + twin.line().organisation().name(), twin.duplication()));
        }
        inputs.add(input("", "Of what comes back, resting on assumption", sounding.assumed()));
        return inputs;
    }

    private static Input input(String letter, String name, @Nullable Figure figure) {
        return new Input(letter, name, figure == null ? "not known" : words(figure), figure);
    }

    private static String words(Figure figure) {
        return figure.unit() == Unit.MILLIONTHS_OF_A_MONTH ? months(figure.value()) + " months" : Format.ranged(figure);
    }

    /// To two decimals, since many stand near one.
    private static String months(long millionths) {
        return BigDecimal.valueOf(millionths, 6)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /// How the line of a change stands as an investment, in a line; empty where that was not asked.
    public static String beside(Appraisal.Judged judged) {
        var sounding = judged.sounding();
        var sound = sounding == null ? null : sounding.sound();
        return sounding == null || sound == null
                ? ""
                : "As an investment: %s (rule %s)".formatted(sounding.standing(), sound.rule());
    }

    /// What would turn the verdict first, in a sentence; empty where nothing would.
    public static String nearest(Sounding sounding) {
        var sound = sounding.sound();
        return sound == null || sound.rule().equals(SoundRule.DUTY_RULE)
                ? ""
                : sound.nearest().map(SoundReport::sentence).orElse("");
    }

    private static String sentence(SoundRule.Edge edge) {
        var runway = edge.input().equals("runway");
        return "%s is %s; its band ends at %s"
                .formatted(
                        name(edge),
                        runway ? months(edge.value()) : Format.percent(edge.value()),
                        runway ? months(edge.edge()) : Format.percent(edge.edge()));
    }

    private static String name(SoundRule.Edge edge) {
        return switch (edge.input()) {
            case "uniqueness" -> "the share of people without another";
            case "consequence_low" -> "the low end of what comes back";
            case "consequence_high" -> "the high end of what comes back";
            case "duplication" -> "duplication";
            case "runway" -> "the number of months that reserves last";
            default -> "the share of draws in which it closes";
        };
    }
}
