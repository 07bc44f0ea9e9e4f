package org.mainstay.engine.bench.people;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.engine.linkage.Blocking;
import org.mainstay.engine.linkage.Field;
import org.mainstay.engine.linkage.Likeness;
import org.mainstay.engine.linkage.Pairs;
import org.mainstay.engine.linkage.Space;

/// The records of one file or two, column by column, and the truth about them.
record People(Space space, List<Column> columns, String[] truth) {

    private static final int MOST_PAIRS_IN_A_BLOCK = Integer.getInteger("block", 500);

    static People of(List<PeopleFile> files) {
        var header = files.getFirst().header();
        var names = header.stream().filter(heading -> Kind.of(heading) == Kind.NAME).count();
        var columns = new ArrayList<Column>();
        var truth = new String[files.stream().mapToInt(file -> file.rows().size()).sum()];
        for (var column = 0; column < header.size(); column++) {
            var kind = Kind.of(header.get(column));
            var cells = new ArrayList<String>();
            for (var file : files) {
                for (var row = 0; row < file.rows().size(); row++) {
                    cells.add(file.cell(row, column));
                }
            }
            if (kind == Kind.IDENTITY) {
                for (var record = 0; record < truth.length; record++) {
                    truth[record] = cells.get(record).replaceAll("^(rec-\\d+)-.*$", "$1");
                }
            } else if (kind != Kind.IGNORED && !(kind == Kind.NAME && names > 2 && whole(header.get(column)))) {
                columns.add(Column.of(column, header.get(column), kind, cells));
            }
        }
        var first = files.getFirst().rows().size();
        return new People(new Space(first, truth.length - first), columns, truth);
    }

    /// Whether a column says once more what two others say.
    private static boolean whole(String heading) {
        return heading.contains("full") || heading.contains("_and_");
    }

    List<Field> fields() {
        var likeness = new Likeness();
        var fields = new ArrayList<Field>();
        var places = columns.stream().filter(column -> column.place() && column.collision() < 0.1).toList();
        if (places.size() > 1 && System.getProperty("noplace") == null) {
            fields.add(new PlaceField(places, likeness));
        }
        for (var column : columns) {
            if (fields.size() > 0 && System.getProperty("noplace") == null && places.size() > 1 && places.contains(column)) continue;
            fields.add(switch (column.kind()) {
                case DATE -> new DateField(column, likeness);
                case EMAIL -> new EmailField(column, likeness);
                case NUMBER, POSTCODE -> new CodeField(column, likeness);
                default -> new TextField(column, neighbours(column), likeness);
            });
        }
        return fields;
    }

    private List<Column> neighbours(Column column) {
        return columns.stream()
                .filter(other -> other != column && other.kind() == column.kind() && column.kind() != Kind.WORD)
                .toList();
    }

    Pairs candidates() {
        var blocking = new Blocking(space, MOST_PAIRS_IN_A_BLOCK);
        for (var record = 0; record < space.records(); record++) {
            for (var column : columns) {
                if (!column.empty(record)) {
                    put(blocking, column, record);
                }
            }
        }
        return blocking.pairs();
    }

    /// Values of one kind share their keys, so that a surname written as a first name still meets its like.
    private static void put(Blocking blocking, Column column, int record) {
        var kind = column.kind() + ":";
        var joined = column.joined(record).text();
        if (column.kind() == Kind.NUMBER || column.kind() == Kind.WORD) {
            kind = column.heading() + ":";
        }
        blocking.put(record, kind + joined);
        if (column.kind() == Kind.DATE && joined.length() == 8) {
            blocking.put(record, "month:" + joined.substring(0, 6));
            blocking.put(record, "day of year:" + joined.substring(4));
            blocking.put(record, "year and day:" + joined.substring(0, 4) + joined.substring(6));
        } else if (column.kind() == Kind.EMAIL && joined.length() > 4) {
            blocking.put(record, "before the sign:" + column.value(record).replaceAll("@.*", ""));
        } else if (column.kind() == Kind.NAME || column.kind() == Kind.PLACE) {
            blocking.put(record, kind + joined.substring(0, Math.min(4, joined.length())) + "*");
        }
    }
}
