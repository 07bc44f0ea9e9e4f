package org.mainstay.app.report;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.engine.appraisal.Appraisal;
import org.mainstay.engine.appraisal.Appraisal.Result;
import org.mainstay.engine.appraisal.Fairness;
import org.mainstay.engine.appraisal.Outlook;
import org.mainstay.engine.appraisal.PayerMatrix;
import org.mainstay.model.evidence.Figure;

/// What the pictures of an appraisal are drawn from.
final class PicturedResults {

    private PicturedResults() {}

    static List<Pictured> of(Appraisal appraisal) {
        return appraisal.results().stream()
                .map(result -> of(result, appraisal.request().years()))
                .toList();
    }

    private static Pictured of(Result result, int years) {
        var matrix = result.payerMatrix();
        return new Pictured(
                result.approach().words(),
                headlines(result),
                years,
                years(matrix, matrix.council()),
                years(matrix, matrix.purseCashable()),
                matrix.rows().stream()
                        .filter(row -> Pictured.draws(row.payer(), row.side()))
                        .map(row -> new Pictured.PayerYears(row.payer(), years(matrix, row.years())))
                        .toList(),
                result.byDecile().stream().map(loss -> lost(result, loss)).toList(),
                result.outlook().swings().stream().map(PicturedResults::swing).toList());
    }

    private static Pictured.Headlines headlines(Result result) {
        var outlook = result.outlook();
        return new Pictured.Headlines(
                headline(result.councilCash(), outlook.councilCash()),
                headline(result.publicPurse(), outlook.publicPurse()),
                headline(result.peopleServed(), outlook.peopleServed()),
                Amount.of(outlook.bestForPurse()),
                Amount.of(outlook.bestForCouncil()));
    }

    private static Pictured.Headline headline(Figure central, Outlook.Headline drawn) {
        return new Pictured.Headline(Amount.of(central), Amount.of(drawn.median()));
    }

    private static List<Amount> years(PayerMatrix matrix, PayerMatrix.Years years) {
        var amounts = new ArrayList<>(years.byYear().stream().map(Amount::of).toList());
        if (matrix.runsOn()) {
            amounts.add(Amount.of(years.later()));
        }
        return amounts;
    }

    private static Pictured.Lost lost(Result result, Appraisal.DecileLoss loss) {
        return new Pictured.Lost(
                loss.decile(),
                Amount.of(loss.people()),
                result.fairness().byDecile().stream()
                        .filter(weighted -> weighted.group().equals(loss.decile()))
                        .map(Fairness.Weighted::people)
                        .map(Amount::of)
                        .findFirst()
                        .orElse(null));
    }

    private static Pictured.Swing swing(Outlook.Swing swing) {
        return new Pictured.Swing(
                AssumptionList.name(swing.assumption()), Amount.of(swing.least()), Amount.of(swing.most()));
    }
}
