package org.mainstay.engine.portfolio;

/// The nearest shares to some numbers: none below nothing, together one.
final class Simplex {

    private Simplex() {}

    /// Projects the numbers from one place to before another, which are few.
    static void project(double[] numbers, int from, int to) {
        var many = to - from;
        var over = 0.0;
        for (var round = many; round > 0; round--) {
            var sum = 0.0;
            var count = 0;
            for (var at = from; at < to; at++) {
                if (round == many || numbers[at] > over) {
                    sum += numbers[at];
                    count++;
                }
            }
            var next = (sum - 1) / count;
            if (round < many && next <= over + 1e-15) {
                break;
            }
            over = next;
        }
        for (var at = from; at < to; at++) {
            numbers[at] = Math.max(0, numbers[at] - over);
        }
    }
}
