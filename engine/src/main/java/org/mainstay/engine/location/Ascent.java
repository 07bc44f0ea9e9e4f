package org.mainstay.engine.location;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mainstay.engine.effort.Effort;

/// Raises the bound of a question by moving the prices towards what the rows lack on average (the volume
/// algorithm of Barahona and Anbil), and decides every site for which the other choice would leave no room for
/// anything better.
final class Ascent<R extends Relaxed<R>> {

    private static final double MOST_STRIDE = 2;
    private static final double LAST_STRIDE = 1e-5;
    private static final double LONGER = 1.1;
    private static final double SHORTER = 0.66;
    /// How much of a new step enters the averages at most, at first and at last.
    private static final double NEW = 0.1;
    private static final double LEAST_NEW = 0.0005;
    /// After so many steps it is asked whether the bound still moves.
    private static final int STRETCH = 100;

    private final R question;
    private final Incumbent incumbent;
    private final Effort effort;
    private final Fixing fixing;
    private final double[] prices;
    private final double[] bestPrices;
    private final double[] lack;
    private final double[] lacks;
    private final double[] often;
    private List<Integer> bestChoice;
    private double bound;
    private double most = NEW;

    Ascent(R question, double[] prices, Incumbent incumbent, Effort effort) {
        this.question = question;
        this.incumbent = incumbent;
        this.effort = effort;
        this.prices = prices.clone();
        bestPrices = prices.clone();
        fixing = new Fixing(question.sites());
        lack = new double[question.rows()];
        lacks = new double[question.rows()];
        often = new double[question.sites()];
        bound = question.bound(bestPrices);
        question.lack(bestPrices, lacks);
        bestChoice = choice();
        note(bound, 1);
    }

    void run(Pace pace) {
        var stride = pace.stride();
        var patience = 0;
        var before = bound;
        for (var step = 1; step <= pace.steps() && stride > LAST_STRIDE && !closed() && !effort.over(); step++) {
            if (!move(stride)) {
                return;
            }
            var now = question.bound(prices);
            question.lack(prices, lack);
            effort.spend(2L * question.pairs());
            if (step % pace.offers() == 0) {
                incumbent.offer(choice());
            }
            if (now > bound) {
                accept(now);
                patience = 0;
                stride = agrees() ? Math.min(MOST_STRIDE, stride * LONGER) : stride;
            } else if (++patience >= pace.patience()) {
                stride *= SHORTER;
                patience = 0;
            }
            note(now, average());
            if (step % STRETCH == 0) {
                if (bound - before < 0.01 * (incumbent.best().cost() - bound)) {
                    most = Math.max(most / 2, LEAST_NEW);
                }
                before = bound;
            }
        }
    }

    /// Whether nothing better is left here.
    boolean closed() {
        return fixing.contrary() || incumbent.rulesOut(bound);
    }

    double bound() {
        return bound;
    }

    double[] prices() {
        return bestPrices;
    }

    List<Integer> bestChoice() {
        return bestChoice;
    }

    Fixing fixing() {
        return fixing;
    }

    /// The free site about which the steps agreed least.
    int mostDoubtful() {
        var doubtful = -1;
        var distance = Double.POSITIVE_INFINITY;
        for (var site = 0; site < often.length; site++) {
            if (fixing.isFree(site) && Math.abs(often[site] - 0.5) < distance) {
                distance = Math.abs(often[site] - 0.5);
                doubtful = site;
            }
        }
        return doubtful;
    }

    private void accept(double now) {
        bound = now;
        bestChoice = choice();
        System.arraycopy(prices, 0, bestPrices, 0, prices.length);
    }

    /// Keeps how often each site was chosen, and what this bound decides about it.
    private void note(double now, double share) {
        for (var site = 0; site < often.length; site++) {
            var chosen = question.chosen(site);
            often[site] = (1 - share) * often[site] + (chosen ? share : 0);
            if (incumbent.rulesOut(now + question.turned(site))) {
                if (chosen) {
                    fixing.open(site);
                } else {
                    fixing.close(site);
                }
            }
        }
    }

    /// Goes from the best prices along the average lack; false where no row lacks anything that a price could mend.
    private boolean move(double stride) {
        var norm = 0.0;
        for (var row = 0; row < lacks.length; row++) {
            var stuck = lacks[row] > 0 ? bestPrices[row] >= question.most(row) : bestPrices[row] <= question.least(row);
            norm += stuck ? 0 : lacks[row] * lacks[row];
        }
        if (norm == 0) {
            return false;
        }
        var length = stride * (incumbent.best().cost() - bound) / norm;
        for (var row = 0; row < lacks.length; row++) {
            var price = bestPrices[row] + length * lacks[row];
            prices[row] = Math.clamp(price, question.least(row), question.most(row));
        }
        return true;
    }

    /// Whether the step that raised the bound points on in the same direction.
    private boolean agrees() {
        var product = 0.0;
        for (var row = 0; row < lack.length; row++) {
            product += lack[row] * lacks[row];
        }
        return product >= 0;
    }

    /// Takes the last step into the average by the share that makes the average lack least; answers that share.
    private double average() {
        var apart = 0.0;
        var towards = 0.0;
        for (var row = 0; row < lack.length; row++) {
            var difference = lack[row] - lacks[row];
            apart += difference * difference;
            towards -= lacks[row] * difference;
        }
        var share = apart > 0 ? Math.clamp(towards / apart, most / 10, most) : most;
        for (var row = 0; row < lack.length; row++) {
            lacks[row] += share * (lack[row] - lacks[row]);
        }
        return share;
    }

    private List<Integer> choice() {
        var choice = new ArrayList<>(question.opened());
        for (var site = 0; site < question.sites(); site++) {
            if (question.chosen(site)) {
                choice.add(question.id(site));
            }
        }
        Collections.sort(choice);
        return choice;
    }
}
