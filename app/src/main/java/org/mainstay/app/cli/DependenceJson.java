package org.mainstay.app.cli;

import org.mainstay.engine.history.Dependence;

/// Who depends on whom, for programs.
final class DependenceJson {

    private DependenceJson() {}

    static void write(Json json, Dependence dependence) {
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
                .end();
    }
}
