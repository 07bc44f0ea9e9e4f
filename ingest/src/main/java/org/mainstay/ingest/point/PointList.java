package org.mainstay.ingest.point;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.CsvTable;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.Row;
import org.mainstay.model.evidence.RowRef;

/// Reads a list of points: `id,x,y,pop[,imd]` of areas, `id,x,y,cap[,type]` of services, metres of the National Grid.
///
/// Every row with an id of its own is kept: what cannot be read of it becomes a notice and is not known.
public final class PointList {

    private final PointKind kind;
    private final Content content;
    private final Points points = new Points();
    private final Map<String, Integer> lines = new HashMap<>();
    private @Nullable Columns columns;

    private PointList(PointKind kind, Content content) {
        this.kind = kind;
        this.content = content;
    }

    /// Where the columns stand.
    private record Columns(int id, int x, int y, int amount, int group) {

        static Columns of(Header header, PointKind kind) {
            return new Columns(
                    header.find("id", "code"),
                    header.find("x", "easting"),
                    header.find("y", "northing"),
                    header.find(kind.amount()),
                    header.find(kind.group()));
        }

        boolean complete() {
            return id != Header.ABSENT && x != Header.ABSENT && y != Header.ABSENT && amount != Header.ABSENT;
        }
    }

    /// The points of a list.
    ///
    /// @throws IOException if it cannot be read, or has not the headings of such a list
    public static Points read(Content content, PointKind kind) throws IOException {
        var list = new PointList(kind, content);
        CsvTable.read(content, list::heads, list.points::refuse, (header, row) -> list.take(row));
        if (list.columns == null) {
            throw new IOException("%s lacks the headings id, x, y and %s: give them in its first line."
                    .formatted(content.source().path(), kind.amount()));
        }
        return list.points;
    }

    /// Whether these are the headings of such a list.
    private boolean heads(Header header) {
        var found = Columns.of(header, kind);
        columns = found.complete() ? found : null;
        return found.complete();
    }

    private void take(Row row) {
        var at = Objects.requireNonNull(columns);
        var id = row.get(at.id());
        var first = lines.putIfAbsent(id, row.line());
        if (id.isEmpty() || first != null) {
            points.refuse(new RepeatedPoint(ref(row), id, first == null ? row.line() : first));
            return;
        }
        points.add(id, row.get(at.group()));
        place(row, at);
        give(row, at.amount());
    }

    private void place(Row row, Columns at) {
        var easting = ShortNumber.of(row, at.x());
        var northing = ShortNumber.of(row, at.y());
        if (Position.covers(easting, northing)) {
            points.place((int) Math.round(easting), (int) Math.round(northing));
            return;
        }
        var x = row.get(at.x());
        var y = row.get(at.y());
        points.note(
                x.isEmpty() || y.isEmpty()
                        ? new PointWithoutPosition(ref(row), kind.name())
                        : new PointOffTheGrid(ref(row), x, y, Position.guess(easting, northing)));
    }

    private void give(Row row, int column) {
        var number = ShortNumber.of(row, column);
        if (number >= 0) {
            points.give(number);
            if (number == 0 && kind == PointKind.SERVICES) {
                points.note(new PointWithoutCapacity(ref(row)));
            }
        } else {
            points.note(new UnknownAmount(ref(row), kind.amount(), row.get(column)));
        }
    }

    private RowRef ref(Row row) {
        return new RowRef(content.source(), row.line());
    }
}
