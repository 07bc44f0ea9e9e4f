package org.mainstay.web.page.partnership;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.partnership.Membership;
import org.mainstay.engine.partnership.Registered;
import org.mainstay.model.need.Need;
import org.mainstay.model.partnership.Decision;
import org.mainstay.model.partnership.Member;
import org.mainstay.model.partnership.Partnership;

/// What stands in a form before anybody types: what is written down already.
final class Prefilled {

    private static final String BETWEEN = "; ";

    private Prefilled() {}

    /// The values of the fields.
    ///
    /// @param about the member or decision that is to be changed; empty for a new one
    static Map<String, String> of(Entry entry, Registered one, String about) {
        return switch (entry) {
            case PARTNERSHIP -> of(one.partnership());
            case MEMBER ->
                one.members().stream()
                        .filter(member -> member.member().organisation().equalsIgnoreCase(about))
                        .findFirst()
                        .map(Prefilled::of)
                        .orElse(Map.of());
            case DECISION ->
                one.decisions().stream()
                        .filter(decision -> decision.decision().equalsIgnoreCase(about))
                        .findFirst()
                        .map(Prefilled::of)
                        .orElse(Map.of());
            case MONEY -> Map.of();
        };
    }

    private static Map<String, String> of(Partnership row) {
        var values = new HashMap<String, String>();
        values.put("name", row.name());
        values.put("purpose", row.purpose());
        values.put("outcomes", String.join(BETWEEN, row.outcomes()));
        values.put("size", word(row.size()));
        values.put("scale", word(row.scale()));
        var governance = row.governance();
        values.put("agreement", governance.agreement());
        values.put("board", governance.board());
        values.put("decision_rights", governance.decisionRights());
        values.put("data_sharing", governance.dataSharing());
        var single = governance.singleEntry();
        values.put("single_entry", single == null ? "" : single ? "yes" : "no");
        values.put("needs", row.scope().needs().stream().map(Need::code).collect(Collectors.joining(BETWEEN)));
        values.put("services", String.join(BETWEEN, row.scope().services()));
        values.put("lines", String.join(BETWEEN, row.scope().lines()));
        values.put("start", day(row.term().start()));
        values.put("review", day(row.term().review()));
        values.put("end", day(row.term().end()));
        values.put("successor", row.term().successor());
        return values;
    }

    private static Map<String, String> of(Membership membership) {
        var member = membership.member();
        return Map.of(
                "organisation",
                member.organisation(),
                "roles",
                member.roles().stream().map(Member.Role::words).collect(Collectors.joining(BETWEEN)),
                "sector",
                word(member.sector()),
                "scale",
                word(member.scale()));
    }

    private static Map<String, String> of(Decision decision) {
        return Map.of(
                "decision", decision.decision(),
                "kind", decision.kind().words(),
                "decided_on", decision.on().toString(),
                "decided", decision.decided(),
                "funding", String.join(BETWEEN, decision.funding()),
                "consulted", String.join(BETWEEN, decision.consulted()),
                "said", decision.said(),
                "appraisal", decision.appraisal(),
                "happened", decision.happened());
    }

    private static String word(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name().toLowerCase(Locale.ROOT);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
