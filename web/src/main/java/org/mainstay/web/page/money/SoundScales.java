package org.mainstay.web.page.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.report.Format;
import org.mainstay.app.report.SoundReport;
import org.mainstay.engine.appraisal.Sounding;
import org.mainstay.engine.soundness.Bands;
import org.mainstay.model.evidence.Figure;
import org.mainstay.web.view.Picture;
import org.mainstay.web.view.Table;

/// Draws where the inputs of a verdict stand among the bands of each.
final class SoundScales {

    private static final long WHOLE = 1_000_000;
    private static final double HUNDRED = 100;
    /// Where scales without a natural end do end.
    private static final long MOST_POUNDS = 2 * WHOLE;

    private static final long MOST_MONTHS = 6 * WHOLE;

    private SoundScales() {}

    /// Where a scale begins and ends, and where its bands meet.
    private record Scale(long least, long most, List<Long> edges) {

        String at(long value) {
            return hundredths(Math.clamp(value, least, most) - least);
        }

        String width(long from, long to) {
            return hundredths(Math.clamp(to, least, most) - Math.clamp(from, least, most));
        }

        private String hundredths(long length) {
            return String.format(Locale.ROOT, "%.2f", HUNDRED * length / (most - least));
        }
    }

    private static @Nullable Scale scale(SoundReport.Input input, Bands bands) {
        var figure = input.figure();
        if (figure == null) {
            return null;
        }
        var id = figure.id();
        return switch (id.substring(id.lastIndexOf('/') + 1)) {
            case "unique" -> new Scale(0, WHOLE, List.of(bands.uniqueLow(), bands.uniqueHigh()));
            case "other" -> new Scale(-WHOLE, WHOLE, List.of(-bands.otherBrings(), bands.otherBrings()));
            case "dependence" -> new Scale(0, WHOLE, List.of(bands.dependenceMedium(), bands.dependenceHigh()));
            case "consequence" ->
                new Scale(0, Math.max(MOST_POUNDS, figure.high()), List.of(bands.costLow(), bands.costHigh()));
            case "runway" -> new Scale(0, Math.max(MOST_MONTHS, figure.high()), List.of(bands.runway()));
            case "closing" -> new Scale(0, WHOLE, List.of(bands.closing()));
            case "duplication" -> new Scale(0, WHOLE, List.of(bands.duplication()));
            default -> new Scale(0, WHOLE, List.of(WHOLE / 2));
        };
    }

    /// Where the bands of an input meet, in words.
    static String says(SoundReport.Input input, Bands bands) {
        var scale = scale(input, bands);
        var figure = input.figure();
        if (scale == null || figure == null) {
            return input.letter().equals("E") ? "strong: grades 1 to 3; weak: 4 and 5; none" : "";
        }
        var edges = scale.edges().stream()
                .map(edge -> Format.value(edge, figure.unit()))
                .toList();
        return edges.size() == 1
                ? "the band ends at " + edges.getFirst()
                : "low below %s, high from %s".formatted(edges.getFirst(), edges.getLast());
    }

    static Picture picture(Sounding sounding, Bands bands, Table table) {
        var scales = new ArrayList<Picture.Scales.Scale>();
        for (var input : SoundReport.inputs(sounding)) {
            var scale = scale(input, bands);
            var figure = input.figure();
            if (scale != null && figure != null) {
                scales.add(drawn(input, figure, scale));
            }
        }
        return new Picture(
                "Where it stands among the bands",
                "The mark is this grant, the bar under it the range of eight draws in ten; shades change where a band ends. What is not known is not drawn.",
                new Picture.Scales(scales),
                table);
    }

    private static Picture.Scales.Scale drawn(SoundReport.Input input, Figure figure, Scale scale) {
        var zones = new ArrayList<Picture.Scales.Zone>();
        var from = scale.least();
        for (var edge : scale.edges()) {
            zones.add(new Picture.Scales.Zone(scale.at(from), scale.width(from, edge)));
            from = edge;
        }
        zones.add(new Picture.Scales.Zone(scale.at(from), scale.width(from, scale.most())));
        return new Picture.Scales.Scale(
                input.name(),
                input.value(),
                zones,
                new Picture.Scales.Zone(scale.at(figure.low()), scale.width(figure.low(), figure.high())),
                scale.at(figure.value()));
    }
}
