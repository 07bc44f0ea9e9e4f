package org.mainstay.app.pack;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mainstay.app.report.Format;
import org.mainstay.engine.partnership.Finding;
import org.mainstay.engine.partnership.Registered;
import org.mainstay.engine.partnership.Standing;
import org.mainstay.engine.partnership.Suggestion;
import org.mainstay.engine.review.Fall;
import org.mainstay.model.partnership.Decision;
import org.mainstay.model.partnership.Member;

/// What the register of partnerships says, and its log of decisions.
final class RegisterPart {

    /// Findings about how a partnership is run; those about a body by name wait for its ten working days.
    private static final Set<Finding.Kind> SAYABLE = EnumSet.of(
            Finding.Kind.ON_PAPER_ONLY,
            Finding.Kind.PAID_LATE,
            Finding.Kind.HARDLY_WRITTEN,
            Finding.Kind.DECIDED_UNAPPRAISED,
            Finding.Kind.LINE_NOT_FOUND);

    private final Findings findings;
    private final Numbering numbering;

    RegisterPart(Findings findings, Numbering numbering) {
        this.findings = findings;
        this.numbering = numbering;
    }

    Section partnerships() {
        var draft = SectionDraft.of(Question.PARTNERSHIPS);
        var partnerships = findings.partnerships();
        show(draft, partnerships.standings());
        if (partnerships.standings().isEmpty()) {
            draft.lack(
                    "No partnership is recorded: who its members are, what it is for, who decides and what each puts in.",
                    "Write each one down (partnerships.csv, partnership_members.csv, partnership_money.csv), and ask its members whether"
                            + " they see it the same way.");
        }
        draft.show(new ProfilePart(numbering).table(partnerships.profile()));
        var open = partnerships.suggestions().stream().filter(Suggestion::open).count();
        if (open > 0) {
            draft.lack(
                    open == 1
                            ? "1 relationship in the files looks like a partnership, and nobody has said whether it is."
                            : "%d relationships in the files look like partnerships, and nobody has said whether they are."
                                    .formatted(open),
                    "The command partners and the page Partnerships list them; accept or reject each.");
        }
        return draft.done();
    }

    private void show(SectionDraft draft, List<Standing> standings) {
        draft.show(new Table(
                        "The register of partnerships, and how each stands",
                        "Partnership",
                        List.of(
                                "Stage",
                                "Members",
                                "Its lines, a year",
                                "Agreed for the year",
                                "Arrived",
                                "People served"),
                        standings.stream().map(this::row).toList())
                .wide(21, 11, 11, 16, 16, 11, 14));
        draft.show(new Table(
                        "Who is in each partnership",
                        "Partnership",
                        List.of("Members, the lead first"),
                        standings.stream()
                                .filter(standing -> !standing.members().isEmpty())
                                .map(RegisterPart::members)
                                .toList())
                .wide(30, 70));
        draft.show(new Table(
                        "What its partners should know",
                        "Partnership",
                        List.of("Finding", "What the files show"),
                        standings.stream().flatMap(RegisterPart::found).toList())
                .wide(25, 20, 55));
    }

    private Table.Row row(Standing standing) {
        var funds = standing.funds();
        return Table.Row.of(
                standing.partnership().name(),
                Cell.text(words(standing.partnership().stage())),
                Cell.text(Integer.toString(standing.members().size())),
                numbering.cell(funds.yearly()),
                numbering.cell(funds.agreed().get(findings.lines().year())),
                numbering.cell(funds.arrived()),
                numbering.cell(standing.reach().served()));
    }

    private static Table.Row members(Standing standing) {
        var members = standing.partnership().members().stream()
                .map(member -> member.name() + " ("
                        + member.member().roles().stream()
                                .map(Member.Role::words)
                                .collect(Collectors.joining(", "))
                        + ")")
                .collect(Collectors.joining("; "));
        return Table.Row.of(standing.partnership().name(), Cell.text(members));
    }

    /// What is to be done about partnerships by the end of the quarter, and what should have been before.
    Table due() {
        return new Table(
                        "Due about partnerships by the end of the quarter",
                        "Partnership",
                        List.of("What", "By"),
                        findings.partnerships().register().due().stream()
                                .map(due -> Table.Row.of(
                                        due.name(),
                                        Cell.text(due.what()),
                                        Cell.text(Format.day(due.day()) + (due.overdue() ? ", overdue" : ""))))
                                .toList())
                .wide(30, 45, 25);
    }

    private static String words(Enum<?> stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Stream<Table.Row> found(Standing standing) {
        return standing.findings().stream()
                .filter(finding -> SAYABLE.contains(finding.kind()))
                .map(finding -> Table.Row.of(
                        standing.partnership().name(), Cell.text(finding.kind().words()), Cell.text(finding.what())));
    }

    Section views() {
        var draft = SectionDraft.of(Question.VIEWS);
        draft.show(new Table(
                        "What those said who were consulted, by the log of decisions",
                        "Decision",
                        List.of("Consulted", "What they said"),
                        log().filter(one -> !one.decision().said().isEmpty())
                                .map(RegisterPart::said)
                                .toList())
                .wide(35, 25, 40));
        if (PartnersSaid.tell(findings.views(), draft, numbering)) {
            return draft.done();
        }
        return draft.lack(
                        "No partner was asked for its view of working with the council, and none is made up from figures.",
                        "Ask partners, those that lost money too; the list of interviews below says whom.")
                .done();
    }

    /// A decision and the partnership that it is about.
    private record Logged(Registered partnership, Decision decision) {

        String heading() {
            return "%s, %s: %s".formatted(partnership.name(), Format.day(decision.on()), decision.decided());
        }
    }

    private Stream<Logged> log() {
        return findings.partnerships().register().partnerships().stream()
                .flatMap(one -> one.decisions().stream().map(decision -> new Logged(one, decision)));
    }

    private static Table.Row said(Logged one) {
        return Table.Row.of(
                one.heading(),
                Cell.text(String.join(", ", one.decision().consulted())),
                Cell.text(one.decision().said()));
    }

    /// Decisions that took money away: who was consulted, and what was in front of the deciders.
    Table cuts() {
        var rows = log().filter(one -> takesAway(one.decision()))
                .map(one -> Table.Row.of(
                        one.heading(),
                        Cell.text(
                                one.decision().consulted().isEmpty()
                                        ? "nobody is named"
                                        : String.join(", ", one.decision().consulted())),
                        Cell.text(one.decision().appraisal()),
                        Cell.text(
                                one.decision().happened().isEmpty()
                                        ? "not written down"
                                        : one.decision().happened())))
                .toList();
        return new Table(
                        "Decisions to cut or end that the log has",
                        "Decision",
                        List.of("Consulted", "Appraisal before the deciders", "What came of it"),
                        rows)
                .wide(34, 20, 22, 24);
    }

    private static boolean takesAway(Decision decision) {
        return decision.kind() == Decision.Kind.CUT || decision.kind() == Decision.Kind.END;
    }

    /// Whether the log has a decision to cut or end what this organisation was paid.
    boolean decided(Fall fall) {
        var names = List.of(fall.organisation().id(), fall.organisation().name());
        return log().filter(one -> takesAway(one.decision()))
                .flatMap(one -> one.decision().funding().stream())
                .anyMatch(funding -> names.stream()
                        .anyMatch(name -> funding.equalsIgnoreCase(name)
                                || funding.toLowerCase(Locale.UK).startsWith(name.toLowerCase(Locale.UK) + " / ")));
    }
}
