package org.mainstay.engine.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.mainstay.engine.appraisal.Sounding;
import org.mainstay.engine.appraisal.Soundings;
import org.mainstay.engine.classification.Words;
import org.mainstay.engine.soundness.Soundness;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Published;
import org.mainstay.model.evidence.Unit;

/// What the grants of one kind come to a year, without naming anybody.
///
/// @param words the kind
/// @param yearly pounds a year
/// @param advice what to do, empty where there is none
@Published
public record LineTotals(String words, Figure yearly, String advice) {

    /// By verdict, in the order of the rules; grants without a verdict last.
    static List<LineTotals> byVerdict(Soundings soundings) {
        var totals = new ArrayList<LineTotals>();
        for (var verdict : Soundness.values()) {
            var lines =
                    soundings.lines().stream().filter(line -> is(line, verdict)).toList();
            if (!lines.isEmpty()) {
                var code = verdict.name().toLowerCase(Locale.ROOT);
                totals.add(total("review/sound/" + code, verdict.words(), lines, verdict.advice()));
            }
        }
        var without =
                soundings.lines().stream().filter(line -> line.sound() == null).toList();
        if (!without.isEmpty()) {
            totals.add(total("review/sound/no_verdict", "No verdict", without, "find out whom they serve"));
        }
        return totals;
    }

    private static boolean is(Sounding line, Soundness verdict) {
        var sound = line.sound();
        return sound != null && sound.soundness() == verdict;
    }

    /// By what nobody knows yet and would settle them, the most pounds first.
    static List<LineTotals> byDatum(Soundings soundings) {
        Map<String, List<Sounding>> byDatum = new TreeMap<>();
        for (var line : soundings.lines()) {
            byDatum.computeIfAbsent(line.datum(), any -> new ArrayList<>()).add(line);
        }
        var totals = new ArrayList<LineTotals>();
        byDatum.forEach((datum, lines) -> totals.add(total("review/learn/" + Words.slug(datum), datum, lines, "")));
        totals.sort(Collections.reverseOrder(
                Comparator.comparingLong((LineTotals total) -> total.yearly().value())));
        return totals;
    }

    private static LineTotals total(String id, String words, List<Sounding> lines, String advice) {
        var yearly = lines.stream().map(line -> line.line().yearly()).toList();
        return new LineTotals(words, Figure.sum(id, "Grants a year: " + words, Unit.PENCE_A_YEAR, yearly), advice);
    }
}
