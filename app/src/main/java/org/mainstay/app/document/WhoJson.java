package org.mainstay.app.document;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.mainstay.app.command.OrganisationFilter;
import org.mainstay.app.command.ShowOrganisations;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.matching.Profile;
import org.mainstay.engine.matching.Relation;
import org.mainstay.engine.topic.Tag;
import org.mainstay.model.evidence.RowRef;

/// Who is who, for programs.
public final class WhoJson {

    private static final int DECIMALS = 4;

    private WhoJson() {}

    public static void write(OutputStream out, ShowOrganisations.Shown shown, String find) {
        var organisations = shown.organisations();
        var relations = OrganisationFilter.byOrganisation(organisations.relations());
        try (var json = new Json(out)) {
            json.list("organisations");
            TopicsAhead.forEach(
                    OrganisationFilter.find(organisations.list(), find),
                    shown::topics,
                    (one, topics) -> write(json, one, topics, relations.getOrDefault(one.id(), List.of())));
            json.endList();
            var checked = shown.checked();
            json.object("checked")
                    .number("names", checked.names())
                    .number("found", checked.found())
                    .number("joined", checked.joined())
                    .number("wrong", checked.wrong())
                    .end();
        }
    }

    private static void write(Json json, Organisation organisation, List<Tag> topics, List<Relation> relations) {
        var profile = organisation.profile();
        json.item()
                .text("id", organisation.id())
                .text("name", organisation.name())
                .texts("ids", organisation.ids())
                .texts("names", organisation.names())
                .text("sector", organisation.sector().name())
                .text("kind", profile.kind().name())
                .text("reach", profile.reach().name())
                .flag("infrastructure", profile.infrastructure())
                .number("pence", profile.pence());
        json.list("topics");
        topics.forEach(tag -> write(json, tag));
        json.endList();
        json.list("relations");
        for (var relation : relations) {
            json.item().text("type", relation.type().word()).text("to", relation.to());
            json.text(
                    "since", relation.since() == null ? null : relation.since().toString());
            json.text("why", relation.why())
                    .texts("rows", rows(relation.rows()))
                    .end();
        }
        json.endList().list("signals");
        profile.signals()
                .forEach(signal -> json.item()
                        .text("sector", signal.sector().name())
                        .number("percent", signal.percent())
                        .text("why", signal.why())
                        .end());
        json.endList().list("joins");
        profile.joins().forEach(join -> write(json, join));
        json.endList().text("why", organisation.why()).end();
    }

    private static void write(Json json, Tag tag) {
        json.item().text("code", tag.code()).text("name", tag.name());
        if (tag.percent() != null) {
            json.number("percent", tag.percent());
        }
        json.texts("words", tag.words()).text("why", tag.why()).end();
    }

    private static void write(Json json, Profile.Join join) {
        json.item()
                .text("name", join.name())
                .text("how", join.how())
                .number("probability", probability(join.probability()))
                .text("why", join.why())
                .texts("rows", rows(join.rows()))
                .end();
    }

    public static BigDecimal probability(double probability) {
        return BigDecimal.valueOf(probability).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /// Each as `uses` takes it: `file#sheet:line`.
    public static List<String> rows(List<RowRef> rows) {
        return rows.stream().map(WhoJson::row).toList();
    }

    private static String row(RowRef row) {
        var sheet = row.source().sheet();
        return row.source().path() + (sheet.isEmpty() ? "" : "#" + sheet) + ":" + row.line();
    }
}
