package org.mainstay.app.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.appraisal.WorstLosses;
import org.mainstay.engine.matching.Organisation;

/// What would hurt most and what would help most, for programs: a part of a document.
public final class LossesJson {

    private LossesJson() {}

    /// Into an object that is open.
    public static void write(Json json, WorstLosses losses) {
        json.texts("answer", losses.answer()).figure("served", losses.served());
        writeHurts(json, "singles", losses.singles());
        writePairs(json, "pairs", losses.pairs());
        writePairs(json, "backups", losses.backups());
        writeHurts(json, "triples", losses.triples());
        json.flag("triples_proven", losses.proven());
        writeHurts(json, "one_by_one", losses.oneByOne());
        writeSupports(json, losses.supports());
        writeSigns(json, losses.signs());
        writeReliance(json, losses.reliance());
        json.texts("not_known", losses.notKnown());
    }

    private static void writeHurts(Json json, String name, List<WorstLosses.Hurt> hurts) {
        json.list(name);
        for (var hurt : hurts) {
            json.item();
            writeHurt(json, hurt);
            json.end();
        }
        json.endList();
    }

    private static void writePairs(Json json, String name, List<WorstLosses.Pair> pairs) {
        json.list(name);
        for (var pair : pairs) {
            json.item().figure("beyond", pair.beyond());
            writeHurt(json, pair.hurt());
            json.end();
        }
        json.endList();
    }

    private static void writeHurt(Json json, WorstLosses.Hurt hurt) {
        writeOrganisations(json, hurt.organisations());
        json.list("fallen");
        for (var fallen : hurt.fallen()) {
            json.item()
                    .text("id", fallen.organisation().id())
                    .text("name", fallen.organisation().name())
                    .text("why", fallen.why())
                    .end();
        }
        json.endList()
                .flag("reported", hurt.reported())
                .figure("people", hurt.people())
                .figure("people_alone", hurt.alone())
                .figure("without_alternative", hurt.withoutAlternative())
                .figure("funded_pence", hurt.funded())
                .figure("people_for_each_10000_pounds", hurt.forEachTenThousand())
                .list("by_decile");
        for (var decile : hurt.byDecile()) {
            json.item()
                    .text("decile", decile.decile())
                    .figure("people", decile.people())
                    .end();
        }
        json.endList();
    }

    private static void writeOrganisations(Json json, List<Organisation> organisations) {
        json.list("organisations");
        for (var organisation : organisations) {
            json.item()
                    .text("id", organisation.id())
                    .text("name", organisation.name())
                    .end();
        }
        json.endList();
    }

    private static void writeSupports(Json json, List<WorstLosses.Support> supports) {
        json.list("supports");
        for (var support : supports) {
            json.item().text("kind", Json.snake(support.kind()));
            writeOrganisations(json, support.organisations());
            json.figure("price", support.price())
                    .figure("effect", support.effect())
                    .text("says", support.says())
                    .end();
        }
        json.endList();
    }

    private static void writeSigns(Json json, List<WorstLosses.Signs> all) {
        json.list("early_signs");
        for (var signs : all) {
            json.item()
                    .text("id", signs.organisation().id())
                    .text("name", signs.organisation().name())
                    .figure("runway", signs.runway())
                    .figure("dependence", signs.dependence())
                    .figure("people", signs.people())
                    .texts("signs", signs.signs())
                    .end();
        }
        json.endList();
    }

    private static void writeReliance(Json json, WorstLosses.@Nullable Reliance reliance) {
        if (reliance == null) {
            json.text("early_signs_tried", null);
        } else {
            json.object("early_signs_tried")
                    .figure("false_alarms", reliance.falseAlarms())
                    .figure("missed", reliance.missed())
                    .text("says", reliance.says())
                    .end();
        }
    }
}
