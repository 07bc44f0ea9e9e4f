import com.google.ortools.Loader;
import com.google.ortools.modelbuilder.LinearExpr;
import com.google.ortools.modelbuilder.ModelBuilder;
import com.google.ortools.modelbuilder.ModelSolver;
import com.google.ortools.modelbuilder.Variable;
import java.time.Duration;
import java.util.ArrayList;
import org.mainstay.engine.portfolio.Problem;

/// Solves the same made-up portfolio with a general solver, in thousands of people, to compare with ours.
final class SolveGenerally {

    private static final double UNIT = 1e9;
    private static final double MILLION = 1e6;

    private SolveGenerally() {}

    /// @param args lines, areas, needs, scenarios, seconds, seed, solver
    public static void main(String[] args) {
        var problem = MakePortfolio.of(Long.parseLong(args[5]), Integer.parseInt(args[0]), Integer.parseInt(args[1]),
                Integer.parseInt(args[2]), Integer.parseInt(args[3]));
        Loader.loadNativeLibraries();
        var start = System.nanoTime();
        var model = build(problem);
        var solver = new ModelSolver(args[6]);
        solver.setTimeLimit(Duration.ofSeconds(Long.parseLong(args[4])));
        var status = solver.solve(model);
        System.out.printf("%6s %6d %10d %14s %14s %10s %-9s %6s %6.1f%n", args[0], problem.cells().size(),
                problem.scenarios().size(), solver.hasSolution() ? "%.4f".formatted(solver.getObjectiveValue()) : "none",
                solver.hasSolution() ? "%.4f".formatted(solver.getBestObjectiveBound()) : "none", args[6], status, "",
                (System.nanoTime() - start) / UNIT);
    }

    private static ModelBuilder build(Problem problem) {
        var model = new ModelBuilder();
        var chosen = new ArrayList<Variable[]>();
        for (var line : problem.lines()) {
            var options = new Variable[line.options().size()];
            for (var option = 0; option < options.length; option++) {
                var barred = line.duty() && line.options().get(option).kind() == Problem.Kind.END;
                options[option] = model.newIntVar(0, barred ? 0 : 1, "x" + chosen.size() + "_" + option);
            }
            model.addEquality(LinearExpr.sum(options), 1);
            chosen.add(options);
        }
        for (var heading = 0; heading < problem.allowed().size(); heading++) {
            var cost = LinearExpr.newBuilder();
            for (var line = 0; line < chosen.size(); line++) {
                for (var option = 0; option < chosen.get(line).length; option++) {
                    cost.addTerm(chosen.get(line)[option],
                            problem.lines().get(line).options().get(option).costs().get(heading) / 1e5);
                }
            }
            model.addLessOrEqual(cost, problem.allowed().get(heading) / 1e5);
        }
        objective(problem, model, chosen);
        return model;
    }

    private static void objective(Problem problem, ModelBuilder model, ArrayList<Variable[]> chosen) {
        var capacity = new ArrayList<Variable>();
        for (var cell = 0; cell < problem.cells().size(); cell++) {
            var here = model.newNumVar(problem.cells().get(cell).floor() / MILLION, Double.POSITIVE_INFINITY, "u" + cell);
            var sum = LinearExpr.newBuilder().addTerm(here, -1);
            for (var line = 0; line < chosen.size(); line++) {
                for (var option = 0; option < chosen.get(line).length; option++) {
                    for (var reach : problem.lines().get(line).options().get(option).reaches()) {
                        if (reach.cell() == cell) {
                            sum.addTerm(chosen.get(line)[option], reach.people() / MILLION);
                        }
                    }
                }
            }
            model.addEquality(sum, 0);
            capacity.add(here);
        }
        var lambda = problem.risk().lambda() / MILLION;
        var tail = 1 - problem.risk().alpha() / MILLION;
        var edge = model.newNumVar(-1e9, 1e9, "edge");
        var total = LinearExpr.newBuilder().addTerm(edge, lambda);
        var many = problem.scenarios().size();
        for (var scenario = 0; scenario < many; scenario++) {
            var world = problem.scenarios().get(scenario);
            var loss = LinearExpr.newBuilder();
            var over = model.newNumVar(0, Double.POSITIVE_INFINITY, "w" + scenario);
            var ofOver = LinearExpr.newBuilder().addTerm(over, 1).addTerm(edge, 1);
            for (var cell = 0; cell < capacity.size(); cell++) {
                var one = problem.cells().get(cell);
                var wanted = one.demand() / MILLION * world.demand().get(one.world()) / MILLION;
                var missing = model.newNumVar(0, Double.POSITIVE_INFINITY, "m" + scenario + "_" + cell);
                model.addGreaterOrEqual(LinearExpr.newBuilder().addTerm(missing, 1)
                        .addTerm(capacity.get(cell), world.capacity().get(one.world()) / MILLION), wanted);
                var weight = one.weight() * MILLION / UNIT;
                total.addTerm(missing, (1 - lambda) * weight / many);
                ofOver.addTerm(missing, -weight);
            }
            model.addGreaterOrEqual(ofOver, 0);
            total.addTerm(over, lambda / (tail * many));
        }
        model.minimize(total);
    }
}
