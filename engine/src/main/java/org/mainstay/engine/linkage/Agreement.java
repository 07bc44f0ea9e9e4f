package org.mainstay.engine.linkage;

/// How far two groups of records agree: for each field, what agreement is worth on average over the pairs between them.
///
/// A group is several views of one thing, and another record may be like any of them, in each field another. Averaging
/// bits would let one wrong view outweigh all others, averaging odds one lucky pair; averaging the roots of the odds
/// lies between: a single agreement among n pairs loses twice the bits of n.
final class Agreement {

    private final double[] roots;
    private final int[] known;

    private Agreement(int fields) {
        roots = new double[fields];
        known = new int[fields];
    }

    /// The agreement over all pairs between two groups.
    static Agreement between(Model model, int[] left, int[] right) {
        var agreement = new Agreement(model.fields());
        for (var one : left) {
            for (var other : right) {
                for (var field = 0; field < agreement.roots.length; field++) {
                    agreement.add(model, field, Math.min(one, other), Math.max(one, other));
                }
            }
        }
        return agreement;
    }

    private void add(Model model, int field, int left, int right) {
        var level = model.level(field, left, right);
        if (level >= 0) {
            roots[field] += Math.sqrt(Bits.odds(model.worth(field, left, right, level)));
            known[field]++;
        }
    }

    /// The agreement with two groups taken as one.
    Agreement and(Agreement other) {
        var both = new Agreement(roots.length);
        for (var field = 0; field < roots.length; field++) {
            both.roots[field] = roots[field] + other.roots[field];
            both.known[field] = known[field] + other.known[field];
        }
        return both;
    }

    /// What it is worth in a field, in bits; 0 where nothing is known.
    double worth(int field) {
        return known[field] == 0 ? 0 : 2 * Bits.of(roots[field] / known[field]);
    }
}
