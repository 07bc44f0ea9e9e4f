package org.mainstay.app.picture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Lays out a picture from its top to its foot.
final class Paper {

    /// How many letters fit beside each other on the narrowest screen.
    private static final int LETTERS = 36;

    /// How many of them a name and the bold number on its line leave free between them.
    private static final int APART = 4;

    private static final int LINE = 20;
    private static final int STRIP = 16;
    private static final int GAP = 8;
    private static final int SWATCH = 14;
    private static final int BASELINE = 15;
    private static final int SWATCH_TEXT = 24;
    private static final int WHOLE = 100;
    private static final int EDGE = 3;

    private final Plan plan;
    private final Reach reach;
    private final boolean fitting;
    private final List<Chart.Box> boxes = new ArrayList<>();
    private final List<Chart.Stroke> strokes = new ArrayList<>();
    private final List<Chart.Disc> discs = new ArrayList<>();
    private final List<Chart.Words> words = new ArrayList<>();
    private final Set<Fill> fills = EnumSet.noneOf(Fill.class);
    private int down;

    Paper(Plan plan, Reach reach) {
        this.plan = plan;
        this.reach = reach;
        this.fitting = numbersFit();
    }

    Chart chart() {
        plan.key().forEach(this::key);
        scale();
        for (var row : plan.rows()) {
            if (row.parts().isEmpty()) {
                down += GAP;
                say(row.label(), true);
            } else if (plan.layout() == Layout.OVER) {
                over(row);
            } else {
                beside(row);
            }
        }
        return new Chart(
                plan.name(), plan.title(), plan.says(), List.copyOf(fills), boxes, strokes, discs, words, down + 2);
    }

    private void key(Fill fill, String meaning) {
        boxes.add(new Chart.Box("1", down + 2, Integer.toString(SWATCH), SWATCH, fill(fill)));
        words.add(new Chart.Words(Integer.toString(SWATCH_TEXT), down + BASELINE, "start", false, meaning));
        down += LINE;
    }

    /// Where nothing stands, written over the strips.
    private void scale() {
        if (plan.zero().isEmpty() || !reach.holdsNothing()) {
            return;
        }
        var at = across(0);
        var anchor = at <= EDGE ? "start" : at >= WHOLE - EDGE ? "end" : "middle";
        words.add(new Chart.Words(percent(at), down + BASELINE, anchor, false, plan.zero()));
        down += LINE;
    }

    private void say(String text, boolean strong) {
        for (var line : wrap(text)) {
            words.add(new Chart.Words("0", down + BASELINE, "start", strong, line));
            down += LINE;
        }
    }

    /// Whether the number of every row fits on the line of its name, so that all of them stand alike.
    private boolean numbersFit() {
        return plan.rows().stream()
                .allMatch(
                        row -> wrap(row.label()).getLast().length() + row.text().length() <= LETTERS - APART);
    }

    private void over(Row row) {
        say(row.label(), false);
        if (fitting) {
            words.add(new Chart.Words("100%", down - LINE + BASELINE, "end", true, row.text()));
        } else {
            say(row.text(), true);
        }
        strip(row);
        down += STRIP + GAP;
    }

    private void beside(Row row) {
        words.add(new Chart.Words("0", down + BASELINE - 2, "start", false, row.label()));
        words.add(new Chart.Words("100%", down + BASELINE - 2, "end", false, row.text()));
        strip(row);
        down += STRIP + GAP / 2;
    }

    private void strip(Row row) {
        for (var part : row.parts()) {
            switch (part) {
                case Part.Bar bar -> bar(bar);
                case Part.Span span -> span(span);
                case Part.Tick tick -> upright(percent(across(tick.at())), "3");
                case Part.Spot spot -> discs.add(new Chart.Disc(percent(across(spot.at())), down + STRIP / 2));
            }
        }
        if (reach.holdsNothing()) {
            upright(percent(across(0)), "1.5");
        }
    }

    private void bar(Part.Bar bar) {
        var left = Math.min(across(bar.from()), across(bar.to()));
        var width = Math.abs(across(bar.to()) - across(bar.from()));
        boxes.add(new Chart.Box(percent(left), down + 1, percent(width), STRIP - 2, fill(bar.fill())));
    }

    private void span(Part.Span span) {
        var left = percent(across(span.low()));
        var right = percent(across(span.high()));
        strokes.add(new Chart.Stroke(left, down + STRIP / 2, right, down + STRIP / 2, "2"));
        for (var end : List.of(left, right)) {
            strokes.add(new Chart.Stroke(end, down + GAP / 2, end, down + STRIP - GAP / 2, "2"));
        }
    }

    private void upright(String at, String width) {
        strokes.add(new Chart.Stroke(at, down - 1, at, down + STRIP + 1, width));
    }

    private String fill(Fill fill) {
        fills.add(fill);
        return fill.lines().isEmpty() ? fill.colour() : "url(#" + fill.pattern(plan.name()) + ")";
    }

    private double across(long number) {
        var layout = plan.layout();
        return layout.left() + (layout.right() - layout.left()) * reach.at(number);
    }

    private static String percent(double at) {
        return String.format(Locale.ROOT, "%.2f%%", at);
    }

    private static List<String> wrap(String text) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
