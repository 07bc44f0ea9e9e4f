package org.mainstay.engine.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A problem laid out in rows of numbers. Options have one number each, those of a line beside each other; a body that
/// needs a lifeline is a cell with a demand of what is lost with it, which each lifeline meets alone; what options lose
/// in each scenario is a cell too.
final class Sheet {

    private static final long WHOLE = 1_000_000;

    final Problem problem;
    private final Outcomes outcomes;
    final int lines;
    final int options;
    final int headings;
    final int scenarios;
    /// The first option of each line, and one more.
    final int[] first;
    final int[] lineOf;
    final boolean[] barred;
    final long[] loss;
    final long[] cost;
    /// Where the cells of each option begin.
    final int[] from;
    final int[] cell;
    final long[] people;
    final int cells;
    /// The world of bodies; those of what is lost in each scenario follow.
    private final int bodyWorld;
    final int worlds;
    final int[] world;
    final long[] demand;
    final long[] weight;
    final long[] floor;
    final long[] allowed;
    final long[] scenarioWeight;
    /// By world, then by scenario.
    final long[][] demandFactor;
    final long[][] capacityFactor;

    /// The options of each merge, and the two of each conflict.
    final int[][] merges;
    final int[][] conflicts;
    /// The options that exclude each option.
    final int[][] foes;
    /// The merge that each option belongs to; −1 for none.
    final int[] mergeOf;
    /// The options of each portfolio that is not asked for.
    final int[][] excluded;
    final boolean[] counted;
    final boolean[] deprived;
    /// What all lines and cells are worth together, in the unit of the objective, and by how much a penny of each
    /// heading.
    final double worth;
    final double[] scale;

    Sheet(Problem problem) {
        this.problem = problem;
        outcomes = Outcomes.of(problem);
        lines = problem.lines().size();
        headings = problem.allowed().size();
        scenarios = problem.scenarios().size();
        first = starts(problem.lines().stream().map(Problem.Line::options).toList());
        options = first[lines];
        lineOf = new int[options];
        barred = new boolean[options];
        loss = new long[options];
        cost = new long[options * headings];
        cells = problem.cells().size() + problem.bodies().size() + outcomes.cells();
        var reaches = reaches();
        from = starts(reaches);
        var flat = reaches.stream().flatMap(List::stream).toList();
        cell = flat.stream().mapToInt(Problem.Reach::cell).toArray();
        people = flat.stream().mapToLong(Problem.Reach::people).toArray();
        bodyWorld = problem.cells().stream().mapToInt(Problem.Cell::world).max().orElse(-1) + 1;
        worlds = bodyWorld + 1 + outcomes.cells();
        world = new int[cells];
        demand = new long[cells];
        weight = new long[cells];
        floor = new long[cells];
        counted = new boolean[cells];
        deprived = new boolean[cells];
        allowed = problem.allowed().stream().mapToLong(Long::longValue).toArray();
        scenarioWeight = weights(problem.scenarios());
        demandFactor = factors(true);
        capacityFactor = factors(false);
        fillOptions();
        fillCells();
        merges = merges();
        mergeOf = mergeOf();
        conflicts = conflicts();
        foes = foes();
        excluded = excluded();
        worth = worth();
        scale = scale();
    }

    boolean tied() {
        return merges.length + conflicts.length + excluded.length > 0;
    }

    boolean fair() {
        return problem.equity() != null;
    }

    /// The most of what is lost that the deprived may bear.
    double fairShare() {
        return problem.equity() == null ? 1 : problem.equity().share() / (double) WHOLE;
    }

    /// Where each of some lists begins when all are laid one after the other, and where the last ends.
    private static int[] starts(List<? extends List<?>> lists) {
        var starts = new int[lists.size() + 1];
        for (var list = 0; list < lists.size(); list++) {
            starts[list + 1] = starts[list] + lists.get(list).size();
        }
        return starts;
    }

    private static long[] weights(List<Problem.Scenario> scenarios) {
        return scenarios.stream().mapToLong(Problem.Scenario::weight).toArray();
    }

    private int[][] merges() {
        return problem.merges().stream()
                .map(merge -> merge.members().stream().mapToInt(this::number).toArray())
                .toArray(int[][]::new);
    }

    private int[] mergeOf() {
        var of = new int[options];
        Arrays.fill(of, -1);
        for (var merge = 0; merge < merges.length; merge++) {
            for (var option : merges[merge]) {
                of[option] = merge;
            }
        }
        return of;
    }

    private int[][] conflicts() {
        return problem.conflicts().stream()
                .map(conflict -> new int[] {number(conflict.one()), number(conflict.other())})
                .toArray(int[][]::new);
    }

