package org.mainstay.app.document;

import java.io.OutputStream;
import org.mainstay.app.command.ShowPlace;
import org.mainstay.engine.portrait.Portrait;
import org.mainstay.engine.portrait.Ward;
import org.mainstay.engine.relationship.FundingLine;

/// A place at a glance, for programs.
public final class PlaceJson {

    private PlaceJson() {}

    public static void write(OutputStream out, ShowPlace.Shown shown) {
        var portrait = shown.portrait();
        try (var json = new Json(out)) {
            json.figure("organisations", portrait.organisations())
                    .figure("areas", portrait.areas())
                    .figure("people", portrait.people())
                    .figure("services", portrait.services());
            json.list("sectors");
            portrait.sectors().forEach(sector -> write(json, sector));
            json.endList().list("wards");
            portrait.wards().forEach(ward -> write(json, ward));
            json.endList().object("funding");
            json.text("year", shown.lines().year().toString())
                    .figure("yearly", shown.lines().total())
                    .figure("one_offs", shown.lines().oneOffs())
                    .figure("type_unknown", shown.lines().typeUnknown())
                    .figure("withheld", shown.lines().withheld());
            json.list("lines");
            shown.lines().lines().forEach(line -> write(json, line));
            json.endList().end().list("unknowns");
            portrait.unknowns()
                    .forEach(unknown -> json.item()
                            .text("what", unknown.what())
                            .figure("figure", unknown.figure())
                            .text("mend", unknown.mend())
                            .end());
            json.endList();
        }
    }

    private static void write(Json json, Portrait.SectorCount sector) {
        json.item().text("sector", sector.sector().name()).figure("organisations", sector.organisations());
        json.list("kinds");
        sector.kinds()
                .forEach(kind -> json.item()
                        .text("kind", kind.kind().name())
                        .figure("organisations", kind.organisations())
                        .end());
        json.endList().end();
    }

    private static void write(Json json, Ward ward) {
        json.item()
                .text("code", ward.code())
                .text("name", ward.name())
                .figure("areas", ward.areas())
                .figure("people", ward.people())
                .figure("most_deprived_fifth", ward.deprived())
                .figure("services", ward.services())
                .figure("organisations", ward.organisations())
                .end();
    }

    private static void write(Json json, FundingLine line) {
        var need = line.need();
        json.item()
                .text("line", line.id())
                .text("organisation", line.organisation().id())
                .text("payer", line.payer())
                .text("label", line.label())
                .text("need", need == null ? null : need.code())
                .figure("yearly", line.yearly())
                .end();
    }
}
