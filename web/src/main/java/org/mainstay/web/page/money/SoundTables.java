package org.mainstay.web.page.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mainstay.app.report.SoundReport;
import org.mainstay.engine.appraisal.Sounding;
import org.mainstay.engine.appraisal.Soundings;
import org.mainstay.engine.soundness.Bands;
import org.mainstay.engine.soundness.Soundness;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Table;

/// The tables about which grants are sound investments.
final class SoundTables {

    private SoundTables() {}

    static Table verdicts(String place, Soundings soundings) {
        var rows = new ArrayList<List<Cell>>();
        SoundReport.byVerdict(soundings)
                .forEach((verdict, lines) -> rows.add(List.of(
                        Cell.link(verdict.words(), Links.sound(place) + "?verdict=" + address(verdict)),
                        new Cell.Count(lines.size()),
                        Cell.text(verdict.advice()))));
        var without = SoundReport.without(soundings);
        if (!without.isEmpty()) {
            rows.add(List.of(
                    Cell.text("No verdict"),
                    new Cell.Count(without.size()),
                    Cell.text("the need that it serves is not known")));
        }
        return new Table("verdicts", "How many grants are what", List.of("Verdict", "Grants", "What to do"), rows);
    }

    private static String address(Soundness soundness) {
        return soundness.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Table lines(String place, List<Sounding> lines) {
        var rows = lines.stream()
                .map(line -> List.of(
                        Cell.link(
                                line.line().organisation().name(),
                                Links.sound(place, line.line().id())),
                        tag(line),
                        Cell.of(line.line().yearly()),
                        Cell.text(line.evidence().words()),
                        known(Cell.of(line.unique())),
                        known(Cell.of(line.consequence())),
                        known(Cell.of(line.runway())),
                        Cell.text(line.why())))
                .toList();
        return new Table(
                "grants",
                "Each open grant",
                List.of(
                        "Organisation",
                        "Verdict",
                        "A year",
                        "Evidence",
                        "Nobody else for",
                        "Comes back for each pound",
                        "Months of reserves",
                        "Why"),
                rows);
    }

    private static Cell known(Cell cell) {
        return cell.equals(Cell.none()) ? Cell.text("not known") : cell;
    }

    /// What the verdict was made of.
    static Table inputs(Sounding sounding, Bands bands) {
        var rows = new ArrayList<List<Cell>>();
        for (var input : SoundReport.inputs(sounding)) {
            rows.add(List.of(
                    Cell.text(input.name()),
                    input.figure() == null ? Cell.text(input.value()) : Cell.of(input.figure()),
                    Cell.text(SoundScales.says(input, bands))));
        }
        return new Table("inputs", "What the verdict is made of", List.of("Input", "This grant", "Bands"), rows);
    }

    static Cell.Tag tag(Sounding sounding) {
        var sound = sounding.sound();
        return new Cell.Tag(sounding.standing(), sound == null ? "grey" : style(sound.soundness()));
    }

    private static String style(Soundness soundness) {
        return switch (soundness) {
            case DUTY -> "grey";
            case MEASURE_FIRST, KEEP_UNDER_REVIEW -> "yellow";
            case PROTECT -> "red";
            case ESSENTIAL_UNPROVEN, PROMISING -> "blue";
            case SOUND, SOUND_BUT_FRAGILE -> "green";
            case MERGE_CANDIDATE -> "purple";
            case WEAK_CASE -> "orange";
        };
    }
}
