package org.mainstay.app.document;

import java.time.LocalDate;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.partnership.Membership;
import org.mainstay.engine.partnership.Standing;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.need.Need;
import org.mainstay.model.partnership.Decision;
import org.mainstay.model.partnership.Member;
import org.mainstay.model.partnership.Partnership;

/// How one partnership stands, for programs.
final class PartnershipJson {

    private PartnershipJson() {}

    static void write(Json json, Standing standing) {
        var one = standing.partnership();
        writeRow(json, one.partnership());
        json.text("stage", one.stage().name()).text("stage_why", one.stageWhy()).list("members");
        standing.members().forEach(member -> write(json, member));
        json.endList();
        writeFunds(json, standing);
        writeReach(json, standing.reach());
        json.list("lines");
        standing.lines().forEach(line -> write(json, line));
        json.endList().texts("unknown_lines", one.unknownLines()).list("findings");
        for (var finding : standing.findings()) {
            json.item()
                    .text("kind", finding.kind().name())
                    .text("what", finding.what())
                    .text("advice", finding.kind().advice())
                    .texts("figures", finding.figures().stream().map(Figure::id).toList())
                    .end();
        }
        json.endList().flag("effect_shown", standing.effective()).list("practices");
        standing.practices()
                .forEach(practice -> json.item()
                        .text("kind", practice.kind().name())
                        .text("words", practice.words())
                        .end());
        json.endList().list("decisions");
        one.decisions().forEach(decision -> write(json, decision));
        json.endList();
    }

    private static void writeRow(Json json, Partnership row) {
        var size = row.size();
        var scale = row.scale();
        var governance = row.governance();
        var single = governance.singleEntry();
        json.text("partnership", row.partnership())
                .text("name", row.name())
                .text("purpose", row.purpose())
                .texts("outcomes", row.outcomes())
                .text("size", size == null ? null : size.name())
                .text("scale", scale == null ? null : scale.name())
                .texts("needs", row.scope().needs().stream().map(Need::code).toList())
                .texts("services", row.scope().services())
                .text("start", day(row.term().start()))
                .text("review", day(row.term().review()))
                .text("end", day(row.term().end()))
                .text("successor", empty(row.term().successor()))
                .object("governance")
                .text("agreement", empty(governance.agreement()))
                .text("board", empty(governance.board()))
                .text("decision_rights", empty(governance.decisionRights()))
                .text("data_sharing", empty(governance.dataSharing()))
                .text("single_entry", single == null ? null : single ? "yes" : "no")
                .end();
    }

    private static @Nullable String empty(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static void write(Json json, Standing.MemberStanding member) {
        Membership membership = member.membership();
        var sector = membership.sector();
        json.item()
                .text("organisation", membership.id())
                .text("name", membership.name())
                .texts(
                        "roles",
                        membership.member().roles().stream()
                                .map(Member.Role::name)
                                .toList())
                .text("sector", sector == null ? null : sector.name())
                .figure("council_share_of_income", member.share())
                .list("changes");
        member.changes()
                .forEach(change -> json.item()
                        .text("kind", change.kind().name())
                        .text("why", change.why())
                        .end());
        json.endList().end();
    }

    private static void writeFunds(Json json, Standing standing) {
        var funds = standing.funds();
        json.object("money").figure("yearly_pence", funds.yearly());
        writeYears(json, "paid", funds.paid());
        writeYears(json, "agreed", funds.agreed());
        writeYears(json, "in_kind", funds.inKind());
        json.figure("agreed_by_payers", funds.agreedByPayers())
                .figure("arrived", funds.arrived())
                .text("instruments", standing.form().instruments())
                .text("ends", standing.form().ends())
                .text("notice", standing.form().notice())
                .end();
    }

    private static void writeYears(Json json, String name, SortedMap<FinancialYear, Figure> years) {
        json.object(name);
        years.forEach((year, figure) -> json.figure(year.toString(), figure));
        json.end();
    }

    private static void writeReach(Json json, Standing.Reach reach) {
        json.object("reach")
                .figure("served", reach.served())
                .figure("room", reach.room())
                .figure("cost_each_pence", reach.cost())
                .figure("losing", reach.losing())
                .list("not_reached");
        reach.notReached()
                .forEach(gap -> json.item()
                        .text("need", gap.need())
                        .figure("people", gap.people())
                        .figure("in_need", gap.inNeed())
                        .end());
        json.endList().texts("unknown", reach.unknown()).end();
    }

    private static void write(Json json, Standing.LineStanding line) {
        json.item()
                .text("line", line.line().id())
                .text("organisation", line.line().organisation().name())
                .text("label", line.line().label())
                .figure("yearly_pence", line.line().yearly())
                .figure("months_paid", line.months())
                .text("alternatives", line.alternatives());
        SoundJson.writeStanding(json, line.sounding());
        json.end();
    }

    private static void write(Json json, Decision decision) {
        json.item()
                .text("decision", decision.decision())
                .text("kind", decision.kind().name())
                .text("decided_on", decision.on().toString())
                .text("decided", decision.decided())
                .texts("funding", decision.funding())
                .texts("consulted", decision.consulted())
                .text("said", empty(decision.said()))
                .text("appraisal", empty(decision.appraisal()))
                .text("happened", empty(decision.happened()))
                .end();
    }
}
