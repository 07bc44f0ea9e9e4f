package org.mainstay.engine.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Grade;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.need.Need;
import org.mainstay.model.shock.ShockRow;
import org.mainstay.model.shock.ShockRow.Kind;

/// Rows of shocks for tests; each begins in the first month and stays unless told otherwise.
final class Rows {

    private static final Source SOURCE = Source.of("cd".repeat(32), "shocks.csv", 1);

    private Rows() {}

    static ShockRow of(String shock, Kind kind, int percent, String... whom) {
        return new ShockRow(
                shock,
                kind,
                new ShockRow.Whom(List.of(whom), null, null, ""),
                new ShockRow.Size(percent * 10_000L, percent * 10_000L, percent * 10_000L),
                new ShockRow.Timing(1, 1, null),
                new ShockRow.Basis("ours", Grade.of(6), false, ""),
                new RowRef(SOURCE, 2));
    }

    static ShockRow closes(String shock, String body) {
        return of(shock, Kind.BODY_CLOSES, 0, body);
    }

    static ShockRow at(ShockRow row, int from, int over, @Nullable Integer months) {
        return new ShockRow(
                row.shock(),
                row.kind(),
                row.whom(),
                row.size(),
                new ShockRow.Timing(from, over, months),
                row.basis(),
                row.row());
    }

    static ShockRow where(ShockRow row, @Nullable Need need, ShockRow.@Nullable Deciles deciles, String area) {
        return new ShockRow(
                row.shock(),
                row.kind(),
                new ShockRow.Whom(row.whom().names(), need, deciles, area),
                row.size(),
                row.timing(),
                row.basis(),
                row.row());
    }

    static ShockRow between(ShockRow row, int low, int high) {
        var size = new ShockRow.Size(row.size().share(), low * 10_000L, high * 10_000L);
        return new ShockRow(row.shock(), row.kind(), row.whom(), size, row.timing(), row.basis(), row.row());
    }
}
