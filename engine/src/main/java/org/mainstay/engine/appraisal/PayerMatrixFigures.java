package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.mainstay.engine.appraisal.PayerMatrix.Side;
import org.mainstay.model.evidence.Figure;

/// Publishes who pays and who saves, year by year.
final class PayerMatrixFigures {

    private static final String PATH = "payer_matrix/";

    private final CaseFigures figures;
    private final Discounting discounting;
    private final int years;

    PayerMatrixFigures(CaseFigures figures, Discounting discounting, int years) {
        this.figures = figures;
        this.discounting = discounting;
        this.years = years;
    }

    PayerMatrix matrix(PayerMatrix.Society society) {
        var rows = new ArrayList<PayerMatrix.Row>();
        for (var payer : Payer.values()) {
            for (var side : Side.values()) {
                if (changes(payer, side)) {
                    rows.add(new PayerMatrix.Row(payer, side, row(payer, side)));
                }
            }
        }
        return new PayerMatrix(rows, purse(Basis.CASHABLE), purse(Basis.FULL), society, council());
    }

    private PayerMatrix.Years council() {
        return years(
                "council_cash/",
                "Change in council cash",
                flows -> {
                    var sums = new ArrayList<Long>();
                    addTo(sums, of(flows, Payer.LA, Side.MONEY));
                    addTo(sums, of(flows, Payer.LA, Side.CASHABLE));
                    return sums;
                },
                all -> all.council(Basis.CASHABLE));
    }

    /// A row without any change is not published, so that the others can be seen.
    private boolean changes(Payer payer, Side side) {
        return figures.any(all -> of(all.flows(), payer, side).stream().anyMatch(pence -> pence != 0));
    }

    private PayerMatrix.Years row(Payer payer, Side side) {
        var id = code(payer) + "/" + code(side) + "/";
        var name = "Change for " + payer.words() + ", " + side.words();
        return years(
                id,
                name,
                flows -> of(flows, payer, side),
                all -> discounting.presentValue(of(all.flows(), payer, side)));
    }

    private PayerMatrix.Years purse(Basis basis) {
        var id = "public_purse/" + code(basis) + "/";
        var name = "Change for the public purse, " + (basis == Basis.CASHABLE ? Side.CASHABLE : Side.FULL).words();
        // The sum of what each payer has, not a sum rounded by itself, so that it is the total that is published.
        return years(id, name, flows -> purse(flows, basis), all -> all.publicPurse(basis));
    }

    /// Each year of the five public payers: their money and what they bear.
    private static List<Long> purse(PayerFlows flows, Basis basis) {
        var sums = new ArrayList<Long>();
        for (var payer : Payer.values()) {
            if (payer.publicPurse()) {
                addTo(sums, of(flows, payer, Side.MONEY));
                addTo(sums, flows.displaced(basis).getOrDefault(payer, List.of()));
            }
        }
        return sums;
    }

    private static void addTo(List<Long> sums, List<Long> added) {
        for (var year = 0; year < added.size(); year++) {
            if (year == sums.size()) {
                sums.add(0L);
            }
            sums.set(year, sums.get(year) + added.get(year));
        }
    }

    private PayerMatrix.Years years(
            String id,
            String name,
            Function<PayerFlows, List<Long>> reading,
            Function<Consequences, Long> presentValue) {
        var byYear = new ArrayList<Figure>();
        for (var year = 0; year < years; year++) {
            var at = year;
            byYear.add(figures.money(
                    PATH + id + "year_" + year,
                    name + ", year " + year + ", not discounted",
                    all -> sum(reading.apply(all.flows()), at, at + 1)));
        }
        return new PayerMatrix.Years(
                byYear,
                figures.money(
                        PATH + id + "later",
                        name + ", after the last year, not discounted",
                        all -> sum(reading.apply(all.flows()), years, Integer.MAX_VALUE)),
                figures.money(PATH + id + "present_value", name + ", in today's value", presentValue));
    }

    private static long sum(List<Long> flows, int from, int to) {
        return flows.stream().skip(from).limit((long) to - from).reduce(0L, Math::addExact);
    }

    private static List<Long> of(PayerFlows flows, Payer payer, Side side) {
        var all = switch (side) {
            case MONEY -> flows.money();
            case CASHABLE -> flows.cashable();
            case FULL -> flows.full();
        };
        return all.getOrDefault(payer, List.of());
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
