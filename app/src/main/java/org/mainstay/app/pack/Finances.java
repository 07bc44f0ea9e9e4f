package org.mainstay.app.pack;

import java.util.List;
import org.mainstay.engine.relationship.Money;

/// Financial planning and management.
final class Finances {

    private final Findings findings;
    private final Numbering numbering;

    Finances(Findings findings, Numbering numbering) {
        this.findings = findings;
        this.numbering = numbering;
    }

    Section money() {
        var money = findings.money();
        var draft = SectionDraft.of(Question.MONEY);
        if (!money.coverage().isEmpty()) {
            draft.say(money.coverage());
        }
        draft.show(new Table(
                "What the council gave the voluntary sector, year by year",
                "Year",
                List.of("Published grants", "Ledger, voluntary organisations", "Paid and not published"),
                money.years().stream().map(this::row).toList()));
        if (money.years().stream().anyMatch(year -> year.ledger() == null || year.publishedGrants() == null)) {
            draft.lack(
                    "For some years the ledger or the list of grants is not at hand.",
                    "Add them; a year that only one of them tells of cannot be compared.");
        }
        if (findings.partnerships().standings().stream()
                .allMatch(standing -> standing.funds().inKind().isEmpty())) {
            draft.lack(
                    "Help in kind, such as rooms, staff time or rate relief, stands in no file.",
                    "Ask estates and revenues what partners get without money (partnership_money.csv).");
        }
        return draft.done();
    }

    private Table.Row row(Money.Year year) {
        var ledger = year.ledger();
        return Table.Row.of(
                year.year().toString(),
                numbering.cell(year.publishedGrants()),
                numbering.cell(ledger == null ? null : ledger.vcse()),
                numbering.cell(year.gap()));
    }

    Section terms() {
        var lines = findings.lines();
        var dependence = findings.dependence();
        var draft = SectionDraft.of(Question.TERMS);
        draft.show(new Table(
                "Grants and contracts of " + lines.year(),
                "Money",
                List.of("Pounds"),
                List.of(
                        Table.Row.of("Recurs, a year", numbering.headline(lines.total())),
                        Table.Row.of("Paid once", numbering.cell(lines.oneOffs())),
                        Table.Row.of("Easy to end within three months, a year", numbering.cell(dependence.easy())),
                        Table.Row.of(
                                "Duty, ring fence or notice not known, a year",
                                numbering.headline(dependence.termsUnknown())))));
        draft.say("What is easy to end is not for that reason what should end.");
        if (dependence.termsUnknown().value() > 0) {
            draft.lack(
                    "Of %s a year nobody has said whether a duty, a ring fence or a notice binds it, so no saving on it can be banked."
                            .formatted(numbering.said(dependence.termsUnknown())),
                    "Fill in fund, notice, contract end and duty in provision.csv.");
        }
        return draft.done();
    }

    Section sound() {
        var draft = SectionDraft.of(Question.SOUND);
        var verdicts = findings.review().verdicts();
        draft.say(
                "Verdicts on a named charity are not in a pack that leaves the council: each body first gets ten working days"
                        + " to say what is wrong.");
        draft.show(new Table(
                "Grants by verdict",
                "Verdict",
                List.of("Pounds a year", "What to do"),
                verdicts.stream()
                        .map(total -> Table.Row.of(
                                total.words(),
                                numbering.headline(total.yearly()),
                                Cell.text(Wording.capital(total.advice()))))
                        .toList()));
        if (findings.soundings().lines().stream().anyMatch(line -> line.line().inHouse())) {
            draft.say("Services that the council runs itself pass the same questions and are counted here.");
        }
        if (findings.soundings().lines().stream().noneMatch(line -> line.line().hasLocalEvidence())) {
            draft.lack(
                    "No verdict rests on local evidence: all lean on national assumptions.",
                    "Ask partners how many people they serve; the next question says what counts most.");
        }
        if (verdicts.isEmpty()) {
            draft.lack("The files show no grant that recurs.", "Add the ledger of a whole year.");
        }
        return draft.done();
    }
}
