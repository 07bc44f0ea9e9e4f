package org.mainstay.app.example;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.engine.appraisal.Payer;
import org.mainstay.engine.appraisal.PayerMatrix;
import org.mainstay.engine.appraisal.PooledBudget;
import org.mainstay.model.evidence.Figure;

/// Who pays and who saves in the appraisal made by hand.
///
/// @param full whether anything moves at all
record ExamplePayers(boolean full, Money figures) {

    /// Makes a figure of pence and keeps it.
    interface Money {
        Figure figure(String path, String what, String name, long value, long spread);
    }

    private Figure money(String path, String what, String name, long value, long spread) {
        return figures.figure(path, what, name, value, spread);
    }

    PayerMatrix matrix(String path, int at) {
        var rows = full
                ? List.of(
                        new PayerMatrix.Row(Payer.LA, PayerMatrix.Side.MONEY, years(path + "/la", at)),
                        new PayerMatrix.Row(Payer.NHS, PayerMatrix.Side.CASHABLE, years(path + "/nhs", -at)))
                : List.<PayerMatrix.Row>of();
        return new PayerMatrix(
                rows,
                years(path + "/purse", at),
                years(path + "/purse_full", at),
                new PayerMatrix.Society(null, "No evidence of what going without is worth to people themselves."),
                years(path + "/council", at));
    }

    private PayerMatrix.Years years(String path, int at) {
        var byYear = new ArrayList<Figure>();
        for (var year = 0; year < 3; year++) {
            byYear.add(money(path, "year_" + year, "Change in year " + year, at * 1_234_500L + year, 1_000));
        }
        return new PayerMatrix.Years(
                byYear,
                money(path, "later", "Change later", at * 400L, 100),
                money(path, "present_value", "Change in today's value", at * 3_600_000L, 3_000));
    }

    PooledBudget.Sharing sharing(String path) {
        var partner = new PooledBudget.Partner(
                Payer.NHS,
                money(path, "saves", "Saved by the NHS", 2_000_000, 500_000),
                money(path, "bears", "Borne by the NHS", 0, 0),
                money(path, "pays", "Paid by the NHS", 1_500_000, 500_000),
                money(path, "receives", "Paid to the NHS", 0, 0),
                money(path, "left", "Left with the NHS", 500_000, 100_000),
                "The NHS: saves £20,000; putting in £15,000 leaves it £5,000 better off.");
        return new PooledBudget.Sharing(
                "If each partner puts in the same part of what it saves, none is worse off.",
                full ? List.of(partner) : List.of(),
                money(path, "missing", "Missing", 0, 0));
    }
}
