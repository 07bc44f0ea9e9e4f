package org.mainstay.engine.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.appraisal.FigureBook;
import org.mainstay.engine.tie.KnownTie;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;

/// Shows the ties along which shocks travel, each citing the rows that tell it.
final class TieFigures {

    private final Trial trial;
    private final FigureBook book;

    TieFigures(Trial trial, FigureBook book) {
        this.trial = trial;
        this.book = book;
    }

    List<Stress.Tied> list() {
        return trial.ties().all().stream().map(Bearing::tie).map(this::tied).toList();
    }

    private Stress.Tied tied(KnownTie tie) {
        var payment = tie.payment();
        var rows = CitedRows.builder();
        if (payment != null) {
            tie.rows().forEach(row -> rows.add(row, payment.yearlyPence()));
            var yearly = tie.line().isEmpty()
                    ? book.add(Figure.total(
                            "stress/" + tie.id(), tie.says() + ": a year", Unit.PENCE_A_YEAR, rows.build()))
                    : line(tie.line());
            return tied(tie, yearly, null);
        }
        tie.rows().forEach(row -> rows.add(row, 1));
        var told = book.add(Figure.total(
                "stress/%s/rows".formatted(tie.id()), "Rows that say: " + tie.says(), Unit.ROWS, rows.build()));
        var share = book.model(
                "stress/%s/share".formatted(tie.id()),
                "How much hangs on it: " + tie.says(),
                Unit.PER_MILLION,
                List.of(told.id()),
                trial.sizes().spread(tie));
        return tied(tie, null, share);
    }

    private Figure line(String id) {
        return trial.models().lines().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow()
                .yearly();
    }

    private static Stress.Tied tied(KnownTie tie, @Nullable Figure yearly, @Nullable Figure share) {
        var what = tie.what().isEmpty() || !tie.line().isEmpty() ? "" : " (" + tie.what() + ")";
        return new Stress.Tied(
                tie.kind().code(),
                tie.from().id(),
                tie.to().id(),
                yearly,
                share,
                tie.payment() != null || tie.share() != null,
                tie.says() + what,
                tie.why());
    }
}
