package org.mainstay.app.document;

import java.io.OutputStream;
import java.util.List;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.partnership.Due;
import org.mainstay.engine.partnership.Lesson;
import org.mainstay.engine.partnership.Partnerships;
import org.mainstay.engine.partnership.Registered;
import org.mainstay.engine.partnership.Standing;
import org.mainstay.engine.partnership.Suggestion;
import org.mainstay.model.partnership.SuggestionAnswer;

/// The partnerships of a place, for programs.
public final class PartnersJson {

    private PartnersJson() {}

    public static void write(OutputStream out, Partnerships partnerships) {
        var register = partnerships.register();
        try (var json = new Json(out)) {
            json.text("on", register.on().toString())
                    .text("quarter", register.quarter().words())
                    .list("due");
            register.due().forEach(due -> write(json, due));
            json.endList().list("partnerships");
            for (var standing : partnerships.standings()) {
                json.item();
                PartnershipJson.write(json, standing);
                json.end();
            }
            json.endList().list("lessons");
            partnerships.lessons().forEach(lesson -> write(json, lesson));
            json.endList().list("suggestions");
            partnerships.suggestions().forEach(suggestion -> write(json, suggestion));
            json.endList();
            SectorsJson.write(json, partnerships.profile());
            json.texts("notes", partnerships.notes());
        }
    }

    /// One partnership by itself.
    public static void writeOne(OutputStream out, Standing standing, List<Due> due) {
        try (var json = new Json(out)) {
            PartnershipJson.write(json, standing);
            json.list("due");
            due.forEach(one -> write(json, one));
            json.endList();
        }
    }

    private static void write(Json json, Due due) {
        json.item()
                .text("partnership", due.partnership())
                .text("kind", due.kind().name())
                .text("day", due.day().toString())
                .flag("overdue", due.overdue())
                .text("what", due.what())
                .end();
    }

    private static void write(Json json, Lesson lesson) {
        json.item().text("practice", lesson.practice().name()).list("from");
        lesson.from()
                .forEach(example -> json.item()
                        .text("partnership", example.partnership().id())
                        .text("how", example.how())
                        .end());
        json.endList()
                .texts("others", lesson.others().stream().map(Registered::id).toList())
                .end();
    }

    private static void write(Json json, Suggestion suggestion) {
        var answer = suggestion.answer();
        json.item()
                .text("id", suggestion.id())
                .text("kind", suggestion.kind().name())
                .text("name", suggestion.name())
                .texts(
                        "organisations",
                        suggestion.organisations().stream()
                                .map(Organisation::id)
                                .toList())
                .text("payer", suggestion.payer().isEmpty() ? null : suggestion.payer())
                .text("why", suggestion.why())
                .figure("figure", suggestion.figure())
                .text("answer", answer == null ? null : words(answer))
                .end();
    }

    private static String words(SuggestionAnswer answer) {
        return answer.answer().name();
    }
}
