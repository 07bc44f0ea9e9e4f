package org.mainstay.engine.simulation;

/// Pays amounts in whole pence and carries what is left over to the next time, so that nothing is lost by
/// rounding, even where the amount changes in mid-year.
final class Instalments {

    private final long[] owed;
    private final long parts;

    /// Nothing is owed yet.
    ///
    /// @param parts into how many parts each amount is cut, one of which falls due each time
    Instalments(int count, long parts) {
        owed = new long[count];
        this.parts = parts;
    }

    /// What falls due now.
    long next(int index, long amount) {
        long due = Math.addExact(owed[index], amount);
        owed[index] = due % parts;
        return due / parts;
    }

    /// What is owed to one is owed to another.
    void move(int from, int into) {
        owed[into] += owed[from];
        owed[from] = 0;
    }
}
