package org.mainstay.app.pack;

import java.util.List;
import org.mainstay.engine.coverage.NeedCoverage;
import org.mainstay.engine.coverage.SupplyStatus;

/// Local priorities and outcomes.
final class Priorities {

    private final Findings findings;
    private final Numbering numbering;

    Priorities(Findings findings, Numbering numbering) {
        this.findings = findings;
        this.numbering = numbering;
    }

    Section needs() {
        var draft = SectionDraft.of(Question.NEEDS);
        var unreached = findings.unreached().people();
        if (unreached == null) {
            draft.say("The files do not tell who meets any need, so nobody can say who is reached.");
        } else {
            draft.say("%s people have nobody in reach for a need; somebody with two such needs counts twice."
                    .formatted(numbering.said(unreached)));
        }
        var columns = List.of("People in need", "Nobody in reach", "One service only");
        var rows = findings.coverage().needs().stream()
                .filter(need -> need.status() == SupplyStatus.RECORDED)
                .map(this::row)
                .toList();
        draft.show(new Table("Who is reached, need by need", "Need", columns, rows));
        draft.show(ReachMap.draw(findings.coverage(), findings.place().listOutlines()));
        for (var need : findings.coverage().needs()) {
            if (need.status() != SupplyStatus.RECORDED) {
                draft.lack(Wording.capital(need.need().words()) + ": who is reached is not known.", need.statusWhy());
            }
        }
        return draft.done();
    }

    private Table.Row row(NeedCoverage need) {
        return Table.Row.of(
                Wording.capital(need.need().words()),
                numbering.cell(need.people()),
                numbering.headline(need.withoutAccess()),
                numbering.headline(need.singleDependence()));
    }

    Section fairness() {
        var draft = SectionDraft.of(Question.FAIRNESS);
        var deciles = findings.review().deciles();
        var rows = deciles.stream()
                .map(decile -> Table.Row.of(
                        decile(decile.decile()), numbering.cell(decile.people()), numbering.headline(decile.without())))
                .toList();
        draft.show(new Table(
                "Needs by deprivation of the area, over all needs of which it is known who meets them",
                "Decile of the country",
                List.of("Needs", "With nobody in reach"),
                rows));
        if (deciles.isEmpty()) {
            draft.lack(
                    "How access falls on deprived areas is not known.",
                    "Add the indices of deprivation (File 7) and a list of services with addresses.");
        } else {
            draft.say("One person with two needs is counted under each.");
        }
        return draft.done();
    }

    private static String decile(String decile) {
        return switch (decile) {
            case "1" -> "1, most deprived";
            case "10" -> "10, least deprived";
            default -> decile;
        };
    }

    Section outcomes() {
        var draft = SectionDraft.of(Question.OUTCOMES);
        var review = findings.review();
        draft.show(new Table(
                "What is known of the grants, in pounds a year",
                "Grants",
                List.of("Pounds a year"),
                List.of(
                        Table.Row.of(
                                "All that recur",
                                numbering.headline(findings.lines().total())),
                        Table.Row.of(
                                "Partner reports how many people it serves", numbering.headline(review.reported())),
                        Table.Row.of("Somebody evaluated what changes", numbering.headline(review.evaluated())),
                        Table.Row.of("No row says whom they serve", numbering.headline(review.silent())))));
        if (review.silent().value() > 0) {
            draft.lack(
                    "No row says what grants of %s a year changed for people, so no outcome is claimed for them."
                            .formatted(numbering.said(review.silent())),
                    "Ask the partners how many people they served and what an evaluation found (provision.csv).");
        }
        return draft.done();
    }
}
