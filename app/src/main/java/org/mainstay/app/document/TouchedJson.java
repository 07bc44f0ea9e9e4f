package org.mainstay.app.document;

import java.util.List;
import org.mainstay.engine.appraisal.Approach;
import org.mainstay.engine.appraisal.Asked;
import org.mainstay.engine.partnership.Touched;
import org.mainstay.model.partnership.Decision;
import org.mainstay.model.partnership.Member;

/// The partnerships that an appraisal's changes touch, for programs.
final class TouchedJson {

    private TouchedJson() {}

    static void write(Json json, List<Touched> all) {
        json.list("partnerships");
        all.forEach(touched -> write(json, touched));
        json.endList();
    }

    private static void write(Json json, Touched touched) {
        var one = touched.partnership();
        json.item()
                .text("partnership", one.id())
                .text("name", one.name())
                .text("stage", one.stage().name())
                .text("stage_why", one.stageWhy())
                .list("members");
        one.members()
                .forEach(member -> json.item()
                        .text("organisation", member.id())
                        .text("name", member.name())
                        .texts(
                                "roles",
                                member.member().roles().stream()
                                        .map(Member.Role::name)
                                        .toList())
                        .end());
        json.endList().list("due");
        touched.due()
                .forEach(due -> json.item()
                        .text("kind", due.kind().name())
                        .text("by", due.day().toString())
                        .flag("overdue", due.overdue())
                        .text("what", due.what())
                        .end());
        json.endList();
        touched.lastDecision().ifPresent(decision -> write(json, decision));
        json.list("losses");
        touched.losses().forEach(loss -> write(json, loss));
        json.endList().end();
    }

    private static void write(Json json, Decision decision) {
        json.object("last_decision")
                .text("on", decision.on().toString())
                .text("kind", decision.kind().name())
                .text("decided", decision.decided())
                .texts("consulted", decision.consulted())
                .text("said", decision.said())
                .text("appraisal", decision.appraisal())
                .text("happened", decision.happened())
                .end();
    }

    private static void write(Json json, Touched.Loss loss) {
        json.item();
        switch (loss.proposer()) {
            case Approach approach -> json.text("approach", approach.name());
            case Asked asked -> json.text("option", asked.option().name());
        }
        var verdict = loss.judged().verdict();
        json.text("line", loss.line().id())
                .text("organisation", loss.line().organisation().name())
                .text("label", loss.line().label())
                .flag("covered", loss.covered())
                .text("verdict", verdict == null ? null : verdict.name())
                .figure("saving_pence", loss.judged().saving())
                .figure("people_losing", loss.judged().peopleLosing())
                .end();
    }
}
