package org.mainstay.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.mainstay.engine.appraisal.Payer;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.need.Need;

/// The assumptions in plain words, the reader's own rows first.
final class AssumptionList {

    private static final String BEARER = "outcome_payer_";

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("assessment_cost", "Saved for each person assessed once, not twice"),
            Map.entry("cashability", "Part of the cost that moves which is real spending"),
            Map.entry("closure_runway_months", "Months of reserves below which a body in deficit closes"),
            Map.entry("common_shock", "How far a common shock makes harm come together"),
            Map.entry("coverage_floor", "Part of the people of an area who stay served"),
            Map.entry("coverage_floor_weight", "How much one person left below that counts"),
            Map.entry("crowd_out", "Other income found for each pound the council withdraws"),
            Map.entry("crowd_out_months", "Months until other income is found"),
            Map.entry("decile_income", "Income of households in one decile"),
            Map.entry("delivery_cost", "Cost of serving one person"),
            Map.entry("discount_rate", "Discount rate"),
            Map.entry("displaced_lag_months", "Months until the cost of people turned away falls on a budget"),
            Map.entry("displaced_share", "People turned away who reach a council or NHS service"),
            Map.entry("distributional_elasticity", "How much more a pound counts to the poor"),
            Map.entry("duplication", "Part of the smaller service's work that makes it one service twice"),
            Map.entry("equity_deciles", "Deciles that count as the most deprived"),
            Map.entry("equity_share", "How much of the loss the most deprived areas may bear"),
            Map.entry("fixed_cost_share", "Part of the cost that does not follow activity"),
            Map.entry("front_door_hand_off", "People who find another service behind one door"),
            Map.entry("front_door_running_share", "Yearly cost of one door"),
            Map.entry("front_door_set_up_share", "One-off cost of one door"),
            Map.entry("gdp_deflator", "Price level"),
            Map.entry("health_discount_rate", "Discount rate for health and wellbeing"),
            Map.entry("insecurity_cost_share", "Cost of money that is promised for a year only"),
            Map.entry("insecurity_runway_eased", "How much thinner reserves may be with a settlement"),
            Map.entry("invest_lead_months", "Months from more money to more room"),
            Map.entry("leaving_rate", "People waiting who give up in a month"),
            Map.entry("leverage_gained", "Other income that comes with each pound added"),
            Map.entry("leverage_lost", "Other income lost with each pound of council money"),
            Map.entry("median_income", "Income of the household in the middle"),
            Map.entry("merge_council_share", "Part of what a merger saves that the council gets"),
            Map.entry("merge_dip", "Work lost while two bodies join"),
            Map.entry("merge_dip_months", "Months that joining takes"),
            Map.entry("merge_fixed_cost_saved", "Part of the fixed cost that a merger saves"),
            Map.entry("merge_transition_share", "One-off cost of a merger"),
            Map.entry("need_cue_threshold", "How sure a need must be before it is used"),
            Map.entry("need_share", "People in need"),
            Map.entry("outcome_cost", "Cost to others of one person turned away"),
            Map.entry("overlap", "Part of the people shared that makes one ground"),
            Map.entry("partnership_door_cost", "Difference in cost that speaks for one door"),
            Map.entry("partnership_door_room", "Room for another's people that speaks for one door"),
            Map.entry("partnership_doors", "Organisations that make several doors"),
            Map.entry("partnership_follow_up_months", "Months until it should be known what came of a decision"),
            Map.entry("partnership_long_years", "Years of payments that suggest a partnership"),
            Map.entry("partnership_paid_share", "Part of what was agreed below which it has not arrived"),
            Map.entry("partnership_paper_parts", "Written parts that make a partnership well written down"),
            Map.entry("partnership_small_pounds", "Money a year below which a partnership is small"),
            Map.entry("partnership_suggest_pounds", "Money a year that suggests a partnership"),
            Map.entry("person_weight", "Pounds that count as much as one person who loses service"),
            Map.entry("price_base_year", "Year whose prices are used"),
            Map.entry("rebuild_cost_share", "One-off cost of rebuilding a body that closed"),
            Map.entry("rebuild_lead_months", "Months until a body that closed serves again"),
            Map.entry("redundancy_share", "One-off cost of ending an in-house team"),
            Map.entry("rerouted_share", "People turned away who find another provider"),
            Map.entry("reserves_if_unknown", "Months of reserves where nobody reported them"),
            Map.entry("risk_alpha", "Where the worst draws begin"),
            Map.entry("risk_lambda", "How much the worst draws count in a choice"),
            Map.entry("safety_need", "Whether people's safety hangs on it"),
            Map.entry("sector_active_bodies", "Bodies of a sector seen in a year that are enough"),
            Map.entry("sector_backed", "Part of the bodies with a second tie that is enough"),
            Map.entry("sector_both_ways", "Part of the ties going both ways that is enough"),
            Map.entry("sector_lasting", "Part of the ties lasting two years that is enough"),
            Map.entry("sector_spread", "Spread of a sector's money over its bodies that is enough"),
            Map.entry("sector_survival", "Part of a sector's bodies still there after two years that is enough"),
            Map.entry("sector_ties_expected", "Ties beside chance that are enough"),
            Map.entry("sector_value_pounds", "Money between two sectors that is enough"),
            Map.entry("severity_weight", "How much one person who loses service counts"),
            Map.entry("sound_closing", "Chance of closing that makes an organisation fragile"),
            Map.entry("sound_cost_high", "Cost of ending a line, for each pound, that is high"),
            Map.entry("sound_cost_low", "Cost of ending a line, for each pound, that is low"),
            Map.entry("sound_dependence_high", "Part of its income from the council that is high"),
            Map.entry("sound_dependence_medium", "Part of its income from the council that is medium"),
            Map.entry("sound_duplication", "Part of its people that makes a line one service twice"),
            Map.entry("sound_other_brings", "Other money for each pound that counts"),
            Map.entry("sound_runway_months", "Months of reserves below which an organisation is fragile"),
            Map.entry("sound_unique_high", "Part of its people with nobody else that is high"),
            Map.entry("sound_unique_low", "Part of its people with nobody else that is low"),
            Map.entry("tie_limit", "Part of what holds a body up whose loss brings it down"),
            Map.entry("tie_own_kept", "Part of its own money that a failing body pays out"),
            Map.entry("tie_paid_kept", "Part of what others pay it that a failing body pays out"),
            Map.entry("tie_replaced_months", "Months until another host or back office is found"),
            Map.entry("tie_share_hosts", "Part of what holds a guest up that is its host"),
            Map.entry("tie_share_refers", "Part of a body's clients who come by a referrer"),
            Map.entry("tie_share_supports", "Part of what holds a body up that is a supporter"),
            Map.entry("transition_reserve_share", "Most that changes may cost once"),
            Map.entry("travel", "Travel"),
            Map.entry("verdict_cell_loss", "Loss of service in one area that counts as a fall"),
            Map.entry("verdict_cell_people", "Fewest people in one area for that to count"),
            Map.entry("verdict_served_tolerance", "Fall in people served that counts as none"),
            Map.entry("verdict_share", "Share of the draws from which a class is the verdict"),
            Map.entry("verdict_tolerance_least", "Change in money that counts as none, at least"),
            Map.entry("verdict_tolerance_share", "Change in money that counts as none"),
            Map.entry("wellbeing_loss", "Life satisfaction that one person loses who goes without"),
            Map.entry("wellby_value", "Worth of one point of life satisfaction over a year"));

    private final Map<Source, Page.SourcePart> sources;

    AssumptionList(Map<Source, Page.SourcePart> sources) {
        this.sources = sources;
    }

    List<Page.AssumptionPart> parts(List<Assumption> assumptions) {
        var parts = new ArrayList<>(assumptions.stream().map(this::part).toList());
        parts.sort(Comparator.comparing(part -> part.own().isEmpty()));
        return List.copyOf(parts);
    }

    static String anchor(Assumption assumption) {
        return "a-" + assumption.id().replaceAll("[^A-Za-z0-9]+", "-");
    }

    private Page.AssumptionPart part(Assumption assumption) {
        var year = assumption.priceYear();
        var file = sources.get(assumption.row().source());
        return new Page.AssumptionPart(
                name(assumption.id()),
                assumption.id(),
                anchor(assumption),
                assumption.value().toPlainString(),
                assumption.low().compareTo(assumption.high()) == 0
                        ? ""
                        : assumption.low().toPlainString() + " to "
                                + assumption.high().toPlainString(),
                year == null ? assumption.unit() : assumption.unit() + ", prices of " + year,
                Integer.toString(assumption.grade().number()),
                assumption.source(),
                assumption.verified(),
                assumption.note(),
                file == null
                        ? ""
                        : "Your own row: %s, line %d"
                                .formatted(file.number(), assumption.row().line()));
    }

    static String name(String id) {
        var slash = id.indexOf('/') < 0 ? id.length() : id.indexOf('/');
        var base = id.substring(0, slash);
        var topic = topic(id.substring(Math.min(id.length(), slash + 1)));
        var words = base.startsWith(BEARER) ? bearer(base.substring(BEARER.length())) : NAMES.getOrDefault(base, base);
        return topic.isEmpty() ? words : words + ": " + topic;
    }

    private static String bearer(String code) {
        for (var payer : Payer.values()) {
            if (payer.name().equalsIgnoreCase(code)) {
                return "Part of that cost borne by " + payer.words();
            }
        }
        return BEARER + code;
    }

    private static String topic(String topic) {
        for (var need : Need.values()) {
            if (need.code().equals(topic)) {
                return need.words();
            }
        }
        return topic.replace('_', ' ');
    }
}
