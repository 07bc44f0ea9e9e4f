package org.mainstay.engine.simulation;

import java.util.List;
import org.mainstay.engine.simulation.Behaviour.OtherFunders;
import org.mainstay.engine.simulation.Intervention.Merge;
import org.mainstay.engine.simulation.Intervention.Merged;
import org.mainstay.engine.simulation.Intervention.Reduce;
import org.mainstay.engine.simulation.Intervention.Transition;
import org.mainstay.engine.simulation.Supply.Share;

/// The worked example of the method: a debt charity, a carers charity and an in-house debt team, in annual steps.
public final class ToyPlace {

    public static final int DEBT = 0;
    public static final int CARERS = 1;
    public static final int CHARITY_FOR_DEBT = 0;
    public static final int CHARITY_FOR_CARERS = 1;
    public static final int IN_HOUSE = 2;
    public static final Calendar CALENDAR = new Calendar(1, 5);
    public static final long THETA_DEBT = 250_000;
    public static final long THETA_CARERS = 350_000;

    private static final long DEBT_CHARITY_WANTED = 1_466_666_666;
    private static final long CARERS_WANTED = 266_666_666;
    private static final long IN_HOUSE_WANTED = 375_000_000;

    private ToyPlace() {}

    public static World world() {
        return new World(
                List.of(
                        new Provider("debt charity", 40_000_00, 90_000_00, 30_000_00L),
                        new Provider("carers charity", 20_000_00, 20_000_00, 15_000_00L),
                        new Provider("in-house debt team", 60_000_00, 0, 1_000_000_000_00L)),
                List.of(
                        supply(CHARITY_FOR_DEBT, DEBT, 60_000_00, 75_00, DEBT_CHARITY_WANTED),
                        supply(CHARITY_FOR_CARERS, CARERS, 40_000_00, 150_00, CARERS_WANTED),
                        supply(IN_HOUSE, DEBT, 120_000_00, 160_00, IN_HOUSE_WANTED)),
                List.of(
                        new Cell(DEBT, 0, 2_400_000_000L - DEBT_CHARITY_WANTED - IN_HOUSE_WANTED),
                        new Cell(CARERS, 0, 500_000_000 - CARERS_WANTED)));
    }

    public static Simulation simulation(long thetaDebt, long thetaCarers) {
        return Simulation.of(world(), behaviour(thetaDebt, thetaCarers), CALENDAR);
    }

    static Behaviour behaviour(long thetaDebt, long thetaCarers) {
        return new Behaviour(
                List.of(thetaDebt, thetaCarers),
                Behaviour.ALL,
                Behaviour.ALL,
                Behaviour.ALL,
                new OtherFunders(500_000, 0, 0),
                new ClosureRule.YearEnd(83_300));
    }

    public static Simulation simulation() {
        return simulation(THETA_DEBT, THETA_CARERS);
    }

    /// The debt charity's grant ends, the carers charity's is halved.
    public static List<Intervention> cut() {
        return List.of(new Reduce(CHARITY_FOR_DEBT, 0, 0), new Reduce(CHARITY_FOR_CARERS, 0, 20_000_00));
    }

    /// The in-house team's work moves to the debt charity, which gets 60,000 more and takes all it can afford.
    public static List<Intervention> merge() {
        return List.of(new Merge(
                IN_HOUSE,
                CHARITY_FOR_DEBT,
                0,
                new Merged(120_000_00, 2_266_666_666L, 60_000_00, 0, 0),
                Transition.NONE));
    }

    private static Supply supply(int provider, int need, long councilPence, long unitCostPence, long people) {
        return new Supply(provider, need, councilPence, unitCostPence, people, List.of(new Share(need, people)));
    }
}
