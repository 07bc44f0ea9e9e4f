package org.mainstay.app.cli;

import java.io.OutputStream;
import java.util.List;
import java.util.SortedMap;
import org.mainstay.engine.history.Churn;
import org.mainstay.engine.history.Explained;
import org.mainstay.engine.history.FundingChange;
import org.mainstay.engine.history.History;
import org.mainstay.engine.relationship.Money;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.Figure;

/// Where the money goes, for programs.
final class MoneyJson {

    private MoneyJson() {}

    static void write(OutputStream out, Money money, History history) {
        try (var json = new Json(out)) {
            json.text("on", money.on().toString());
            json.list("years");
            for (var year : money.years()) {
                var ledger = year.ledger();
                json.item()
                        .text("year", year.year().toString())
                        .figure("published_grants", year.publishedGrants())
                        .figure("ledger_vcse", ledger == null ? null : ledger.vcse())
                        .figure("unattributable", ledger == null ? null : ledger.unattributable())
                        .figure("under_headings", ledger == null ? null : ledger.underHeadings())
                        .figure("type_unknown", ledger == null ? null : ledger.typeUnknown())
                        .figure("other_kinds", ledger == null ? null : ledger.otherKinds())
                        .figure("individuals", ledger == null ? null : ledger.individuals())
                        .end();
            }
            json.endList().list("organisations");
            money.organisations()
                    .forEach(relationship -> write(
                            json,
                            relationship,
                            history.changesOf(relationship.organisation().id())));
            json.endList().list("explained");
            history.explained().forEach(explained -> write(json, explained));
            json.endList().list("churn");
            history.churn().forEach(churn -> write(json, churn));
            json.endList().text("coverage", money.coverage());
        }
    }

    private static void write(Json json, Money.Relationship relationship, List<FundingChange> changes) {
        var organisation = relationship.organisation();
        json.item()
                .text("id", organisation.id())
                .text("name", organisation.name())
                .text("sector", organisation.sector().name());
        byYear(json, "council", relationship.council());
        byYear(json, "grants", relationship.grants());
        json.list("changes");
        changes.forEach(change -> write(json, change));
        json.endList().end();
    }

    private static void write(Json json, FundingChange change) {
        json.item()
                .text("kind", change.kind().name())
                .text("payer", change.payer())
                .text("heading", change.heading().isEmpty() ? null : change.heading())
                .text("year", change.year().toString())
                .figure("from", change.from())
                .figure("to", change.to())
                .figure("run_rate", change.runRate())
                .text("why", change.why())
                .text("certainty", change.certainty().name())
                .texts("evidence", change.evidence().stream().map(Figure::id).toList());
        var churn = change.churn();
        if (churn != null) {
            json.flag("above_churn", churn.above())
                    .figure("payees_alike", churn.alike())
                    .figure("fell_as_far", churn.fell());
        }
        json.end();
    }

    private static void write(Json json, Explained explained) {
        json.item()
                .text("id", explained.organisation())
                .text("name", explained.name())
                .text("heading", explained.heading().isEmpty() ? null : explained.heading())
                .text("year", explained.year().toString())
                .figure("paid", explained.paid())
                .text("reason", explained.reason().name())
                .text("why", explained.why())
                .end();
    }

    private static void write(Json json, Churn churn) {
        json.item()
                .text("from", churn.before().toString())
                .text("to", churn.after().toString())
                .figure("paid_before", churn.paidBefore())
                .figure("paid_after", churn.paidAfter())
                .figure("left", churn.left())
                .figure("arrived", churn.arrived())
                .figure("share_left", churn.share())
                .end();
    }

    private static void byYear(Json json, String name, SortedMap<FinancialYear, Figure> figures) {
        json.object(name);
        figures.forEach((year, figure) -> json.figure(year.toString(), figure));
        json.end();
    }
}
