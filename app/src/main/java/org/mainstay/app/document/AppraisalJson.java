package org.mainstay.app.document;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.appraisal.Appraisal;
import org.mainstay.engine.appraisal.Approach;
import org.mainstay.engine.appraisal.Asked;
import org.mainstay.engine.appraisal.FirstLook;
import org.mainstay.engine.appraisal.Payer;
import org.mainstay.engine.appraisal.Proposer;
import org.mainstay.engine.appraisal.Verdict;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.partnership.Touched;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.relationship.SetAsides;
import org.mainstay.engine.scenario.Stress;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.need.Need;

/// An appraisal, for programs.
public final class AppraisalJson {

    private AppraisalJson() {}

    /// Writes it with the partnerships that its changes touch.
    public static void write(OutputStream out, Appraisal appraisal, List<Touched> touched) {
        write(out, appraisal, touched, null);
    }

    /// The same, and what shocks take after each choice.
    ///
    /// @param stress null where that is not asked
    public static void write(OutputStream out, Appraisal appraisal, List<Touched> touched, @Nullable Stress stress) {
        var request = appraisal.request();
        try (var json = new Json(out)) {
            if (request.hasTarget()) {
                json.number("saving_target_pence", request.savingPence());
            } else {
                json.text("saving_target_pence", null);
            }
            json.number("years", request.years())
                    .number("seed", request.seed())
                    .number("draws", request.draws())
                    .text("on", request.on().toString());
            appraisal.firstLook().ifPresent(rough -> write(json, rough));
            json.texts("answer", appraisal.answer());
            writeBase(json, appraisal);
            json.list("set_aside");
            appraisal.funding().setAside().kept().forEach(kept -> write(json, kept));
            json.endList();
            json.list("approaches");
            appraisal.approaches().forEach(result -> write(json, result));
            json.endList();
            writeOptions(json, appraisal.options());
            json.list("assumptions");
            appraisal.assumptions().forEach(assumption -> write(json, assumption));
            json.endList().texts("not_known", appraisal.notKnown()).texts("left_out", appraisal.leftOut());
            TouchedJson.write(json, touched);
            if (stress != null) {
                StressJson.choices(json, stress);
            }
        }
    }

    /// Only a first look has it, so that a program can tell the two apart.
    private static void write(Json json, FirstLook rough) {
        json.object("rough")
                .number("share_points", rough.points())
                .text("said", rough.said())
                .texts("not_worked_out", rough.notWorkedOut())
                .end();
    }

    private static void writeBase(Json json, Appraisal appraisal) {
        var base = appraisal.base();
        var funding = appraisal.funding();
        json.object("base")
                .figure("council_paid_pence", base.councilPaid())
                .figure("people_served", base.peopleServed())
                .figure("people_not_served", base.peopleNotServed())
                .text("funding_year", funding.year().toString())
                .figure("funding_lines_pence", funding.total())
                .figure("one_offs_pence", funding.oneOffs())
                .figure("type_unknown_pence", funding.typeUnknown())
                .figure("withheld_pence", funding.withheld())
                .end();
    }

    private static void write(Json json, SetAsides.Kept kept) {
        var decision = kept.decision();
        json.item()
                .text("line", kept.line().id())
                .text("organisation", kept.line().organisation().name())
                .text("label", kept.line().label())
                .figure("yearly_pence", kept.line().yearly())
                .text("set_aside", decision.answer().words())
                .text("decided_on", decision.when().toString())
                .text("why", decision.why())
                .end();
    }

    /// One option stands by itself, several in a list; where none was asked for there is neither.
    private static void writeOptions(Json json, List<Appraisal.Result> options) {
        if (options.size() == 1) {
            json.object("option");
            writeResult(json, options.getFirst());
            json.end();
        } else if (!options.isEmpty()) {
            json.list("options");
            options.forEach(result -> write(json, result));
            json.endList();
        }
    }

    private static void writeName(Json json, Proposer proposer) {
        switch (proposer) {
            case Approach approach -> json.text("approach", approach.name());
            case Asked asked -> {
                json.text("option", asked.option().name());
                json.list("refused");
                asked.option()
                        .refused()
                        .forEach(refused -> json.item()
                                .number("line", refused.line())
                                .text("why", refused.why())
                                .end());
                json.endList();
            }
        }
    }

    private static void write(Json json, Appraisal.Result result) {
        json.item();
        writeResult(json, result);
        json.end();
    }

