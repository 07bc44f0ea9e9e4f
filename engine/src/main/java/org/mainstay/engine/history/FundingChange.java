package org.mainstay.engine.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Published;

/// What changed between one payer and one organisation under one heading, by what was promised and not by when it was
/// paid.
///
/// @param heading the account heading; empty where the whole relationship is meant
/// @param year the financial year in which it changed
/// @param from pence a year before, null where nothing was known or nothing was paid
/// @param to pence a year after, null where nothing is paid
/// @param runRate pence a month after, or before where nothing follows; null where nothing tells
/// @param why plain sentences, which say where a period is inferred
/// @param evidence every figure it rests on
/// @param churn of the payees paid as regularly, those that fell as far or further; null where nothing falls
/// @param successor id of the body that carries on what this one did, null where none does
@Published
public record FundingChange(
        Kind kind,
        String payer,
        String heading,
        FinancialYear year,
        @Nullable Figure from,
        @Nullable Figure to,
        @Nullable Figure runRate,
        String why,
        Certainty certainty,
        List<Figure> evidence,
        @Nullable Ordinary churn,
        @Nullable String successor) {

    public FundingChange {
        evidence = List.copyOf(evidence);
    }

    /// A change of a relationship that nobody else carries on, not yet compared with others.
    FundingChange(
            Kind kind,
            String payer,
            String heading,
            FinancialYear year,
            @Nullable Figure from,
            @Nullable Figure to,
            @Nullable Figure runRate,
            String why,
            Certainty certainty,
            List<Figure> evidence) {
        this(kind, payer, heading, year, from, to, runRate, why, certainty, evidence, null, null);
    }

    /// The kinds of change. Only a cut and an end raise an alarm.
    public enum Kind {
        START,
        END,
        RISE,
        CUT,
        /// A fall in steps, one after another.
        TAPER,
        /// The same purpose goes on under another heading, unit or payee.
        RENEWAL,
        /// Paid after the year it was for; the rate did not fall.
        LATE_PAYMENT,
        /// Another body carries on what this one did.
        SUCCESSION;

        public boolean alarm() {
            return this == CUT || this == END;
        }
    }

    /// How well the months are known that the change rests on.
    public enum Certainty {
        /// The payments name their months.
        STATED,
        /// Some months follow from amounts.
        INFERRED,
        /// Nothing but the days of payment tells.
        BY_PAYMENT_DATE
    }

    /// How ordinary so deep a fall is.
    ///
    /// @param alike the other payees that were paid in as many months of the year before
    /// @param fell those of them whose payments fell as far or further; leaving is falling to nothing
    /// @param above whether that is rarer than leaving is among all payees
    @Published
    public record Ordinary(Figure alike, Figure fell, boolean above) {}

    /// Pence a year before; 0 where nothing was paid.
    long fromPence() {
        return from == null ? 0 : from.value();
    }

    /// Pence a year after; 0 where nothing is paid.
    long toPence() {
        return to == null ? 0 : to.value();
    }

    public Optional<Ordinary> findChurn() {
        return Optional.ofNullable(churn);
    }

    FundingChange saying(String words) {
        return new FundingChange(
                kind, payer, heading, year, from, to, runRate, why + words, certainty, evidence, churn, successor);
    }

    /// The same, said beside other figures.
    FundingChange beside(List<Figure> figures, String words) {
        var more = new ArrayList<>(evidence);
        more.addAll(figures);
        return new FundingChange(
                kind, payer, heading, year, from, to, runRate, why + words, certainty, more, churn, successor);
    }

    FundingChange as(Kind other) {
        return new FundingChange(
                other, payer, heading, year, from, to, runRate, why, certainty, evidence, churn, successor);
    }

    FundingChange with(Ordinary ordinary) {
        return new FundingChange(
                kind, payer, heading, year, from, to, runRate, why, certainty, evidence, ordinary, successor);
    }

    /// The same succession, told of the body that ended.
    FundingChange carriedOnBy(String other) {
        return new FundingChange(kind, payer, heading, year, from, to, runRate, why, certainty, evidence, churn, other);
    }
}
