package org.mainstay.app.report;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;

/// Writes figures as cells that link to their traces, and remembers where each first stood.
final class Cells {

    private final Anchors anchors;
    private final Set<String> shown = new HashSet<>();

    Cells(Anchors anchors) {
        this.anchors = anchors;
    }

    Page.Cell plain(String column, Figure figure) {
        return cell(column, figure, Format.value(figure), Format.range(figure), "", null);
    }

    /// A figure in words of its own.
    Page.Cell written(String column, Figure figure, String text) {
        return cell(column, figure, text, "", "", null);
    }

    /// A change in someone's money, whose sign is also said.
    Page.Cell worth(String column, Figure figure) {
        return cell(column, figure, Format.value(figure), Format.range(figure), worth(figure), null);
    }

    Page.Cell drawn(String column, Figure figure, Scale scale) {
        var mood = mood(figure);
        return cell(
                column,
                figure,
                Format.value(figure),
                Format.range(figure),
                worth(figure),
                scale.bar(figure, mood.isEmpty() ? "loss" : mood));
    }

    /// A change in someone's money, in words: who saves and who pays, with a range that reads the same way.
    Page.Cell change(String column, Figure figure, Scale scale) {
        var amount = Format.pounds(Math.abs(figure.value()));
        var words = figure.value() == 0 ? "no change" : (figure.value() > 0 ? "saves " : "pays ") + amount;
        var range =
                figure.high() <= 0 ? Format.range(-figure.high(), -figure.low(), figure.unit()) : Format.range(figure);
        return cell(column, figure, words, range, "", scale.bar(figure, mood(figure)));
    }

    /// Where on the page a figure first stood; empty where it only feeds others.
    String findPlace(Figure figure) {
        return shown.contains(figure.id()) ? place(figure) : "";
    }

    private Page.Cell cell(
            String column, Figure figure, String text, String range, String words, Page.@Nullable Bar bar) {
        var place = shown.add(figure.id()) ? place(figure) : "";
        return new Page.Cell(
                column, text, Format.unbroken(range), words, anchors.link(figure.id()), place, mood(figure), bar);
    }

    private String place(Figure figure) {
        var anchor = anchors.get(figure.id());
        return anchor.isEmpty() ? "" : "at-" + anchor;
    }

    private static String worth(Figure figure) {
        if (figure.unit() != Unit.PENCE) {
            return "";
        }
        if (figure.value() == 0) {
            return "no change";
        }
        var words = figure.value() > 0 ? "better off" : "worse off";
        if (figure.value() > 0 && figure.low() < 0) {
            return words + ", could be worse";
        }
        return figure.value() < 0 && figure.high() > 0 ? words + ", could be better" : words;
    }

    private static String mood(Figure figure) {
        if (figure.unit() != Unit.PENCE || figure.value() == 0) {
            return "";
        }
        return figure.value() > 0 ? "gain" : "loss";
    }
}
