package org.mainstay.engine.appraisal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Published;

/// Who pays and who saves, year by year, against the place as it is; positive is better for the payer.
///
/// @param rows in the order of payers; a payer of whom nothing changes has none
/// @param purseCashable the five public payers together, money put in less what they bear in cash
/// @param purseFull the same with displaced costs in full
/// @param society what it is worth to the people themselves; never added to money
/// @param council the council alone, money kept less what it bears in cash
@Published
public record PayerMatrix(List<Row> rows, Years purseCashable, Years purseFull, Society society, Years council) {

    /// What one payer puts in, or bears.
    @Published
    public record Row(Payer payer, Side side, Years years) {}

    /// What is counted of a payer.
    public enum Side {
        MONEY("money put in or kept"),
        CASHABLE("displaced cost, in cash"),
        FULL("displaced cost, in full");

        private final String words;

        Side(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// One row over time. The years are not discounted.
    ///
    /// @param byYear from year 0, the first twelve months
    /// @param later what falls due after the last of them
    /// @param presentValue all of it in today's value
    @Published
    public record Years(List<Figure> byYear, Figure later, Figure presentValue) {}

    /// The people's side.
    ///
    /// @param presentValue of the wellbeing gained or lost; null where there is no evidence of it
    /// @param sentence what it rests on, or what is missing
    @Published
    public record Society(@Nullable Figure presentValue, String sentence) {}

    /// A payer's row; empty where nothing changes.
    public Optional<Row> find(Payer payer, Side side) {
        return rows.stream()
                .filter(row -> row.payer() == payer && row.side() == side)
                .findFirst();
    }

    /// Whether costs fall due after the last year that is asked about.
    public boolean runsOn() {
        return Stream.concat(rows.stream().map(Row::years), Stream.of(purseCashable, purseFull))
                .map(Years::later)
                .anyMatch(later -> later.low() != 0 || later.high() != 0);
    }
}
