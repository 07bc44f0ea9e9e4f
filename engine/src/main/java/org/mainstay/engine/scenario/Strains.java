package org.mainstay.engine.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.mainstay.engine.resilience.Distress;
import org.mainstay.engine.resilience.Link;
import org.mainstay.engine.simulation.Behaviour;
import org.mainstay.engine.simulation.Course;
import org.mainstay.engine.simulation.World;

/// Tells whom a shock strains along ties (DebtRank): an indicator from 0 to 1, which makes no money and is added to
/// none.
final class Strains {

    private static final int MOST = 10;
    private static final double LEAST = 0.005;
    private static final double MILLION = Behaviour.ALL;

    private final Trial trial;
    private final ShockFigures figures;

    Strains(Trial trial, ShockFigures figures) {
        this.trial = trial;
        this.figures = figures;
    }

    /// The most strained first, those alone whom something reaches along a tie.
    List<Stress.Strained> list(Landed shock, ShockFigures.Told told) {
        if (trial.ties().isEmpty()) {
            return List.of();
        }
        var lived = trial.lived(shock, Trial.CENTRAL);
        var first = first(lived);
        var after = Distress.spread(links(), first);
        return IntStream.range(0, first.length)
                .filter(body -> after[body] > first[body] + LEAST)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(body -> -after[body])
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .map(body -> strained(told, body, first[body], after[body]))
                .toList();
    }

    private Stress.Strained strained(ShockFigures.Told told, int provider, double first, double after) {
        var body = trial.models().organisation(provider);
        var path = "/distress/" + body.id();
        return new Stress.Strained(
                body.id(),
                body.name(),
                figures.index(told, path + "/first", "Distress of %s by itself".formatted(body.name()), first),
                figures.index(told, path, "Distress of %s with its ties".formatted(body.name()), after));
    }

    /// What the shock does to each by itself, were nobody tied to anybody.
    private double[] first(Trial.Lived lived) {
        var world = trial.models().central().world();
        var closed = Toll.closed(lived.untied());
        closed.andNot(Toll.closed(lived.base()));
        var first = new double[world.providers().size()];
        for (int body = 0; body < first.length; body++) {
            first[body] = closed.get(body)
                    ? 1
                    : lost(body, world, lived.base().course(), lived.untied().course());
        }
        return first;
    }

    /// The share of those it serves whom it does not serve in its worst year.
    private static double lost(int body, World world, Course base, Course after) {
        double worst = 0;
        for (int year = 0; year < base.years(); year++) {
            double before = served(body, world, base, year);
            double now = served(body, world, after, year);
            worst = Math.max(worst, before == 0 ? 0 : 1 - now / before);
        }
        return worst;
    }

    private static double served(int body, World world, Course course, int year) {
        double served = 0;
        for (int supply = 0; supply < world.supplies().size(); supply++) {
            if (world.supplies().get(supply).provider() == body) {
                served += course.servedOwn(year, supply) + course.servedOthers(year, supply);
            }
        }
        return served;
    }

    private List<Link> links() {
        var world = trial.models().central().world();
        var ties = trial.ties().in(world, trial.sizes().central());
        var links = new ArrayList<Link>();
        ties.pays().forEach(one -> {
            double income = income(one.payee(), world);
            links.add(new Link(one.payer(), one.payee(), income == 0 ? 0 : Math.min(1, one.pence() / income)));
        });
        ties.leans().forEach(one -> links.add(new Link(one.on(), one.body(), one.share() / MILLION)));
        ties.refers().forEach(one -> links.add(new Link(one.from(), one.to(), one.share() / MILLION)));
        return links;
    }

    private static double income(int body, World world) {
        return world.providers().get(body).otherIncomePence()
                + world.supplies().stream()
                        .filter(supply -> supply.provider() == body)
                        .mapToDouble(supply -> supply.councilPence())
                        .sum();
    }
}
