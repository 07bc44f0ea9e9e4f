package org.mainstay.engine.bench.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mainstay.engine.linkage.Blocking;
import org.mainstay.engine.linkage.Field;
import org.mainstay.engine.linkage.Likeness;
import org.mainstay.engine.linkage.Pairs;
import org.mainstay.engine.linkage.Space;

/// The records of one file or two, column by column, and the truth about them.
record People(Space space, List<Column> columns, List<String> truth) {

    private static final int MOST_PAIRS_IN_A_BLOCK = 250;
    private static final int BEGINNING = 4;
    private static final int DIGITS_OF_A_DATE = 8;

    static People of(List<PeopleFile> files) {
        var header = files.getFirst().header();
        var kinds = header.stream().map(Kind::of).toList();
        var named = kinds.contains(Kind.FAMILY_NAME) && kinds.contains(Kind.NAME);
        var columns = new ArrayList<Column>();
        for (var heading : header) {
            var kind = Kind.of(heading);
            if (kind != Kind.IDENTITY && kind != Kind.IGNORED && !(named && kind == Kind.WHOLE_NAME)) {
                columns.add(Column.of(columns.size(), heading, cells(files, heading)));
            }
        }
        var truth = cells(files, identity(header)).stream().map(People::stem).toList();
        var first = files.getFirst().rows().size();
        return new People(new Space(first, truth.size() - first), columns, truth);
    }

    /// What the numbers of one person's records have in common: `rec-7` of `rec-7-dup-0`.
    private static String stem(String number) {
        var end = number.startsWith("rec-") ? number.indexOf('-', "rec-".length()) : -1;
        return end < 0 ? number : number.substring(0, end);
    }

    private static List<String> cells(List<PeopleFile> files, String heading) {
        return files.stream().flatMap(file -> file.column(heading)).toList();
    }

    /// The column that holds the truth: a cluster where there is one, else the stem of a record's number.
    private static String identity(List<String> header) {
        return header.stream()
                .filter(heading -> Kind.of(heading) == Kind.IDENTITY)
                .max(Comparator.comparing(heading -> heading.contains("cluster")))
                .orElseThrow(() -> new IllegalArgumentException("No column tells which records belong together."));
    }

    /// One field for each column, but one for all that says where someone lives.
    List<Field> fields() {
        var likeness = new Likeness();
        var places = columns.stream().filter(Column::locates).toList();
        var fields = new ArrayList<Field>();
        if (places.size() > 1) {
            fields.add(new PlaceField(places, likeness));
        }
        for (var column : columns) {
            if (places.size() == 1 || !places.contains(column)) {
                fields.add(field(column, likeness));
            }
        }
        return fields;
    }

    private Field field(Column column, Likeness likeness) {
        return switch (column.kind()) {
            case DATE -> new DateField(column, likeness);
            case EMAIL -> new EmailField(column, likeness);
            case NUMBER, HOUSE, POSTCODE -> new CodeField(column, likeness);
            default -> new TextField(column, neighbours(column), likeness);
        };
    }

    private List<Column> neighbours(Column column) {
        return columns.stream()
                .filter(other -> other != column
                        && other.kind().isName()
                        && column.kind().isName())
                .toList();
    }

    /// The pairs that share a value, or a part of it.
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

    /// All names share their keys, so that a surname written as a first name still meets its like; so do all
    /// places.
    private static void put(Blocking blocking, Column column, int record) {
        var value = column.joined(record).text();
        var key = switch (column.kind()) {
            case NAME, FAMILY_NAME, WHOLE_NAME -> "name:";
            case PLACE -> "place:";
            default -> column.heading() + ":";
        };
        blocking.put(record, key + value);
        if (key.equals("name:")) {
            column.words(record).forEach(word -> blocking.put(record, key + word));
        }
        if (key.equals("name:") || key.equals("place:")) {
            blocking.put(record, key + value.substring(0, Math.min(BEGINNING, value.length())) + "*");
        } else if (column.kind() == Kind.EMAIL) {
            blocking.put(record, "before the sign:" + column.beforeSign(record));
        } else if (column.kind() == Kind.DATE && value.length() == DIGITS_OF_A_DATE) {
            blocking.put(record, "year and month:" + value.substring(0, 6));
            blocking.put(record, "month and day:" + value.substring(4));
            blocking.put(record, "year and day:" + value.substring(0, 4) + value.substring(6));
        }
    }
}
