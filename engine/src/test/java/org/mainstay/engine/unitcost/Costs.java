package org.mainstay.engine.unitcost;

import java.math.BigDecimal;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.need.UnitCost;

/// Unit costs for tests.
final class Costs {

    static final Source FILE = Source.of("c".repeat(64), "costs.xlsx", 1);

    private static int rows;

    private Costs() {}

    /// A fiscal cost in the prices of 2010/11, brought up to twice as much in 2024/25.
    static UnitCost of(String code, String agency, String pounds) {
        var amount = new BigDecimal(pounds);
        var value = new UnitCost.Value(amount, "2010/11", amount.multiply(BigDecimal.TWO), "2024/25");
        return new UnitCost(
                "T", code, "What " + code + " is", "Each", agency, value, null, null, "A study", "A", "", row());
    }

    /// The same with nothing that says what it is in later prices.
    static UnitCost ofYear(String code, String agency, String pounds, String year) {
        var value = new UnitCost.Value(new BigDecimal(pounds), year, null, "");
        return new UnitCost(
                "T", code, "What " + code + " is", "Each", agency, value, null, null, "A study", "", "", row());
    }

    /// A transfer, which is worth something to people too.
    static UnitCost transfer(String code, String agency, String fiscal, String economic, String year) {
        return new UnitCost(
                "T",
                code,
                "What " + code + " is",
                "Each",
                agency,
                new UnitCost.Value(new BigDecimal(fiscal), "2012/13", null, ""),
                new UnitCost.Value(new BigDecimal(economic), year, null, ""),
                null,
                "A study",
                "G",
                "This is effectively a transfer payment.",
                row());
    }

    private static RowRef row() {
        rows++;
        return new RowRef(FILE, rows);
    }
}
