package org.mainstay.app.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.appraisal.Payer;
import org.mainstay.engine.appraisal.PayerMatrix;

/// One approach or option, as far as it is drawn; the report and the pages draw from the same.
///
/// @param asked how many years are asked about; what falls due later stands after them
/// @param council its cash by year
/// @param purse all public payers by year, in cash
/// @param payers money put in or kept, and costs in cash, each by year
public record Pictured(
        String name,
        Headlines headlines,
        int asked,
        List<Amount> council,
        List<Amount> purse,
        List<PayerYears> payers,
        List<Lost> lost,
        List<Swing> swings) {

    public Pictured {
        council = List.copyOf(council);
        purse = List.copyOf(purse);
        payers = List.copyOf(payers);
        lost = List.copyOf(lost);
        swings = List.copyOf(swings);
    }

    /// What the answer comes to.
    ///
    /// @param bestForPurse in what share of the draws nothing else is better for the public purse
    public record Headlines(
            Headline councilCash,
            Headline publicPurse,
            Headline peopleServed,
            Amount bestForPurse,
            Amount bestForCouncil) {}

    /// A number at central assumptions, and in the middle of the draws.
    public record Headline(Amount central, Amount median) {}

    /// One row of who pays and who saves.
    public record PayerYears(Payer payer, List<Amount> years) {

        public PayerYears {
            years = List.copyOf(years);
        }
    }

    /// People of one decile who lose service.
    ///
    /// @param weighted null where everybody counts alike
    public record Lost(
            String decile, Amount people, @Nullable Amount weighted) {}

    /// The public purse with one assumption at its ends.
    public record Swing(String assumption, Amount least, Amount most) {}

    /// Whether a row of who pays and who saves is drawn: costs in cash, and money put in or kept.
    ///
    /// What other funders put in or withdraw is no gain to anybody, so it is not drawn as one.
    public static boolean draws(Payer payer, PayerMatrix.Side side) {
        return side == PayerMatrix.Side.CASHABLE || (side == PayerMatrix.Side.MONEY && payer != Payer.TRUSTS_DONORS);
    }

    /// `Year 0`, or what comes after the last that is asked about.
    String year(int at) {
        return at < asked ? "Year " + at : "Later";
    }

    Amount purseValue() {
        return headlines.publicPurse().central();
    }
}
