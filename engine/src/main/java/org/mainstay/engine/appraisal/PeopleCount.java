package org.mainstay.engine.appraisal;

import java.util.List;
import java.util.stream.IntStream;
import org.mainstay.engine.simulation.Course;

/// Counts people over a whole course, in millionths.
final class PeopleCount {

    private PeopleCount() {}

    /// People served over the whole horizon.
    static long served(Course course) {
        return sum(course, course::served);
    }

    /// People who left without help, and those who still wait when the horizon ends.
    static long notServed(Course course) {
        var last = course.years() - 1;
        var waiting = IntStream.range(0, course.cells())
                .mapToLong(cell -> course.waiting(last, cell))
                .sum();
        return sum(course, (year, cell) -> course.displaced(year, cell) + course.unmet(year, cell)) + waiting;
    }

    /// People who lose service over the whole horizon, each at the weight of their cell in millionths; who
    /// gains counts against them.
    static long losing(Course before, Course after, List<Long> weights) {
        var sum = 0L;
        for (var cell = 0; cell < before.cells(); cell++) {
            var lost = 0L;
            for (var year = 0; year < before.years(); year++) {
                lost += before.served(year, cell) - after.served(year, cell);
            }
            var weight = weights.get(cell);
            sum = Math.addExact(sum, weight == Micro.ONE ? lost : Micro.scaled(lost, weight));
        }
        return sum;
    }

    private interface People {
        long in(int year, int cell);
    }

    private static long sum(Course course, People people) {
        var sum = 0L;
        for (var year = 0; year < course.years(); year++) {
            for (var cell = 0; cell < course.cells(); cell++) {
                sum = Math.addExact(sum, people.in(year, cell));
            }
        }
        return sum;
    }
}
