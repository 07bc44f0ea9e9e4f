package org.mainstay.engine.location;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A question about sites in which what each row of people must get is priced instead of enforced. That makes
/// it easy, and its value a bound at any prices (Lagrangian relaxation).
///
/// Rows and sites are numbered as this question numbers them; `id` tells which site of the whole question one is.
interface Relaxed<R extends Relaxed<R>> {

    int rows();

    int sites();

    int id(int site);

    /// How many pairs of row and site there are: what one bound costs to find.
    int pairs();

    /// No lower price of a row can help.
    double least(int row);

    /// No higher price of a row can help.
    double most(int row);

    /// What no choice can better, and the choice at which these prices arrive.
    double bound(double[] prices);

    /// How much each row lacks in that choice: prices with a positive lack should rise.
    void lack(double[] prices, double[] lack);

    boolean chosen(int site);

    /// By how much the bound worsens where the choice about one site must be the other one.
    double turned(int site);

    /// The sites already opened on the way to this question.
    List<Integer> opened();

    /// The only sites that are left to open, where nothing is left to choose.
    @Nullable
    List<Integer> settled();

    /// What is left once some sites are opened or closed; null where no choice is left that meets the question.
    @Nullable
    R restricted(Fixing fixing);

    /// The prices of these rows, from those of the question that this one is the rest of.
    double[] carried(double[] prices);
}
