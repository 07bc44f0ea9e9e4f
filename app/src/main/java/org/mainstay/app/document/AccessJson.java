package org.mainstay.app.document;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.TreeMap;
import org.mainstay.app.command.AreaScores;
import org.mainstay.app.command.TypeScores;
import org.mainstay.model.notice.Notice;

/// The scores of areas, for programs: for each type what they come to, then a row for each area in the order of the
/// list.
public final class AccessJson {

    private AccessJson() {}

    public static void write(OutputStream out, AreaScores scores) {
        try (var json = new Json(out)) {
            var asked = scores.asked();
            json.text("measure", Json.snake(asked.measure()))
                    .text("decay", asked.decay().described())
                    .number("limit_metres", asked.limit())
                    .text("cost", "straight_line_metres")
                    .text("direction", "area_to_service");
            json.list("types");
            scores.types().forEach(type -> write(json, scores, type));
            json.endList();
            var notices = new TreeMap<String, Long>();
            scores.notices().stream().map(Notice::code).forEach(code -> notices.merge(code, 1L, Long::sum));
            json.object("notices");
            notices.forEach(json::number);
            json.end();
        }
    }

    private static void write(Json json, AreaScores scores, TypeScores type) {
        var depth = type.depth();
        var spread = type.distribution();
        json.item().text("type", type.type().isEmpty() ? null : type.type());
        json.number("mean", number(type.scores().mean()))
                .number("allocated", number(type.scores().allocated()))
                .number("unreached_capacity", number(type.scores().unreachedCapacity()))
                .number("capacity_not_known", type.scores().leftOut())
                .number("people_without", number(depth.people(0)))
                .number("people_with_one", number(depth.people(1)))
                .number("people_not_located", number(depth.peopleNotLocated()))
                .number("gini", number(spread.gini()))
                .number("theil", number(spread.theil()));
        type.concentration(scores.areas()).ifPresent(index -> json.number("concentration", number(index)));
        json.list("areas");
        for (var row = 0; row < scores.areas().size(); row++) {
            json.item()
                    .text("id", scores.areas().id(row))
                    .number("access", number(type.access(row)))
                    .number("services", type.services(row))
                    .text("reason", type.reason(row).map(Json::snake).orElse(null))
                    .end();
        }
        json.endList().end();
    }

    private static BigDecimal number(double value) {
        var number = BigDecimal.valueOf(value).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
