package org.mainstay.engine.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// The people of the plain model: who is served by whom, who waits for whom, who leaves.
final class PlainPeople {

    /// Clients of one work in one cell; after a merger they belong to the work that took them on.
    private static final class Clients {

        final int cell;
        final long yearly;
        int work;
        long waiting;

        Clients(int work, int cell, long yearly) {
            this.work = work;
            this.cell = cell;
            this.yearly = yearly;
        }
    }

    private final World world;
    private final List<PlainWork> works;
    private final Behaviour behaviour;
    private final Calendar calendar;
    private final List<Clients> clients = new ArrayList<>();
    private final List<TreeSet<Integer>> reach = new ArrayList<>();
    private final long[] waitingForAny;
    private final long[] yearly;
    private long[] seeking = {};
    private long[] leaving = {};

    PlainPeople(World world, List<PlainWork> works, Behaviour behaviour, Calendar calendar) {
        this.world = world;
        this.works = works;
        this.behaviour = behaviour;
        this.calendar = calendar;
        waitingForAny = new long[world.cells().size()];
        yearly = world.cells().stream().mapToLong(Cell::extraDemand).toArray();
        for (int work = 0; work < works.size(); work++) {
            reach.add(new TreeSet<>());
            for (var share : world.supplies().get(work).own()) {
                reach.get(work).add(share.cell());
                yearly[share.cell()] += share.people();
                clients.add(new Clients(work, share.cell(), share.people()));
            }
        }
    }

    /// Clients, those who wait, and reach go where the work goes.
    void merge(int from, int into) {
        var moving = of(from);
        moving.forEach(some -> some.work = into);
        clients.removeAll(moving);
        clients.addAll(moving);
        reach.get(into).addAll(reach.get(from));
        reach.get(from).clear();
    }

    /// Room for own clients as they come in this step, and a step's part of the room beyond them.
    long capacity(int step, int work) {
        long capacity = works.get(work).capacity;
        var mine = of(work);
        long yearly = mine.stream().mapToLong(some -> some.yearly).sum();
        long now = mine.stream()
                .mapToLong(some -> PlainNumbers.inStep(some.yearly, step, calendar))
                .sum();
        return capacity < yearly
                ? PlainNumbers.inStep(capacity, step, calendar)
                : now + PlainNumbers.inStep(capacity - yearly, step, calendar);
    }

    void step(int step, Map<String, Long> told) {
        int year = calendar.year(step);
        int cells = world.cells().size();
        seeking = new long[cells];
        leaving = new long[cells];
        long[] spare = new long[works.size()];
        for (int cell = 0; cell < cells; cell++) {
            long extra = PlainNumbers.inStep(world.cells().get(cell).extraDemand(), step, calendar);
            add(told, "demand", year, cell, extra);
            seeking[cell] = extra + waitingForAny[cell];
        }
        for (int work = 0; work < works.size(); work++) {
            spare[work] = works.get(work).offer - serveOwn(step, work, told);
        }
        for (int work : narrowestFirst()) {
            serveAnyone(year, work, spare[work], told);
        }
        for (int cell = 0; cell < cells; cell++) {
            leave(year, cell, told);
        }
    }

    private long serveOwn(int step, int work, Map<String, Long> told) {
        int year = calendar.year(step);
        var mine = of(work);
        long[] fresh = mine.stream()
                .mapToLong(some -> PlainNumbers.inStep(some.yearly, step, calendar))
                .toArray();
        long[] asking = new long[mine.size()];
        long all = 0;
        for (int i = 0; i < asking.length; i++) {
            asking[i] = fresh[i] + mine.get(i).waiting;
            all += asking[i];
        }
        long served = Math.min(all, works.get(work).offer);
        long[] parts = served == all ? asking : PlainNumbers.shareOut(served, asking);
        for (int i = 0; i < asking.length; i++) {
            int cell = mine.get(i).cell;
            add(told, "demand", year, cell, fresh[i]);
            add(told, "served", year, cell, parts[i]);
            long turnedAway = asking[i] - parts[i];
            long elsewhere = PlainNumbers.part(Math.min(turnedAway, fresh[i]), behaviour.rerouted(), 1_000_000);
            long gone = PlainNumbers.part(turnedAway - elsewhere, behaviour.leaving(), 1_000_000);
            seeking[cell] += elsewhere;
            leaving[cell] += gone;
            mine.get(i).waiting = turnedAway - elsewhere - gone;
        }
        add(told, "own", year, work, served);
        return served;
    }

    private void serveAnyone(int year, int work, long spare, Map<String, Long> told) {
        var cells = List.copyOf(reach.get(work));
        long[] asking = cells.stream().mapToLong(cell -> seeking[cell]).toArray();
        long all = cells.stream().mapToLong(cell -> seeking[cell]).sum();
        long served = Math.min(all, spare);
        long[] parts = served == all ? asking : PlainNumbers.shareOut(served, asking);
        for (int i = 0; i < asking.length; i++) {
            seeking[cells.get(i)] -= parts[i];
            add(told, "served", year, cells.get(i), parts[i]);
        }
        add(told, "others", year, work, served);
    }

    private void leave(int year, int cell, Map<String, Long> told) {
        long gone = PlainNumbers.part(seeking[cell], behaviour.leaving(), 1_000_000);
        waitingForAny[cell] = seeking[cell] - gone;
        long all = leaving[cell] + gone;
        long displaced = PlainNumbers.part(
                all, behaviour.displaced().get(world.cells().get(cell).need()), 1_000_000);
        add(told, "displaced", year, cell, displaced);
        add(told, "unmet", year, cell, all - displaced);
        long waiting = waitingForAny[cell];
        for (var some : clients) {
            waiting += some.cell == cell ? some.waiting : 0;
        }
        told.put("waiting " + year + " " + cell, waiting);
    }

    private List<Integer> narrowestFirst() {
        var order = new ArrayList<Integer>();
        for (int work = 0; work < works.size(); work++) {
            order.add(work);
        }
        // Sorting keeps the order of what is alike, so the last rule comes first.
        order.sort((left, right) -> firstCells(reach.get(left), reach.get(right)));
        order.sort(Comparator.comparingLong(work -> peopleInReach(reach.get(work))));
        order.sort(Comparator.comparingInt(work -> reach.get(work).size()));
        return order;
    }

    private long peopleInReach(SortedSet<Integer> cells) {
        return cells.stream().mapToLong(cell -> yearly[cell]).sum();
    }

    private static int firstCells(SortedSet<Integer> left, SortedSet<Integer> right) {
        return Arrays.compare(
                left.stream().mapToInt(cell -> cell).toArray(),
                right.stream().mapToInt(cell -> cell).toArray());
    }

    private List<Clients> of(int work) {
        return clients.stream().filter(some -> some.work == work).toList();
    }

    private static void add(Map<String, Long> told, String what, int year, int which, long value) {
        told.merge(what + " " + year + " " + which, value, Long::sum);
    }
}