    private static void writeResult(Json json, Appraisal.Result result) {
        writeName(json, result.approach());
        json.text("rule", result.rule()).text("verdict", name(result.verdict())).text("why", result.verdictWhy());
        json.list("changes");
        result.changes().forEach(judged -> write(json, judged));
        json.endList()
                .object("figures")
                .figure("saving_pence", result.saving())
                .figure("shortfall_pence", result.shortfall())
                .figure("delivered_pence", result.delivered())
                .figure("unclear_share", result.unclearShare())
                .figure("council_cash_pence", result.councilCash())
                .figure("public_purse_pence", result.publicPurse())
                .figure("people_served", result.peopleServed())
                .figure("people_not_served", result.peopleNotServed())
                .end();
        writePayers(json, result.byPayer());
        writeLosers(json, result.byDecile(), result.byArea());
        json.list("by_need");
        result.byNeed()
                .forEach(loss -> json.item()
                        .text("need", loss.need())
                        .figure("people", loss.people())
                        .end());
        json.endList().list("switching_values");
        result.switching()
                .forEach(turn -> json.item()
                        .text("name", turn.name())
                        .figure("value", turn.switchingValue())
                        .text("sentence", turn.sentence())
                        .end());
        json.endList();
        PayersJson.write(json, result.payerMatrix());
        PayersJson.write(json, result.pooledBudget());
        PayersJson.write(json, result.fairness());
        OutlookJson.write(json, result.outlook());
        ChosenJson.write(json, result.chosen());
    }

    static void writePayers(Json json, Map<Payer, Figure> byPayer) {
        json.object("by_payer");
        byPayer.forEach((payer, figure) -> json.figure(payer.name(), figure));
        json.end();
    }

    static void writeLosers(Json json, List<Appraisal.DecileLoss> byDecile, List<Appraisal.AreaLoss> byArea) {
        json.list("by_decile");
        byDecile.forEach(loss -> json.item()
                .text("decile", loss.decile())
                .figure("people", loss.people())
                .end());
        json.endList().list("by_area");
        byArea.forEach(loss -> json.item()
                .text("area", loss.area())
                .figure("people", loss.people())
                .end());
        json.endList();
    }

    private static void write(Json json, Appraisal.Judged judged) {
        json.item();
        writeJudged(json, judged);
        json.end();
    }

    /// One change and its verdict, within an object that is open.
    static void writeJudged(Json json, Appraisal.Judged judged) {
        var line = judged.change().line();
        json.text("line", line.id());
        writeChange(json, judged.change());
        writeFrom(json, judged.change().from());
        json.text("verdict", name(judged.verdict()))
                .text("why", judged.why())
                .text("organisation", line.organisation().name())
                .text("organisation_id", line.organisation().id())
                .text("label", line.label())
                .text("need", line.findNeed().map(Need::code).orElse(null))
                .flag("confirmed", judged.confirmed())
                .texts("flags", judged.flags())
                .figure("saving_pence", judged.saving())
                .figure("council_cash_pence", judged.councilCash())
                .figure("public_purse_pence", judged.publicPurse())
                .figure("people_losing", judged.peopleLosing());
        OutlookJson.writeShares(json, judged.shares());
        SoundJson.writeStanding(json, judged.sounding());
        var unclear = judged.unclear();
        if (unclear != null) {
            json.object("unclear")
                    .text("switching", unclear.switching())
                    .text("leaning", name(unclear.leaning()))
                    .text("leans", unclear.leans())
                    .text("datum", unclear.datum())
                    .text("ask", unclear.ask())
                    .text("clear", unclear.clear())
                    .end();
        }
    }

    private static void writeFrom(Json json, @Nullable LocalDate from) {
        if (from != null) {
            json.text("from", from.toString());
        }
    }

    private static void writeChange(Json json, Change change) {
        switch (change) {
            case Change.End end -> json.text("change", "END");
            case Change.Cut cut -> json.text("change", "CUT").number("percent", cut.percent());
            case Change.Taper taper ->
                json.text("change", "TAPER").number("percent", taper.left()).number("months", taper.months());
            case Change.Merge merge ->
                json.text("change", "MERGE")
                        .text("into", merge.into().id())
                        .text("into_organisation", merge.into().organisation().name())
                        .text(
                                "into_organisation_id",
                                merge.into().organisation().id());
            case Change.Invest invest ->
                json.text("change", "INVEST")
                        .number("amount_pence", invest.yearlyPence())
                        .number("months", invest.months());
            case Change.Settle settle -> json.text("change", "SETTLE").number("months", settle.months());
            case Change.FrontDoor door ->
                json.text("change", "FRONT_DOOR")
                        .texts(
                                "others",
                                door.others().stream().map(FundingLine::id).toList())
                        .number("shared_users", door.sharedUsers());
        }
    }

    /// An assumption's numbers keep the digits they were written with, so they stand as text.
    private static void write(Json json, Assumption assumption) {
        json.item()
                .text("id", assumption.id())
                .text("value", assumption.value().toPlainString())
                .text("low", assumption.low().toPlainString())
                .text("high", assumption.high().toPlainString())
                .text("unit", assumption.unit())
                .text("harm", assumption.harm().name().toLowerCase(Locale.ROOT))
                .number("grade", assumption.grade().number())
                .flag("verified", assumption.verified())
                .text("source", assumption.source())
                .text("note", assumption.note())
                .end();
    }

    private static @Nullable String name(@Nullable Verdict verdict) {
        return verdict == null ? null : verdict.name();
    }
}
