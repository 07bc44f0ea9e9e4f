import java.lang.management.ManagementFactory;
import org.mainstay.engine.effort.Effort;
import org.mainstay.engine.portfolio.Optimiser;

/// Chooses a made-up portfolio within so many seconds of processor time, and prints what was found and what is open.
final class MeasurePortfolio {

    private static final double MILLIARD = 1e9;

    private MeasurePortfolio() {}

    /// @param args lines, areas, needs, scenarios, seconds, seed
    public static void main(String[] args) {
        var problem = MakePortfolio.of(Long.parseLong(args[5]), Integer.parseInt(args[0]), Integer.parseInt(args[1]),
                Integer.parseInt(args[2]), Integer.parseInt(args[3]));
        var threads = ManagementFactory.getThreadMXBean();
        var start = System.nanoTime();
        var spent = threads.getCurrentThreadCpuTime();
        var limit = spent + (long) (Double.parseDouble(args[4]) * MILLIARD);
        var best = Optimiser.solve(
                problem, Effort.of(Long.MAX_VALUE, () -> threads.getCurrentThreadCpuTime() > limit));
        // Loss is in hundredths of a millionth of a person: here in thousands of people.
        System.out.printf("%6s %6d %10d %14.4f %14.4f %9.4f%% %-9s %6.1f %6.1f%n", args[0],
                problem.cells().size(), problem.scenarios().size(), best.value() / MILLIARD, best.bound() / MILLIARD,
                100 * best.gap(), best.ending(), (threads.getCurrentThreadCpuTime() - spent) / MILLIARD,
                (System.nanoTime() - start) / MILLIARD);
    }
}
