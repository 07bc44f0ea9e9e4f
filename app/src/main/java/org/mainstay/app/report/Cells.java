package org.mainstay.app.report;

import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;

/// Writes figures as cells that link to their traces.
final class Cells {

    private final Anchors anchors;

    Cells(Anchors anchors) {
        this.anchors = anchors;
    }

    Page.Cell plain(String column, Figure figure) {
        return new Page.Cell(column, Format.value(figure), Format.range(figure), anchors.link(figure.id()), "", null);
    }

    /// A figure in words of its own.
    Page.Cell written(String column, Figure figure, String text) {
        return new Page.Cell(column, text, "", anchors.link(figure.id()), "", null);
    }

    Page.Cell drawn(String column, Figure figure, Scale scale) {
        var mood = mood(figure);
        return new Page.Cell(
                column,
                Format.value(figure),
                Format.range(figure),
                anchors.link(figure.id()),
                mood,
                scale.bar(figure, mood.isEmpty() ? "loss" : mood));
    }

    /// A change in someone's money, in words: who saves and who pays.
    Page.Cell change(String column, Figure figure, Scale scale) {
        var amount = Format.pounds(Math.abs(figure.value()));
        var words = figure.value() == 0 ? "no change" : (figure.value() > 0 ? "saves " : "pays ") + amount;
        var mood = mood(figure);
        return new Page.Cell(
                column, words, Format.range(figure), anchors.link(figure.id()), mood, scale.bar(figure, mood));
    }

    private static String mood(Figure figure) {
        if (figure.unit() != Unit.PENCE || figure.value() == 0) {
            return "";
        }
        return figure.value() > 0 ? "gain" : "loss";
    }
}
