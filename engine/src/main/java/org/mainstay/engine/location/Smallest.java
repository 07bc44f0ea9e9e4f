package org.mainstay.engine.location;

/// Finds the smallest numbers of many without sorting them all.
final class Smallest {

    private final double[] work;

    Smallest(int most) {
        work = new double[most];
    }

    /// The number that stands at a place, counted from 0, were they sorted.
    double at(double[] values, int place) {
        System.arraycopy(values, 0, work, 0, work.length);
        return select(0, work.length - 1, place);
    }

    /// The number that follows: call right after [#at(double[], int)].
    double after(int place) {
        var next = Double.POSITIVE_INFINITY;
        for (var at = place + 1; at < work.length; at++) {
            next = Math.min(next, work[at]);
        }
        return next;
    }

    private double select(int first, int last, int place) {
        var low = first;
        var high = last;
        while (low < high) {
            var pivot = middle(work[low], work[(low + high) >>> 1], work[high]);
            var left = low;
            var right = high;
            while (left <= right) {
                while (work[left] < pivot) {
                    left++;
                }
                while (work[right] > pivot) {
                    right--;
                }
                if (left <= right) {
                    swap(left++, right--);
                }
            }
            if (place <= right) {
                high = right;
            } else if (place >= left) {
                low = left;
            } else {
                break;
            }
        }
        return work[place];
    }

    private static double middle(double one, double two, double three) {
        return Math.max(Math.min(one, two), Math.min(Math.max(one, two), three));
    }

    private void swap(int one, int other) {
        var kept = work[one];
        work[one] = work[other];
        work[other] = kept;
    }
}
