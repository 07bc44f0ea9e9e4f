package org.mainstay.engine.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Assumptions;

/// Turns money of one year into the prices of another by the GDP deflator. A financial year is its own key and never
/// stands in for a calendar year.
final class Prices {

    private final Assumptions assumptions;

    private Prices(Assumptions assumptions) {
        this.assumptions = assumptions;
    }

    /// From the rows `gdp_deflator/2024` and so on.
    static Prices of(Assumptions assumptions) {
        return new Prices(assumptions);
    }

    /// An amount in pounds at one end of its range, in pence of the prices that `price_base_year` asks for;
    /// as it is where it has no price year, or one whose deflator is not known.
    long inBase(Assumption pounds, Corner corner) {
        var asGiven = Micro.pence(corner.at(pounds));
        var year = pounds.priceYear();
        var base = assumptions.get("price_base_year").value().toBigInteger().toString();
        return year == null ? asGiven : find(asGiven, year, base).orElse(asGiven);
    }

    /// Rounded half-even to the penny; empty where the deflator of either year is not known.
    OptionalLong find(long pence, String from, String to) {
        var origin = assumptions.find("gdp_deflator/" + from);
        var target = assumptions.find("gdp_deflator/" + to);
        if (origin.isEmpty() || target.isEmpty() || origin.get().value().signum() <= 0) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(BigDecimal.valueOf(pence)
                .multiply(target.get().value())
                .divide(origin.get().value(), 0, RoundingMode.HALF_EVEN)
                .longValueExact());
    }
}
