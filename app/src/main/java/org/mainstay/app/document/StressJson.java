package org.mainstay.app.document;

import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.appraisal.WorstLosses;
import org.mainstay.engine.scenario.Shock;
import org.mainstay.engine.scenario.Stress;
import org.mainstay.model.shock.ShockRow;

/// How resilient a place is, for programs.
public final class StressJson {

    private StressJson() {}

    public static void write(OutputStream out, Stress stress) {
        write(out, stress, null);
    }

    /// The same, and what would hurt most if it went.
    ///
    /// @param losses null where that is not asked
    public static void write(OutputStream out, Stress stress, @Nullable WorstLosses losses) {
        try (var json = new Json(out)) {
            json.number("years", stress.request().years())
                    .number("draws", stress.request().draws())
                    .number("seed", stress.request().seed())
                    .text("on", stress.request().on().toString())
                    .texts("answer", stress.answer());
            curve(json, "base", stress.base());
            json.list("shocks");
            stress.shocks().forEach(result -> write(json, result));
            json.endList().list("together");
            for (var meeting : stress.meetings()) {
                json.item()
                        .texts(
                                "shocks",
                                List.of(meeting.one().id(), meeting.other().id()))
                        .figure("first_unserved", meeting.first())
                        .figure("second_unserved", meeting.second())
                        .figure("both_unserved", meeting.both())
                        .flag("only_together", meeting.onlyTogether())
                        .text("says", meeting.says())
                        .end();
            }
            json.endList().list("choices");
            stress.choices().forEach(choice -> write(json, choice));
            json.endList();
            ties(json, stress.ties());
            json.texts("not_shown", stress.notShown()).texts("left_out", stress.leftOut());
            if (losses != null) {
                json.object("losses");
                LossesJson.write(json, losses);
                json.end();
            }
        }
    }

    /// What each choice leaves, within another document.
    static void choices(Json json, Stress stress) {
        json.object("stress").texts("answer", stress.answer()).list("choices");
        stress.choices().forEach(choice -> write(json, choice));
        json.endList().end();
    }

    private static void write(Json json, Stress.Result result) {
        json.item()
                .text("shock", result.shock().id())
                .text("name", result.shock().name());
        rows(json, result.shock());
        json.text("says", result.says());
        measures(json, result.place());
        json.figure("people_not_served", result.unserved()).figure("rebuilding_pence", result.rebuilding());
        curve(json, "curve", result.curve());
        json.list("by_decile");
        for (var group : result.deciles()) {
            json.item().text("decile", group.code());
            measures(json, group.measures());
            json.end();
        }
        json.endList().list("by_ward");
        for (var ward : result.wards()) {
            json.item().text("ward", ward.name()).text("code", ward.code());
            measures(json, ward.measures());
            curve(json, "curve", ward.met());
            json.end();
        }
        json.endList();
        falls(json, result);
        json.end();
    }

    /// Who closes, because of whom, and who is in distress.
    private static void falls(Json json, Stress.Result result) {
        json.list("closes");
        for (var closing : result.closings()) {
            json.item()
                    .text("organisation", closing.organisation())
                    .text("name", closing.name())
                    .figure("share_of_draws", closing.share())
                    .figure("month", closing.month())
                    .text("why", closing.why())
                    .end();
        }
        json.endList();
        cascade(json, result.cascade());
        json.list("distress");
        result.distress()
                .forEach(one -> json.item()
                        .text("organisation", one.organisation())
                        .text("name", one.name())
                        .figure("first", one.first())
                        .figure("index", one.index())
                        .end());
        json.endList();
    }

    /// Who fell because of whom.
    static void cascade(Json json, List<Stress.Fallen> cascade) {
        json.list("cascade");
        for (var fallen : cascade) {
            json.item()
                    .text("organisation", fallen.organisation())
                    .text("name", fallen.name())
                    .figure("month", fallen.month())
                    .list("because");
            fallen.because()
                    .forEach(because -> json.item()
                            .text("organisation", because.organisation())
                            .text("name", because.name())
                            .text("how", because.how())
                            .end());
            json.endList().text("why", fallen.why()).end();
        }
        json.endList();
    }

    private static void ties(Json json, List<Stress.Tied> ties) {
        json.list("ties");
        ties.forEach(tie -> json.item()
                .text("kind", tie.kind())
                .text("from", tie.from())
                .text("to", tie.to())
                .figure("yearly_pence", tie.yearly())
                .figure("share", tie.share())
                .flag("said", tie.said())
                .text("says", tie.says())
                .text("why", tie.why())
                .end());
        json.endList();
    }

    private static void rows(Json json, Shock shock) {
        json.list("rows");
        for (var row : shock.rows()) {
            json.item()
                    .text("kind", row.kind().code())
                    .texts("whom", row.whom().names())
                    .text(
                            "need",
                            row.whom().need() == null ? null : row.whom().need().code())
                    .text("deciles", deciles(row))
                    .text("area", row.whom().area())
                    .number("share_per_million", row.size().share())
                    .number("from_month", row.timing().from())
                    .text("source", row.basis().source())
                    .number("grade", row.basis().grade().number())
                    .flag("verified", row.basis().verified())
                    .end();
        }
        json.endList();
    }

    private static String deciles(ShockRow row) {
        var deciles = row.whom().deciles();
        return deciles == null ? "" : deciles.first() + "-" + deciles.last();
    }

    private static void measures(Json json, Stress.Measures measures) {
        json.figure("lowest", measures.lowest())
                .figure("recovery_months", measures.recovery())
                .figure("recovered", measures.recovered())
                .figure("lost_months", measures.lost())
                .figure("kept", measures.kept());
    }

    private static void curve(Json json, String name, List<Stress.Month> months) {
        json.list(name);
        months.forEach(month -> json.item()
                .number("month", month.number())
                .figure("met", month.met())
                .end());
        json.endList();
    }

    private static void write(Json json, Stress.Choice choice) {
        json.item()
                .text("choice", choice.id())
                .text("name", choice.name())
                .figure("people_not_served", choice.unserved())
                .list("shocks");
        for (var under : choice.shocks()) {
            json.item()
                    .text("shock", under.shock().id())
                    .figure("lowest", under.lowest())
                    .figure("kept", under.kept())
                    .figure("people_not_served", under.unserved())
                    .end();
        }
        json.endList();
        curve(json, "worst", choice.worst());
        json.end();
    }
}
