package org.mainstay.app.pack;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.app.report.Format;
import org.mainstay.engine.review.Fall;
import org.mainstay.ingest.folder.FileReading;
import org.mainstay.model.evidence.Figure;

/// Governance and culture.
final class Governance {

    private static final int MOST = 20;

    private final Findings findings;
    private final Numbering numbering;

    Governance(Findings findings, Numbering numbering) {
        this.findings = findings;
        this.numbering = numbering;
    }

    Section cuts() {
        var draft = SectionDraft.of(Question.CUTS);
        var falls = findings.review().falls();
        if (falls.isEmpty()) {
            draft.say("The files show no cut and no end that nothing explains.");
            if (findings.money().years().size() < 2) {
                draft.lack("One year of money shows no change.", "Add the ledger or the grants of an earlier year.");
            }
            return draft.done();
        }
        draft.say("The payments show %s: cuts, ends and tapers that are no late payment, no renewal and no merger."
                        .formatted(Wording.counted(falls.size(), "fall"))
                + " Organisations that the council paid less in all lost %s a year by them."
                        .formatted(numbering.said(lost())));
        draft.say(
                "A fall under one heading may be a move to another: what all headings together came to stands beside it.");
        draft.show(new Table(
                        "What was cut, the most pounds first",
                        "Organisation",
                        List.of(
                                "What",
                                "Lost a year",
                                "Paid in all, year before",
                                "Paid in all, that year",
                                "Whom it serves"),
                        falls.stream().limit(MOST).map(this::row).toList())
                .wide(20, 24, 13, 14, 14, 15));
        if (falls.size() > MOST) {
            draft.say("The table shows %d of %d; the rest stand in figures.csv.".formatted(MOST, falls.size()));
        }
        lackOfRegard(draft, falls);
        return draft.done();
    }

    private Figure lost() {
        numbering.headline(findings.review().lost());
        return findings.review().lost();
    }

    private void lackOfRegard(SectionDraft draft, List<Fall> falls) {
        var register = new RegisterPart(findings, numbering);
        draft.show(register.cuts());
        var undecided = falls.stream().filter(fall -> !register.decided(fall)).count();
        if (undecided > 0) {
            draft.lack(
                    "No decision is recorded for %s: who decided, when, and with what regard to the people served."
                            .formatted(undecided == falls.size() ? "any of them" : undecided + " of them"),
                    "Write it into the log of decisions (partnership_decisions.csv), or give the report, the equality"
                            + " impact assessment and the minute of each (a document in evidence.csv).");
        }
        var unknown = falls.stream().filter(fall -> fall.needs().isEmpty()).count();
        if (unknown > 0) {
            draft.lack(
                    "Whom %d of the %d served is not known.".formatted(unknown, falls.size()),
                    "Ask the organisations that lost the money.");
        }
        draft.lack(
                "Where the people live who lost a service is not known from payments.",
                "Ask for numbers of people served by ward, in bands of five or more.");
    }

    private Table.Row row(Fall fall) {
        return Table.Row.of(
                fall.organisation().name(),
                Cell.text(Wording.change(fall.change())),
                numbering.cell(fall.lost()),
                numbering.cell(fall.before()),
                fall.after() == null ? Cell.text("nothing") : numbering.cell(fall.after()),
                Cell.text(Wording.needs(fall.needs())));
    }

    Section checking() {
        var draft = SectionDraft.of(Question.CHECKING)
                .say(
                        "Every number here has a number of its own (F1, F2 and so on). The chapter on figures says what each"
                                + " was made from; figures.csv and figure-rows.csv beside this pack hold every row, so that anybody"
                                + " can add them up again.")
                .say("The files behind them are named with their SHA-256, which changes with a single letter.");
        var rows = new ArrayList<Table.Row>();
        for (var year : findings.money().years()) {
            var ledger = year.ledger();
            if (ledger != null) {
                rows.add(Table.Row.of(
                        year.year().toString(),
                        numbering.cell(ledger.typeUnknown()),
                        numbering.cell(ledger.unattributable()),
                        numbering.cell(ledger.individuals())));
            }
        }
        draft.show(new Table(
                "Money under voluntary-sector headings that cannot be followed to a voluntary organisation",
                "Year",
                List.of("Kind of payee not known", "Name withheld", "To individuals"),
                rows));
        var refused = findings.reading().files().stream()
                .map(FileReading::account)
                .mapToLong(account -> account.rejected())
                .sum();
        if (refused > 0) {
            draft.lack(
                    "%s rows of the files could not be used.".formatted(Format.count(refused)),
                    "The command read, or the page Data, says which and how to mend each.");
        }
        return draft.done();
    }
}
