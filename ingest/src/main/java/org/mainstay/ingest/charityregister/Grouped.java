package org.mainstay.ingest.charityregister;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// Rows about one charity that follow each other and become one fact: the first is accepted, the others add to it.
/// Where
/// they lie apart the charity has several such facts.
final class Grouped<T> implements RegisterTable.Rows {

    private final Readout out;
    private final Value<T> value;
    private final Whole<T> whole;
    private final List<T> values = new ArrayList<>();
    private @Nullable RegisterRow first;

    /// What one row adds; null where the row was rejected.
    interface Value<T> {
        @Nullable
        T of(RegisterRow row);
    }

    interface Whole<T> {
        Fact of(String charity, List<T> values, RowRef first);
    }

    Grouped(Readout out, Value<T> value, Whole<T> whole) {
        this.out = out;
        this.value = value;
        this.whole = whole;
    }

    @Override
    public void take(RegisterRow row) {
        var adds = value.of(row);
        if (adds == null) {
            return;
        }
        if (first != null && !first.charity().equals(row.charity())) {
            finish();
        }
        if (first == null) {
            first = row;
        }
        values.add(adds);
    }

    @Override
    public void finish() {
        if (first == null) {
            return;
        }
        var all = first.pool().same(List.copyOf(values));
        out.accept(whole.of(first.charity(), all, first.at()), 0);
        for (var added = 1; added < values.size(); added++) {
            out.merge();
        }
        values.clear();
        first = null;
    }
}
