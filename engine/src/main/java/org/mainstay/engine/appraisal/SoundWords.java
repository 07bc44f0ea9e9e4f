package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.soundness.Evidence;
import org.mainstay.engine.soundness.SoundRule;
import org.mainstay.engine.soundness.Soundness;
import org.mainstay.model.evidence.Figure;

/// Says why a line is what it is called, what to do, and what to find out next.
final class SoundWords {

    private static final long ONE = Micro.ONE;
    /// From here what other funders do, and how much of the income is the council's, is worth a word of advice.
    private static final long OTHERS_REPLACE = -ONE / 10;

    private final Settler settler;

    SoundWords(Settler settler) {
        this.settler = settler;
    }

    /// The same line with its verdict and the words for it.
    Sounding tell(Sounding given, SoundRule.@Nullable Sound sound, List<Resting.Say> says) {
        var next = next(given, sound, says);
        return new Sounding(
                given.line(),
                sound,
                given.evidence(),
                given.unique(),
                given.losing(),
                given.other(),
                given.dependence(),
                given.consequence(),
                given.runway(),
                given.closing(),
                given.twin(),
                given.assumed(),
                given.mostlyAssumed(),
                why(given, sound)
                        + given.line()
                                .signs()
                                .findRate()
                                .map(rate -> " " + rate.says())
                                .orElse(""),
                sound == null ? "" : advice(given, sound.soundness()),
                next.datum(),
                next.ask());
    }

    private static String why(Sounding given, SoundRule.@Nullable Sound sound) {
        if (sound == null) {
            return Words.needUnknown(given.line());
        }
        if (sound.soundness() == Soundness.DUTY) {
            return "The council must provide it by law.";
        }
        var parts = new ArrayList<String>();
        parts.add(consequence(given));
        parts.add(unique(Objects.requireNonNull(given.unique()).value()));
        var fragile = fragile(given);
        if (!fragile.isEmpty()
                && (sound.soundness() == Soundness.PROTECT || sound.soundness() == Soundness.SOUND_BUT_FRAGILE)) {
            parts.add(fragile);
        }
        var twin = given.twin();
        if (twin != null && sound.soundness() == Soundness.MERGE_CANDIDATE) {
            parts.add("%s could do %s of the smaller one's work"
                    .formatted(
                            twin.line().organisation().name(),
                            Words.percent(twin.duplication().value())));
        }
        parts.add(evidence(given));
        var why = String.join("; ", parts);
        return why.substring(0, 1).toUpperCase(Locale.ROOT) + why.substring(1) + ".";
    }

    private static String consequence(Sounding given) {
        var figure = given.consequence();
        if (figure == null) {
            return "nobody has said what a person costs who goes without it, so what comes back is not known";
        }
        if (Words.times(figure.high()).equals("0.00")
                && Words.times(figure.low()).equals("0.00")) {
            return "no cost comes back to public budgets if it ends";
        }
        return "for each pound saved by ending it, %s of cost comes back to public budgets (%s to %s)"
                .formatted(perPound(figure.value()), perPound(figure.low()), perPound(figure.high()));
    }

    private static String perPound(long millionths) {
        return (millionths < 0 ? "-£" : "£") + Words.times(Math.abs(millionths));
    }

    private static String unique(long share) {
        if (share == 0) {
            return "others in reach report room for all of its people";
        }
        return share >= ONE
                ? "nobody else in reach reports room for any of its people"
                : "nobody else in reach reports room for %s of its people".formatted(Words.percent(share));
    }

    private static String fragile(Sounding given) {
        var closing = given.closing();
        var runway = given.runway();
        if (runway == null || closing == null) {
            return "";
        }
        return "its reserves last %s months, and it closes in %s of draws if it loses a fifth of this"
                .formatted(Words.times(runway.value()), Words.percent(closing.value()));
    }

    private static String evidence(Sounding given) {
        var evaluation = given.line().findProvision().map(provision -> provision.evaluation());
        return evaluation
                .map(grade -> "an evaluation of grade %d speaks for it".formatted(grade.number()))
                .orElse("nobody has evaluated what it changes for people");
    }

    private static String advice(Sounding given, Soundness soundness) {
        var advice = new ArrayList<String>();
        advice.add(soundness.advice());
        var twin = given.twin();
        if (twin != null && soundness == Soundness.MERGE_CANDIDATE) {
            advice.add("never end both, since each stands in for the other");
            if (twin.newSinglePoint()) {
                advice.add("one body for both would be one that the place cannot lose, so it needs a plan to carry on");
            }
        }
        if (soundness == Soundness.SOUND && given.evidence() == Evidence.WEAK) {
            advice.add("the evidence for it is weak");
        }
        if (given.other().value() < OTHERS_REPLACE) {
            advice.add("test a smaller grant, since other funders would step in");
        }
        var dependence = given.dependence();
        if (dependence != null && dependence.value() >= ONE / 2 && soundness == Soundness.WEAK_CASE) {
            advice.add("step down over the notice, since the council is %s of its income"
                    .formatted(Words.percent(dependence.value())));
        }
        return String.join("; ", advice);
    }

    private Settler.Datum next(Sounding given, SoundRule.@Nullable Sound sound, List<Resting.Say> says) {
        var line = given.line();
        var name = line.organisation().name();
        var need = line.need();
        if (need == null || sound == null) {
            return new Settler.Datum("which need the line serves", name);
        }
        if (!line.hasLocalEvidence()) {
            return new Settler.Datum(
                    "how many people the line served last year and how many it could have served", name);
        }
        if (given.consequence() == null) {
            return new Settler.Datum("what a person costs who goes without " + need.words(), "the council and the NHS");
        }
        if (sound.soundness() != Soundness.MEASURE_FIRST && given.evidence() == Evidence.NONE) {
            return new Settler.Datum("what the service changes for the people who use it", name);
        }
        if (sound.soundness() != Soundness.MEASURE_FIRST && unknown(given.runway())) {
            return new Settler.Datum("its free reserves", name);
        }
        return says.stream()
                .findFirst()
                .map(say -> settler.datum(say.row(), Objects.requireNonNull(need), name))
                .orElseGet(() -> new Settler.Datum("what the service changes for the people who use it", name));
    }

    private static boolean unknown(@Nullable Figure figure) {
        return figure == null;
    }
}
