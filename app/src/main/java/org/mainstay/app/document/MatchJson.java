package org.mainstay.app.document;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.mainstay.engine.matching.Pair;

/// Pairs of names that may be one organisation, for programs. Weights are in bits.
public final class MatchJson {

    private static final int THOUSANDTHS = 3;

    private MatchJson() {}

    public static void write(OutputStream out, List<Pair> pairs) {
        try (var json = new Json(out)) {
            json.list("pairs");
            pairs.forEach(pair -> write(json, pair));
            json.endList();
        }
    }

    private static void write(Json json, Pair pair) {
        json.item()
                .text("left", pair.left())
                .text("left_name", pair.leftName())
                .text("right", pair.right())
                .text("right_name", pair.rightName())
                .number("probability", WhoJson.probability(pair.probability()))
                .number("pence_at_stake", pair.pence())
                .text("standing", pair.standing().name().toLowerCase(Locale.ROOT))
                .text("why", pair.why())
                .texts("rows", WhoJson.rows(pair.rows()))
                .list("fields");
        pair.fields()
                .forEach(field -> json.item()
                        .text("field", field.field())
                        .text("left", field.left())
                        .text("right", field.right())
                        .number("weight", BigDecimal.valueOf(field.weight(), THOUSANDTHS))
                        .text("why", field.why())
                        .end());
        json.endList().end();
    }
}
