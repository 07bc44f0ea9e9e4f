package org.mainstay.app.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.partnership.SectorProfile;
import org.mainstay.engine.partnership.SectorProfile.Grade;
import org.mainstay.engine.partnership.SectorProfile.Measure;
import org.mainstay.model.evidence.Figure;

/// The profile of a place, for programs.
final class SectorsJson {

    private SectorsJson() {}

    static void write(Json json, SectorProfile profile) {
        json.object("sectors").list("economies");
        for (var economy : profile.economies()) {
            json.item().text("sector", economy.sector().name()).text("grade", grade(economy.grade()));
            figures(json, "money", economy.money());
            json.text("why", economy.why());
            measures(json, economy.measures());
            json.end();
        }
        json.endList().list("relationships");
        for (var relationship : profile.relationships()) {
            json.item()
                    .text("sectors", relationship.pair().name())
                    .text("grade", grade(relationship.grade()))
                    .figure("ties", relationship.ties())
                    .text("why", relationship.why());
            measures(json, relationship.measures());
            json.end();
        }
        json.endList().list("conditions");
        for (var condition : profile.conditions()) {
            json.item()
                    .text("measure", condition.measure().name())
                    .text("grade", grade(condition.grade()))
                    .text("rests_on", condition.note() == null ? null : "self_assessment")
                    .text("why", condition.why());
            figures(json, "evidence", condition.evidence());
            json.end();
        }
        json.endList().list("support");
        for (var support : profile.support()) {
            json.item()
                    .text("organisation", support.organisation())
                    .text("name", support.name())
                    .figure("supported", support.supported())
                    .figure("yearly_pence", support.yearly())
                    .end();
        }
        json.endList().end();
    }

    private static @Nullable String grade(@Nullable Grade grade) {
        return grade == null ? null : grade.name();
    }

    private static void measures(Json json, List<Measure> measures) {
        json.list("measures");
        for (var measure : measures) {
            json.item()
                    .text("measure", measure.kind().name())
                    .figure("figure", measure.figure())
                    .text("threshold", measure.threshold())
                    .flag("reached", measure.reached())
                    .end();
        }
        json.endList();
    }

    private static void figures(Json json, String name, List<Figure> figures) {
        json.list(name);
        figures.forEach(figure -> json.item().figure("figure", figure).end());
        json.endList();
    }
}
