package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.uncertainty.Learning;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.need.Need;

/// Finds the datum that would settle most, and whom to ask for it.
final class Settler {

    private static final Comparator<Learnt> BY_CLARITY = Comparator.comparingDouble(Learnt::clarity)
            .thenComparingDouble(Learnt::worth)
            .reversed();

    private static final String FIRST = "displaced_share";

    private final Corners corners;

    Settler(Corners corners) {
        this.corners = corners;
    }

    /// What to find out, and whom to ask.
    record Datum(String datum, String ask) {}

    /// What it is worth to know one assumption before deciding.
    ///
    /// @param worth to the public purse, in pence
    /// @param clarity by how much the share of the most likely class rises
    record Learnt(Assumption row, double worth, double clarity) {}

    /// Where nobody has told whom the line serves, that comes first.
    static Datum peopleServed(Change change) {
        return new Datum(
                "how many people the line served last year and how many it could have served",
                change.line().organisation().name());
    }

    /// The assumption that would tell most about the class, then about the money; the usual first one in a
    /// first look.
    Datum settle(Change change, Need need, Drawn decided) {
        var name = change.line().organisation().name();
        var parameter = learnt(List.of(change), decided).stream()
                .findFirst()
                .map(learnt -> DrawnAssumptions.name(learnt.row()))
                .orElse(FIRST);
        return datum(parameter, need.words(), bearer(need), name);
    }

    /// What each assumption that has a say would tell, the most about the class first; what tells nothing is
    /// left out.
    List<Learnt> learnt(List<Change> changes, Drawn decided) {
        if (corners.request().first()) {
            // Draws so few teach nothing by chance that others would bear out.
            return List.of();
        }
        var needs = needs(changes);
        var ofClass = Learning.ofClass(decided.classes[corners.horizon()], Chances.CLASSES.size());
        var gains = new double[decided.draws()];
        for (var draw = 0; draw < gains.length; draw++) {
            gains[draw] = decided.purse[draw];
        }
        var ofMoney = Learning.between(new double[][] {new double[gains.length], gains});
        var learnt = new ArrayList<Learnt>();
        var rows = corners.drawn().rows();
        for (var row = 0; row < rows.size(); row++) {
            if (corners.drawn().matters(rows.get(row), needs, changes)) {
                var order = corners.findings().order(row);
                learnt.add(new Learnt(rows.get(row), ofMoney.of(order), ofClass.of(order)));
            }
        }
        return learnt.stream()
                .filter(one -> one.worth() > 0 || one.clarity() > 0)
                .sorted(BY_CLARITY)
                .toList();
    }

    Set<Need> needs(List<Change> changes) {
        var touched = corners.frame().needs(changes);
        var needs = EnumSet.noneOf(Need.class);
        for (var need : Need.values()) {
            if (touched.get(Setting.number(need))) {
                needs.add(need);
            }
        }
        return needs;
    }

    /// Of an assumption that a line for a need hangs on.
    Datum datum(Assumption row, Need need, String partner) {
        return datum(DrawnAssumptions.name(row), need.words(), bearer(need), partner);
    }

    /// Of an assumption that a portfolio hangs on: it may hold for one need or for all.
    Datum datum(Assumption row) {
        var parts = row.id().split("/", 2);
        for (var need : Need.values()) {
            if (parts.length == 2 && need.code().equals(parts[1])) {
                return datum(parts[0], need.words(), bearer(need), "the partners for " + need.words());
            }
        }
        return datum(parts[0], "these services", "the council and the NHS", "the partners");
    }

    private static Datum datum(String parameter, String service, String bearer, String partner) {
        return switch (parameter) {
            case "displaced_share" ->
                new Datum(
                        "how many of the people turned away from " + service + " turn to " + bearer + " instead",
                        bearer);
            case "outcome_cost" ->
                new Datum("what one person turned away from " + service + " costs " + bearer, bearer);
            case "cashability" ->
                new Datum(
                        "how much of the cost that moves would be real spending in the year, not staff time absorbed",
                        "the council's finance team");
            case "rerouted_share" ->
                new Datum("how many of its clients would go to another provider in reach", partner);
            case "leverage_lost", "crowd_out", "crowd_out_months" ->
                new Datum("what its other funders would do if the council left, and how soon", partner);
            case "leaving_rate" -> new Datum("how long people wait before they give up", partner);
            case "fixed_cost_share" -> new Datum("how much of its cost does not follow activity", partner);
            case "invest_lead_months" -> new Datum("how long it takes to hire and train staff", partner);
            case "leverage_gained" -> new Datum("what its other funders would add to more council money", partner);
            case "insecurity_cost_share", "insecurity_runway_eased" ->
                new Datum("what yearly funding costs it in notices, leavers and hiring anew", partner);
            case "front_door_hand_off" ->
                new Datum("how many of those turned away a single point of entry would bring elsewhere", partner);
            case "front_door_running_share", "front_door_set_up_share", "assessment_cost" ->
                new Datum("a costed proposal for the front door, with who is assessed twice today", partner);
            case "redundancy_share" -> new Datum("what ending the team would cost in redundancy", partner);
            case "delivery_cost" -> new Datum("what it costs to serve one person, and how many are served", partner);
            case "closure_runway_months" -> new Datum("how low its reserves may run before it gives up", partner);
            default ->
                new Datum(
                        "a costed proposal for the merger: what is saved, by whom, and what it costs to get there",
                        partner);
        };
    }

    /// The public payer that bears most of what an unserved person costs.
    private String bearer(Need need) {
        return PayerShares.of(corners.assumptions(), need).weights().entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .filter(payer -> payer != Payer.UNKNOWN)
                .orElse(Payer.LA)
                .words();
    }
}
