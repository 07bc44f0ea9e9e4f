package org.mainstay.app.document;

import java.io.OutputStream;
import java.util.List;
import java.util.SortedMap;
import org.mainstay.engine.history.Dependence;
import org.mainstay.engine.history.FundingChange;
import org.mainstay.engine.history.History;
import org.mainstay.engine.relationship.Money;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.Figure;

/// Where the money goes, for programs.
public final class MoneyJson {

    private MoneyJson() {}

    public static void write(OutputStream out, Money money, History history, Dependence dependence) {
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
                        .figure("gap", year.gap())
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
            json.endList();
            HistoryJson.write(json, history);
            DependenceJson.write(json, dependence);
            json.text("coverage", money.coverage());
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
        changes.forEach(change -> HistoryJson.write(json, change));
        json.endList().end();
    }

    private static void byYear(Json json, String name, SortedMap<FinancialYear, Figure> figures) {
        json.object(name);
        figures.forEach((year, figure) -> json.figure(year.toString(), figure));
        json.end();
    }
}
