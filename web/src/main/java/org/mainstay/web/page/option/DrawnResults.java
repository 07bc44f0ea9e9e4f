package org.mainstay.web.page.option;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.report.Amount;
import org.mainstay.app.report.Labels;
import org.mainstay.app.report.Pictured;
import org.mainstay.web.result.Appraised;
import org.mainstay.web.result.Appraised.Ref;
import org.mainstay.web.result.Drawable;
import org.mainstay.web.result.KeptResult;

/// A kept result as the pictures of the report need it, so that both show the same.
final class DrawnResults {

    private final KeptResult result;
    private final Drawable drawable;

    DrawnResults(KeptResult result, Drawable drawable) {
        this.result = result;
        this.drawable = drawable;
    }

    List<Pictured> pictured() {
        return drawable.all().stream()
                .map(one -> pictured(one, drawable.years()))
                .toList();
    }

    private Pictured pictured(Drawable.One one, int years) {
        var matrix = one.payerMatrix();
        var outlook = one.outlook();
        if (matrix == null || outlook == null) {
            throw new IllegalStateException("A result without its draws has no pictures: " + one.name());
        }
        return new Pictured(
                one.name(),
                headlines(one.figures(), outlook),
                years,
                years(matrix, matrix.councilCash()),
                years(matrix, matrix.publicPurseCashable()),
                matrix.rows().stream()
                        .filter(row -> Pictured.draws(row.payer(), row.counted()))
                        .map(row -> new Pictured.PayerYears(row.payer(), years(matrix, row.byYear())))
                        .toList(),
                one.byDecile().stream().map(loss -> lost(one, loss)).toList(),
                outlook.tornado().stream()
                        .map(swing -> new Pictured.Swing(
                                Labels.assumption(swing.assumption()),
                                amount(swing.leastHarm()),
                                amount(swing.mostHarm())))
                        .toList());
    }

    private Pictured.Headlines headlines(Appraised.Figures figures, Drawable.Outlook outlook) {
        return new Pictured.Headlines(
                headline(figures.councilCashPence(), outlook.councilCashPence()),
                headline(figures.publicPursePence(), outlook.publicPursePence()),
                headline(figures.peopleServed(), outlook.peopleServed()),
                amount(outlook.bestForPurse()),
                amount(outlook.bestForCouncil()));
    }

    private Pictured.Headline headline(Ref central, Drawable.Headline drawn) {
        return new Pictured.Headline(amount(central), amount(drawn.median()));
    }

    private List<Amount> years(Drawable.Matrix matrix, Drawable.@Nullable Years years) {
        return years == null
                ? List.of()
                : refs(years, runsOn(matrix)).stream().map(this::amount).toList();
    }

    /// The years, and what falls due after them where anything does.
    static List<Ref> refs(Drawable.Years years, boolean runsOn) {
        var refs =
                new ArrayList<>(years.years().stream().map(Drawable.Year::pence).toList());
        if (runsOn) {
            refs.add(years.laterPence());
        }
        return refs;
    }

    /// Whether costs fall due after the last year that is asked about.
    boolean runsOn(Drawable.Matrix matrix) {
        return Stream.concat(
                        matrix.rows().stream().map(Drawable.Row::laterPence),
                        Stream.of(
                                matrix.publicPurseCashable().laterPence(),
                                matrix.publicPurseFull().laterPence()))
                .map(result::figure)
                .anyMatch(later -> later.low() != 0 || later.high() != 0);
    }

    private Pictured.Lost lost(Drawable.One one, Appraised.DecileLoss loss) {
        var losers = one.weightedLosers();
        var weighted = losers == null ? List.<Drawable.Group>of() : losers.byDecile();
        return new Pictured.Lost(
                loss.decile(),
                amount(loss.people()),
                weighted.stream()
                        .filter(group -> group.group().equals(loss.decile()))
                        .map(Drawable.Group::people)
                        .map(this::amount)
                        .findFirst()
                        .orElse(null));
    }

    private Amount amount(Ref ref) {
        var figure = result.figure(ref);
        return new Amount(figure.value(), figure.low(), figure.high(), figure.unit());
    }
}
