package org.mainstay.engine.linkage;

/// How far two groups of records agree: for each field, what agreement is worth on average over the pairs between them.
///
/// A group is several views of one thing, and another record may be like any of them, in each field another; so the
/// odds are averaged, not the bits, and one view that is wrong in a field does not speak against the whole.
final class Agreement {

    private final double[] odds;
    private final int[] known;

    private Agreement(int fields) {
        odds = new double[fields];
        known = new int[fields];
    }

    /// The agreement over all pairs between two groups.
    static Agreement between(Model model, int[] left, int[] right) {
        var agreement = new Agreement(model.fields());
        for (var one : left) {
            for (var other : right) {
                for (var field = 0; field < agreement.odds.length; field++) {
                    agreement.add(model, field, Math.min(one, other), Math.max(one, other));
                }
            }
        }
        return agreement;
    }

    private void add(Model model, int field, int left, int right) {
        var level = model.level(field, left, right);
        if (level >= 0) {
            odds[field] += Bits.odds(model.worth(field, left, right, level));
            known[field]++;
        }
    }

    /// The agreement with two groups taken as one.
    Agreement and(Agreement other) {
        var both = new Agreement(odds.length);
        for (var field = 0; field < odds.length; field++) {
            both.odds[field] = odds[field] + other.odds[field];
            both.known[field] = known[field] + other.known[field];
        }
        return both;
    }

    /// What it is worth in a field, in bits; 0 where nothing is known.
    double worth(int field) {
        return known[field] == 0 ? 0 : Bits.of(odds[field] / known[field]);
    }
}
