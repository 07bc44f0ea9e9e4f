package org.mainstay.app.document;

import org.mainstay.engine.history.Dependence;

/// Who depends on whom, for programs.
public final class DependenceJson {

    private DependenceJson() {}

    public static void write(Json json, Dependence dependence) {
        json.object("dependence").text("year", dependence.year().toString());
        json.list("organisations");
        dependence
                .partners()
                .forEach(partner -> json.item()
                        .text("id", partner.organisation())
                        .figure("council", partner.council())
                        .figure("income", partner.income())
                        .figure("council_share", partner.share())
                        .end());
        json.endList().list("funders");
        dependence
                .funders()
                .forEach(funder -> json.item()
                        .text("name", funder.name())
                        .figure("published_grants", funder.granted())
                        .end());
        json.endList()
                .figure("concentration", dependence.concentration())
                .texts("easy_lines", dependence.easyLines())
                .figure("easy_to_end", dependence.easy())
                .figure("terms_unknown", dependence.termsUnknown())
                .list("ties");
        dependence
                .ties()
                .forEach(tie -> json.item()
                        .text("on", tie.on())
                        .text("other", tie.other())
                        .text("why", tie.why())
                        .texts("rows", WhoJson.rows(tie.rows()))
                        .end());
        json.endList().end();
    }
}
