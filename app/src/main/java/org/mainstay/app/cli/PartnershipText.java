package org.mainstay.app.cli;

import java.io.PrintStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mainstay.app.report.Format;
import org.mainstay.engine.partnership.Membership;
import org.mainstay.engine.partnership.Standing;
import org.mainstay.model.partnership.Decision;
import org.mainstay.model.partnership.Member;

/// How one partnership stands, for people.
final class PartnershipText {

    private PartnershipText() {}

    static void write(PrintStream out, Standing standing) {
        var one = standing.partnership();
        out.println();
        out.println(Words.hang(
                "%s (%s: %s)".formatted(Safe.name(one.name()), one.stage().words(), one.stageWhy()), ""));
        line(out, "For", one.partnership().purpose());
        line(out, "Members", members(standing));
        writeMoney(out, standing);
        writeReach(out, standing);
        for (var line : standing.lines()) {
            var sounding = line.sounding();
            line(
                    out,
                    line.line().organisation().name() + ", " + line.line().label(),
                    sounding == null
                            ? "not open to proposals, so without a verdict"
                            : "%s. %s".formatted(sounding.standing(), sounding.why()));
        }
        one.decisions().stream().findFirst().ifPresent(decision -> line(out, "Latest decision", words(decision)));
        for (var finding : standing.findings()) {
            line(
                    out,
                    "! " + finding.kind().words(),
                    finding.what() + " So: " + finding.kind().advice() + ".");
        }
    }

    private static void line(PrintStream out, String label, String text) {
        if (!text.isEmpty()) {
            out.println(Words.hang(Safe.whole(label + ": " + text), "  "));
        }
    }

    private static String members(Standing standing) {
        return standing.partnership().members().stream()
                .map(PartnershipText::words)
                .collect(Collectors.joining("; "));
    }

    private static String words(Membership membership) {
        var roles = membership.member().roles().stream().map(Member.Role::words).collect(Collectors.joining(", "));
        return membership.name() + " (" + roles + ")";
    }

    private static void writeMoney(PrintStream out, Standing standing) {
        var funds = standing.funds();
        line(out, "Agreed", PartnersText.byYear(funds.agreed()));
        line(out, "In kind", PartnersText.byYear(funds.inKind()));
        line(out, "Paid", PartnersText.byYear(funds.paid()));
        if (!standing.lines().isEmpty()) {
            var form = standing.form();
            line(out, "Form", "%s; %s; %s".formatted(form.instruments(), form.ends(), form.notice()));
        }
        var shares = standing.members().stream()
                .flatMap(member -> Stream.ofNullable(member.share())
                        .map(share -> member.membership().name() + " " + Format.ranged(share)))
                .collect(Collectors.joining(", "));
        line(out, "The council's part of income", shares);
    }

    private static void writeReach(PrintStream out, Standing standing) {
        var reach = standing.reach();
        line(
                out,
                "People a year",
                "%s; places not taken: %s; a year for each: %s; who would lose service over three years, each line ended by itself: %s"
                        .formatted(
                                PartnersText.value(reach.served()),
                                PartnersText.value(reach.room()),
                                PartnersText.value(reach.cost()),
                                PartnersText.value(reach.losing())));
        for (var gap : reach.notReached()) {
            line(
                    out,
                    "Nobody in reach, " + gap.need(),
                    "%s of %s".formatted(Format.value(gap.people()), Format.value(gap.inNeed())));
        }
        reach.unknown().forEach(unknown -> line(out, "Not known", unknown));
    }

    private static String words(Decision decision) {
        var consulted = decision.consulted().isEmpty() ? "nobody is named" : String.join(", ", decision.consulted());
        return "%s (%s). Consulted: %s. In front of the deciders: %s. What happened: %s"
                .formatted(
                        decision.decided(),
                        Format.day(decision.on()),
                        consulted,
                        decision.appraisal().isEmpty() ? "not about funding" : decision.appraisal(),
                        decision.happened().isEmpty() ? "not yet written down." : decision.happened() + ".");
    }
}
