package org.mainstay.app.document;

import java.util.List;
import org.mainstay.engine.appraisal.Fairness;
import org.mainstay.engine.appraisal.PayerMatrix;
import org.mainstay.engine.appraisal.PooledBudget;

/// Who pays and who saves year by year, what partners would share, and the losers weighed, for programs.
final class PayersJson {

    private PayersJson() {}

    static void write(Json json, PayerMatrix matrix) {
        json.object("payer_matrix").list("rows");
        for (var row : matrix.rows()) {
            json.item().text("payer", row.payer().name()).text("side", Json.snake(row.side()));
            write(json, row.years());
            json.end();
        }
        json.endList().object("public_purse_cashable");
        write(json, matrix.purseCashable());
        json.end().object("public_purse_full");
        write(json, matrix.purseFull());
        json.end().object("council_cash");
        write(json, matrix.council());
        json.end()
                .object("society")
                .figure("wellbeing_pence", matrix.society().presentValue())
                .text("sentence", matrix.society().sentence())
                .end()
                .end();
    }

    private static void write(Json json, PayerMatrix.Years years) {
        json.list("years");
        for (var year = 0; year < years.byYear().size(); year++) {
            json.item()
                    .number("year", year)
                    .figure("pence", years.byYear().get(year))
                    .end();
        }
        json.endList().figure("later_pence", years.later()).figure("present_value_pence", years.presentValue());
    }

    static void write(Json json, PooledBudget budget) {
        json.object("pooled_budget");
        write(json, "cashable", budget.cashable());
        write(json, "full", budget.full());
        json.end();
    }

    private static void write(Json json, String basis, PooledBudget.Sharing sharing) {
        json.object(basis).text("sentence", sharing.sentence()).list("partners");
        for (var partner : sharing.partners()) {
            json.item()
                    .text("payer", partner.payer().name())
                    .figure("saves_pence", partner.saves())
                    .figure("bears_pence", partner.bears())
                    .figure("pays_pence", partner.pays())
                    .figure("receives_pence", partner.receives())
                    .figure("left_pence", partner.left())
                    .text("sentence", partner.sentence())
                    .end();
        }
        json.endList().figure("missing_pence", sharing.missing()).end();
    }

    static void write(Json json, Fairness fairness) {
        json.object("weighted_losers").text("sentence", fairness.sentence());
        write(json, "by_decile", fairness.byDecile());
        write(json, "by_area", fairness.byArea());
        write(json, "by_need", fairness.byNeed());
        json.end();
    }

    private static void write(Json json, String name, List<Fairness.Weighted> weighted) {
        json.list(name);
        weighted.forEach(one -> json.item()
                .text("group", one.group())
                .figure("people", one.people())
                .end());
        json.endList();
    }
}