    private int[][] foes() {
        var foes = new ArrayList<List<Integer>>();
        for (var option = 0; option < options; option++) {
            foes.add(new ArrayList<>());
        }
        for (var conflict : conflicts) {
            foes.get(conflict[0]).add(conflict[1]);
            foes.get(conflict[1]).add(conflict[0]);
        }
        return foes.stream()
                .map(of -> of.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private int[][] excluded() {
        return problem.excluded().stream()
                .map(one -> IntStream.range(0, lines)
                        .map(line -> first[line] + one.get(line))
                        .toArray())
                .toArray(int[][]::new);
    }

    private double worth() {
        var ofCells = IntStream.range(0, cells)
                .mapToDouble(one -> (double) weight[one] * demand[one])
                .sum();
        return Math.max(1, Arrays.stream(loss).mapToDouble(Math::abs).sum() + ofCells);
    }

    private double[] scale() {
        var scales = new double[headings];
        for (var heading = 0; heading < headings; heading++) {
            var sum = 1.0;
            for (var option = 0; option < options; option++) {
                sum += Math.abs(cost[option * headings + heading]);
            }
            scales[heading] = worth / sum;
        }
        return scales;
    }

    private List<List<Problem.Reach>> reaches() {
        var reaches = new ArrayList<List<Problem.Reach>>();
        var outcome = cells - outcomes.cells();
        for (var line = 0; line < lines; line++) {
            for (var option : problem.lines().get(line).options()) {
                var own = new ArrayList<>(option.reaches());
                own.addAll(outcomes.reaches(line, reaches.size(), scenario -> outcome + scenario));
                reaches.add(own);
            }
        }
        for (var body = 0; body < problem.bodies().size(); body++) {
            var one = problem.bodies().get(body);
            for (var place : one.lifelines()) {
                reaches.get(number(place)).add(new Problem.Reach(problem.cells().size() + body, one.loss()));
            }
        }
        return reaches;
    }

    private void fillOptions() {
        for (var line = 0; line < lines; line++) {
            for (var option = first[line]; option < first[line + 1]; option++) {
                var one = problem.lines().get(line).options().get(option - first[line]);
                lineOf[option] = line;
                barred[option] = problem.lines().get(line).duty() && one.kind() == Problem.Kind.END;
                loss[option] = one.loss() - (line == 0 ? outcomes.shift() : 0);
                for (var heading = 0; heading < headings; heading++) {
                    cost[option * headings + heading] = one.costs().get(heading);
                }
            }
        }
    }

    private void fillCells() {
        for (var one = 0; one < cells; one++) {
            var body = one - problem.cells().size();
            var outcome = body - problem.bodies().size();
            if (outcome >= 0) {
                world[one] = bodyWorld + 1 + outcome;
                demand[one] = outcomes.demand(outcome);
                weight[one] = outcomes.weight();
            } else if (body >= 0) {
                world[one] = bodyWorld;
                demand[one] = problem.bodies().get(body).loss();
                weight[one] = 1;
            } else {
                var given = problem.cells().get(one);
                world[one] = given.world();
                demand[one] = given.demand();
                weight[one] = given.weight();
                floor[one] = given.floor();
                counted[one] = given.counted();
                deprived[one] = given.deprived();
            }
        }
    }

    private long[][] factors(boolean ofDemand) {
        var factors = new long[worlds][scenarios];
        for (var one = 0; one < bodyWorld; one++) {
            for (var scenario = 0; scenario < scenarios; scenario++) {
                var given = problem.scenarios().get(scenario);
                factors[one][scenario] = (ofDemand ? given.demand() : given.capacity()).get(one);
            }
        }
        // No scenario touches whether a body goes on.
        Arrays.fill(factors[bodyWorld], WHOLE);
        for (var scenario = 0; scenario < outcomes.cells(); scenario++) {
            factors[bodyWorld + 1 + scenario][scenario] = WHOLE;
        }
        return factors;
    }

    /// The number of an option.
    int number(Problem.Place place) {
        return first[place.line()] + place.option();
    }

    /// The loss in every scenario, in whole numbers, of so much capacity for each cell and so much lost whatever
    /// happens.
    long[] losses(long fixed, long[] capacity) {
        var losses = new long[scenarios];
        Arrays.fill(losses, fixed);
        for (var one = 0; one < cells; one++) {
            for (var scenario = 0; scenario < scenarios; scenario++) {
                losses[scenario] += weight[one] * missing(one, capacity[one], scenario);
            }
        }
        return losses;
    }

    /// The people of a cell who are not served in a scenario by so much capacity.
    private long missing(int one, long capacity, int scenario) {
        var wanted = demand[one] * demandFactor[world[one]][scenario] / WHOLE;
        return Math.max(0, wanted - capacity * capacityFactor[world[one]][scenario] / WHOLE);
    }

    /// The most that a millionth of a person weighs.
    double dearest() {
        return Math.max(1, Arrays.stream(weight).max().orElse(1));
    }

    /// By how much rounding to whole millionths of a person can change the loss.
    double rounding() {
        return Arrays.stream(weight).sum();
    }

    /// Every option that may be taken by itself.
    boolean[] open() {
        var open = new boolean[options];
        IntStream.range(0, options).forEach(option -> open[option] = !barred[option]);
        return open;
    }

    int count(int line, boolean[] open) {
        var count = 0;
        for (var option = first[line]; option < first[line + 1]; option++) {
            count += open[option] ? 1 : 0;
        }
        return count;
    }

    int firstOpen(int line, boolean[] open) {
        var option = first[line];
        while (!open[option]) {
            option++;
        }
        return option;
    }

    /// How many portfolios are open, as far as that is worth knowing.
    long portfolios(boolean[] open, long enough) {
        var product = 1L;
        for (var line = 0; line < lines && product <= enough; line++) {
            product *= count(line, open);
        }
        return product;
    }
}
