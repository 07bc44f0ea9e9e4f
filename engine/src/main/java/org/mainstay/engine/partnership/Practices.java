package org.mainstay.engine.partnership;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.partnership.Decision;
import org.mainstay.model.partnership.Member;
import org.mainstay.model.partnership.Partnership;

/// Ways of working that the register and the files show of a partnership, and who could learn them.
final class Practices {

    private static final int LONG_NOTICE = 6;
    private static final int MONTHS_OF_A_YEAR = 12;

    private Practices() {}

    static List<Practice> of(Registered one, List<Standing.LineStanding> lines) {
        var shown = new EnumMap<Practice.Kind, String>(Practice.Kind.class);
        addEvaluations(one, shown);
        addGovernance(one, shown);
        one.members().stream()
                .filter(member -> member.has(Member.Role.LIVED_EXPERIENCE))
                .findFirst()
                .ifPresent(member -> shown.put(Practice.Kind.LIVED_EXPERIENCE, member.name()));
        one.latestOnFunding()
                .filter(Decision::appraised)
                .ifPresent(decision -> shown.put(Practice.Kind.APPRAISED, decision.appraisal()));
        addTerms(one, lines, shown);
        var practices = new ArrayList<Practice>();
        shown.forEach((kind, words) -> practices.add(new Practice(kind, words)));
        return practices;
    }

    private static void addEvaluations(Registered one, Map<Practice.Kind, String> shown) {
        for (var line : one.lines()) {
            var grade = line.findProvision()
                    .map(provision -> provision.evaluation())
                    .orElse(null);
            if (grade != null) {
                shown.putIfAbsent(
                        Practice.Kind.EVALUATED,
                        "%s, at grade %d".formatted(line.organisation().name(), grade.number()));
            }
        }
    }

    private static void addGovernance(Registered one, Map<Practice.Kind, String> shown) {
        var governance = one.partnership().governance();
        if (Boolean.TRUE.equals(governance.singleEntry())) {
            shown.put(Practice.Kind.ONE_DOOR, "written down as its single point of entry");
        }
        if (Partnership.Governance.written(governance.dataSharing())) {
            shown.put(Practice.Kind.DATA_SHARED, governance.dataSharing());
        }
    }

    private static void addTerms(Registered one, List<Standing.LineStanding> lines, Map<Practice.Kind, String> shown) {
        var longNotice = !one.lines().isEmpty() && one.lines().stream().allMatch(Practices::longNotice);
        if (longNotice) {
            shown.put(Practice.Kind.LONG_NOTICE, "on every line that it covers");
        }
        var monthly = lines.stream().map(Standing.LineStanding::months).toList();
        if (!monthly.isEmpty()
                && monthly.stream().allMatch(months -> months != null && months.value() >= MONTHS_OF_A_YEAR)) {
            shown.put(Practice.Kind.PAID_MONTHLY, "on every line that it covers");
        }
    }

    private static boolean longNotice(FundingLine line) {
        var notice = line.terms().noticeMonths();
        return notice != null && notice >= LONG_NOTICE;
    }

    /// Each practice of a live partnership whose effect is shown, that some other live partnership lacks.
    static List<Lesson> lessons(List<Standing> standings) {
        var live = standings.stream()
                .filter(standing -> standing.partnership().stage().live())
                .toList();
        var lessons = new ArrayList<Lesson>();
        for (var kind : Practice.Kind.values()) {
            var from = live.stream()
                    .filter(Standing::effective)
                    .flatMap(standing -> standing.practices().stream()
                            .filter(practice -> practice.kind() == kind)
                            .map(practice -> new Lesson.Example(standing.partnership(), practice.words())))
                    .toList();
            var others = live.stream()
                    .filter(other -> other.practices().stream().noneMatch(own -> own.kind() == kind))
                    .map(Standing::partnership)
                    .toList();
            if (!from.isEmpty() && !others.isEmpty()) {
                lessons.add(new Lesson(kind, from, others));
            }
        }
        return lessons;
    }
}
