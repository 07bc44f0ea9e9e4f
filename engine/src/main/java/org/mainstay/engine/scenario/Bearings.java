package org.mainstay.engine.scenario;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.engine.appraisal.PlaceModels;
import org.mainstay.engine.appraisal.Words;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.simulation.Ties;
import org.mainstay.engine.simulation.World;
import org.mainstay.engine.tie.KnownTie;
import org.mainstay.engine.tie.KnownTies;
import org.mainstay.model.tie.EnteredTie.Kind;

/// The ties of a place as its model knows them.
final class Bearings {

    private static final int YEAR_DAYS = 365;

    private final List<Bearing> pays = new ArrayList<>();
    private final List<Bearing> leans = new ArrayList<>();
    private final List<Bearing> refers = new ArrayList<>();
    private final List<String> notShown;

    private Bearings(List<String> unknown) {
        notShown = new ArrayList<>(unknown);
    }

    static Bearings of(KnownTies ties, PlaceModels models) {
        var found = new Bearings(ties.unknown());
        var world = models.central().world();
        var providers = new HashMap<String, Integer>();
        for (int at = 0; at < world.providers().size(); at++) {
            providers.put(world.providers().get(at).id(), at);
        }
        var lines = models.lines().stream().map(FundingLine::id).toList();
        ties.ties().forEach(tie -> found.add(tie, providers, lines.indexOf(tie.line()), world));
        return found;
    }

    private void add(KnownTie tie, Map<String, Integer> providers, int supply, World world) {
        var from = providers.get(tie.from().id());
        var to = providers.get(tie.to().id());
        if (from == null || to == null) {
            return;
        }
        var bearing = new Bearing(tie, from, to, supply);
        switch (tie.kind()) {
            case PAYS -> addPayment(bearing, world);
            case HOSTS, SUPPORTS -> leans.add(bearing);
            case REFERS -> refers.add(bearing);
        }
    }

    private void addPayment(Bearing bearing, World world) {
        var tie = bearing.tie();
        long yearly = yearly(tie);
        long other = world.providers().get(bearing.to()).otherIncomePence();
        if (bearing.supply() < 0 && other == 0) {
            notShown.add(
                    "%s, %s a year: nobody has reported what others pay %s, so nobody can tell what it would do without this. Add other_income to its report (appraise --template)."
                            .formatted(
                                    tie.says(), Words.pounds(yearly), tie.to().name()));
            return;
        }
        if (bearing.supply() < 0 && yearly > other) {
            notShown.add(
                    "%s, %s a year: %s reports that all others together pay it %s, so no more than that can be lost."
                            .formatted(
                                    tie.says(), Words.pounds(yearly), tie.to().name(), Words.pounds(other)));
        }
        pays.add(bearing);
    }

    private static long yearly(KnownTie tie) {
        var payment = tie.payment();
        return payment == null ? 0 : payment.yearlyPence();
    }

    boolean isEmpty() {
        return pays.isEmpty() && leans.isEmpty() && refers.isEmpty();
    }

    /// Payments, roofs and back offices, referrals.
    List<Bearing> all() {
        var all = new ArrayList<>(pays);
        all.addAll(leans);
        all.addAll(refers);
        return all;
    }

    List<Bearing> pays() {
        return pays;
    }

    List<Bearing> leans() {
        return leans;
    }

    /// Ties that cannot be followed, and why.
    List<String> notShown() {
        return notShown;
    }

    /// As the model takes them in one draw. The places in its lists are those in the lists here.
    Ties in(World world, Sizes.Drawn sizes) {
        if (isEmpty()) {
            return Ties.NONE;
        }
        var left = new long[world.providers().size()];
        for (int body = 0; body < left.length; body++) {
            left[body] = world.providers().get(body).otherIncomePence();
        }
        return new Ties(
                pays.stream().map(one -> payment(one, left)).toList(),
                leans.stream()
                        .map(one -> new Ties.Leans(one.from(), one.to(), sizes.share(one.tie())))
                        .toList(),
                refers.stream()
                        .map(one -> new Ties.Refers(one.from(), one.to(), sizes.share(one.tie())))
                        .toList(),
                sizes.terms());
    }

    /// Nobody is paid more than its other income tells.
    private static Ties.Pays payment(Bearing one, long[] left) {
        long pence = yearly(one.tie());
        if (one.supply() < 0) {
            pence = Math.min(pence, left[one.to()]);
            left[one.to()] -= pence;
        }
        var payment = one.tie().payment();
        int late = payment == null ? 0 : payment.daysLate();
        return new Ties.Pays(one.from(), one.to(), one.supply(), pence, pence * late / YEAR_DAYS);
    }

    /// Those whom the fall of some bodies may reach by money, roofs and back offices, and they themselves.
    BitSet downstream(Collection<Integer> bodies) {
        var reached = new BitSet();
        bodies.forEach(reached::set);
        int before = -1;
        while (before < reached.cardinality()) {
            before = reached.cardinality();
            for (var one : all()) {
                if (reached.get(one.from()) && one.tie().kind() != Kind.REFERS) {
                    reached.set(one.to());
                }
            }
        }
        return reached;
    }
}
