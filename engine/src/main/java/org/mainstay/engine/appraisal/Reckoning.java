package org.mainstay.engine.appraisal;

import java.util.List;
import org.mainstay.engine.simulation.Course;

/// One question in one draw, year by year: what has changed for every payer so far, and the class if it ended there.
final class Reckoning {

    private static final List<Payer> PAYERS = List.of(Payer.values());
    private static final int COUNCIL = PAYERS.indexOf(Payer.LA);

    private final Model model;
    private final Pricing pricing;
    private final Course before;
    private final Course after;
    private final List<Integer> supplies;
    private final double yearlySaving;
    private final OthersMoney others;
    /// So far, in pence of present value; positive is better.
    private final double[] byPayer = new double[PAYERS.size()];
    private final double[] purseByNeed;
    private double moneySaved;
    private int years;

    Reckoning(Model model, Pricing pricing, Question question, Course before, Course after) {
        this.model = model;
        this.pricing = pricing;
        this.before = before;
        this.after = after;
        purseByNeed = new double[pricing.needs()];
        supplies = model.supplies(question.added());
        others = new OthersMoney(model, question.added());
        var all = question.all();
        yearlySaving = question.added().stream()
                .mapToLong(change -> model.savingPence(change, all))
                .sum();
    }

    /// Takes in one more year.
    void year() {
        var factor = pricing.factor(years);
        for (var funder : pricing.funders()) {
            var saved = factor * model.costing().savedPence(before, after, years, funder);
            moneySaved += funder == Payer.LA ? saved : 0;
            byPayer[PAYERS.indexOf(funder)] += saved;
        }
        var more = moreDisplaced();
        for (var need = 0; need < more.length; need++) {
            if (more[need] != 0) {
                var cost = model.costing().needs().get(need);
                var present =
                        pricing.factor(years, cost.lag()) * Pricing.cost(cost, more[need]) * Pricing.cashable(cost);
                for (var payer = 0; payer < byPayer.length; payer++) {
                    byPayer[payer] -= present * pricing.share(need, payer);
                    purseByNeed[need] += PAYERS.get(payer).publicPurse() ? present * pricing.share(need, payer) : 0;
                }
            }
        }
        others.year(before, after, years, factor);
        years++;
    }

    private long[] moreDisplaced() {
        var more = new long[pricing.needs()];
        var cells = model.world().cells();
        for (var cell = 0; cell < cells.size(); cell++) {
            var change = after.displaced(years, cell) - before.displaced(years, cell);
            if (change != 0) {
                more[cells.get(cell).need()] += change;
            }
        }
        return more;
    }

    /// Money that the council no longer pays, less what the changes cost once.
    double moneySaved() {
        return moneySaved;
    }

    /// What other funders pay more; below nothing where they withdraw.
    double othersPayMore() {
        return others.more();
    }

    /// What comes back to the public purse through one need.
    double comesBack(int need) {
        return purseByNeed[need];
    }

    long council() {
        return Math.round(byPayer[COUNCIL]);
    }

    long purse() {
        var sum = 0.0;
        for (var payer = 0; payer < byPayer.length; payer++) {
            sum += PAYERS.get(payer).publicPurse() ? byPayer[payer] : 0;
        }
        return Math.round(sum);
    }

    ServedChange served() {
        return ServedChange.between(before, after, supplies, years);
    }

    /// The class over the years so far.
    Verdict verdict(VerdictRule rule, ServedChange served) {
        var gross = Math.round(yearlySaving * pricing.annuity(years));
        var verdict = rule.classify(purse(), council(), gross, served).verdict();
        return gross > 0 && verdict == Verdict.EFFICIENCY && others.instead(rule, served) > rule.tolerance(gross)
                ? Verdict.COST_SHUNT
                : verdict;
    }

    /// Everything that is kept of a portfolio over the years so far.
    void fill(Columns columns, double[] into) {
        into[Columns.DELIVERED] = moneySaved;
        for (var payer = 0; payer < byPayer.length; payer++) {
            into[Columns.of(PAYERS.get(payer))] = byPayer[payer];
        }
        var cells = model.world().cells();
        for (var cell = 0; cell < cells.size(); cell++) {
            var served = 0L;
            var left = after.waiting(years - 1, cell);
            var fewer = 0L;
            for (var year = 0; year < years; year++) {
                served += after.served(year, cell);
                left += after.displaced(year, cell) + after.unmet(year, cell);
                fewer += before.served(year, cell) - after.served(year, cell);
            }
            into[Columns.SERVED] += served;
            into[Columns.NOT_SERVED] += left;
            if (fewer != 0) {
                into[Columns.ofDecile(cells.get(cell).group())] += fewer;
                into[Columns.ofNeed(cells.get(cell).need())] += fewer;
                columns.spread(cell, fewer, into);
            }
        }
        for (var year = 0; year < years; year++) {
            into[Columns.PAID] += pricing.factor(year) * model.costing().paidPence(after, year, Payer.LA);
        }
    }
}
