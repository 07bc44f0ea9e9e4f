package org.mainstay.web.page.partnership;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.report.Format;
import org.mainstay.engine.partnership.Due;
import org.mainstay.engine.partnership.Partnerships;
import org.mainstay.engine.partnership.Standing;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.partnership.Decision;
import org.mainstay.model.partnership.Member;
import org.mainstay.web.view.Cell;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Table;
import org.mainstay.web.view.Words;

/// The tables on the pages of partnerships.
final class PartnershipTables {

    private static final long WHOLE = 1_000_000;

    private PartnershipTables() {}

    static Table due(String place, String quarter, List<Due> due) {
        var rows = due.stream()
                .map(one -> List.of(
                        Cell.link(one.name(), Links.partnership(place, one.partnership())),
                        Cell.text(one.what()),
                        Cell.text(Format.day(one.day())),
                        one.overdue() ? new Cell.Tag("Overdue", "red") : Cell.text("this quarter")))
                .toList();
        return new Table(
                "due", "Due in %s or before".formatted(quarter), List.of("Partnership", "What", "By", "When"), rows);
    }

    static Table register(String place, Partnerships partnerships) {
        var rows = partnerships.standings().stream()
                .map(one -> List.of(
                        Cell.link(one.partnership().name(), Links.partnership(place, one.id())),
                        Cell.text(one.partnership().stage().words()),
                        Cell.of(one.funds().yearly()),
                        Cell.of(one.funds().arrived()),
                        Cell.of(one.reach().served()),
                        Cell.text(one.findings().stream()
                                .map(finding -> finding.kind().words())
                                .distinct()
                                .collect(Collectors.joining("; ")))))
                .toList();
        return new Table(
                "register",
                "The register",
                List.of(
                        "Partnership",
                        "Stage",
                        "A year",
                        "Part of the agreed sum paid",
                        "People a year",
                        "Worth knowing"),
                rows);
    }

    static Table findings(Standing standing) {
        var rows = standing.findings().stream()
                .map(one -> List.of(
                        Cell.text(one.kind().words()),
                        Cell.text(one.what()),
                        Cell.text(one.kind().advice()),
                        one.figures().isEmpty() ? Cell.none() : Cell.of(one.figures())))
                .toList();
        return new Table("findings", "Worth knowing", List.of("What", "Why", "So", "Rests on"), rows);
    }

    static Table money(Standing standing) {
        var funds = standing.funds();
        var years = new TreeSet<FinancialYear>(funds.paid().keySet());
        years.addAll(funds.agreed().keySet());
        years.addAll(funds.inKind().keySet());
        var rows = years.stream()
                .map(year -> List.of(
                        Cell.text(year.toString()),
                        Cell.of(funds.agreed().get(year)),
                        Cell.of(funds.inKind().get(year)),
                        Cell.of(funds.paid().get(year))))
                .toList();
        return new Table(
                "money",
                "What was agreed and what was paid",
                List.of("Financial year", "Money agreed", "In kind, as valued", "Paid under its lines"),
                rows);
    }

    static Table lines(String place, Standing standing) {
        var rows = new ArrayList<List<Cell>>();
        for (var one : standing.lines()) {
            var sounding = one.sounding();
            rows.add(List.of(
                    Cell.link(
                            one.line().organisation().name(),
                            Links.organisation(place, one.line().organisation().id())),
                    Cell.text(one.line().label()),
                    Cell.of(one.line().yearly()),
                    Cell.of(one.months()),
                    sounding == null
                            ? Cell.text("not open to proposals")
                            : Cell.link(
                                    sounding.standing(),
                                    Links.sound(place, one.line().id())),
                    Cell.text(sounding == null ? "" : hangsOn(sounding.why(), one.alternatives()))));
        }
        return new Table(
                "lines",
                "What it pays for, and whether that is sound",
                List.of(
                        "Organisation",
                        "Paid under",
                        "A year",
                        "Months paid in the year",
                        "Verdict",
                        "What it hangs on, and who else could"),
                rows);
    }

    /// The reasons, and of who else could do it what they do not say already.
    private static String hangsOn(String why, String alternatives) {
        return Stream.concat(
                        Stream.of(why),
                        Arrays.stream(alternatives.split("; ", -1))
                                .filter(words -> !why.contains(words))
                                .map(words -> Words.capital(words) + "."))
                .collect(Collectors.joining(" "));
    }

    static Table members(String place, Standing standing) {
        var rows = standing.members().stream()
                .map(one -> List.of(
                        one.membership().organisation() == null
                                ? Cell.text(one.membership().name())
                                : Cell.link(
                                        one.membership().name(),
                                        Links.organisation(
                                                place, one.membership().id())),
                        Cell.text(one.membership().member().roles().stream()
                                .map(Member.Role::words)
                                .collect(Collectors.joining(", "))),
                        Cell.text(sector(one)),
                        share(one.share()),
                        Cell.text(one.changes().stream()
                                .map(change -> change.why())
                                .collect(Collectors.joining(" ")))))
                .toList();
        return new Table(
                "members",
                "Members",
                List.of("Member", "What it does", "Sector", "The council's part of its income", "What changed"),
                rows);
    }

    /// A part of an income that nobody knows could be anything, which is no number to show.
    private static Cell share(@Nullable Figure share) {
        return share != null && share.low() == 0 && share.high() == WHOLE ? Cell.text("not known") : Cell.of(share);
    }

    private static String sector(Standing.MemberStanding one) {
        var sector = one.membership().sector();
        return sector == null ? "not known" : sector.words();
    }

    static Table decisions(Standing standing) {
        var rows = standing.partnership().decisions().stream()
                .map(PartnershipTables::row)
                .toList();
        return new Table(
                "decisions",
                "The log of decisions",
                List.of(
                        "Decision",
                        "Day",
                        "What was decided",
                        "Consulted",
                        "What they said",
                        "In front of the deciders",
                        "What happened"),
                rows);
    }

    private static List<Cell> row(Decision decision) {
        return List.of(
                Cell.text(decision.decision() + " (" + decision.kind().words() + ")"),
                Cell.text(Format.day(decision.on())),
                Cell.text(decision.decided()),
                Cell.text(String.join("; ", decision.consulted())),
                Cell.text(decision.said()),
                Cell.text(decision.appraisal().isEmpty() ? "not about funding" : decision.appraisal()),
                Cell.text(decision.happened().isEmpty() ? "not yet written down" : decision.happened()));
    }

    static Table notReached(Standing standing) {
        var rows = standing.reach().notReached().stream()
                .map(one -> List.of(Cell.text(one.need()), Cell.of(one.people()), Cell.of(one.inNeed())))
                .toList();
        return new Table(
                "not-reached",
                "Who has nobody in reach",
                List.of("Need", "People with nobody", "People in need"),
                rows);
    }
}
