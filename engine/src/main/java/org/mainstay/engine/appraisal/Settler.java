package org.mainstay.engine.appraisal;

import java.util.List;
import java.util.Map;
import org.mainstay.engine.option.Change;
import org.mainstay.model.evidence.Case;
import org.mainstay.model.need.Need;

/// Finds the one datum that would settle a verdict, and whom to ask for it.
final class Settler {

    /// In the order in which they are asked: what is cheapest to find out first.
    private static final List<String> PARAMETERS = List.of(
            "displaced_share",
            "rerouted_share",
            "merge_council_share",
            "merge_fixed_cost_saved",
            "merge_transition_share",
            "outcome_cost",
            "cashability",
            "leverage_lost",
            "crowd_out",
            "leaving_rate",
            "fixed_cost_share");

    private final Corners corners;

    Settler(Corners corners) {
        this.corners = corners;
    }

    /// What to find out, and whom to ask.
    record Datum(String datum, String ask) {}

    /// Where nobody has told whom the line serves, that comes first.
    static Datum peopleServed(Change change) {
        return new Datum(
                "how many people the line served last year and how many it could have served",
                change.line().organisation().name());
    }

    /// The first assumption that alone, at one of its ends, turns the class.
    Datum settle(Change change, Need need, Verdict central) {
        for (var parameter : PARAMETERS) {
            for (var end : List.of(Case.LOW, Case.HIGH)) {
                var model = corners.butFor(parameter, end);
                var there = Comparison.of(model, corners.assumptions(), List.of(), List.of(change), corners.years());
                if (there.verdict() != central) {
                    return datum(parameter, change, need);
                }
            }
        }
        return datum(PARAMETERS.getFirst(), change, need);
    }

    private Datum datum(String parameter, Change change, Need need) {
        var name = change.line().organisation().name();
        var bearer = bearer(need);
        return switch (parameter) {
            case "displaced_share" ->
                new Datum(
                        "how many of the people turned away from " + need.words() + " turn to " + bearer + " instead",
                        bearer);
            case "outcome_cost" ->
                new Datum("what one person turned away from " + need.words() + " costs " + bearer, bearer);
            case "cashability" ->
                new Datum(
                        "how much of the cost that moves would be real spending in the year, not staff time absorbed",
                        "the council's finance team");
            case "rerouted_share" -> new Datum("how many of its clients would go to another provider in reach", name);
            case "leverage_lost", "crowd_out" -> new Datum("what its other funders would do if the council left", name);
            case "leaving_rate" -> new Datum("how long people wait before they give up", name);
            case "fixed_cost_share" -> new Datum("how much of its cost does not follow activity", name);
            default ->
                new Datum(
                        "a costed proposal for the merger: what is saved, by whom, and what it costs to get there",
                        name);
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
