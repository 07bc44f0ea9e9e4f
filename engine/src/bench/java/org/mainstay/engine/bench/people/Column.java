package org.mainstay.engine.bench.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.mainstay.engine.linkage.Frequencies;
import org.mainstay.engine.linkage.Spelling;

/// One column of one or two files, each distinct value once.
final class Column {

    private final String heading;
    private final Kind kind;
    private final int[] numbers;
    private final List<String> values;
    private final List<Spelling> joined;
    private final Frequencies frequencies;

    private final int place;

    private Column(int place, String heading, Kind kind, int[] numbers, List<String> values) {
        this.heading = heading;
        this.kind = kind;
        this.place = place;
        this.numbers = numbers;
        this.values = values;
        joined = values.stream().map(value -> value.replaceAll("[^\\p{L}\\p{N}]", "")).map(Spelling::of).toList();
        frequencies = Frequencies.of(numbers, values.size());
    }

    static Column of(int place, String heading, Kind kind, List<String> cells) {
        var known = new HashMap<String, Integer>();
        var values = new ArrayList<String>();
        var numbers = new int[cells.size()];
        for (var record = 0; record < numbers.length; record++) {
            var value = cells.get(record);
            if (value.isEmpty()) {
                numbers[record] = -1;
            } else {
                numbers[record] = known.computeIfAbsent(value, absent -> values.size());
                if (numbers[record] == values.size()) {
                    values.add(value);
                }
            }
        }
        return new Column(place, heading, kind, numbers, values);
    }

    boolean before(Column other) { return place < other.place; }

    boolean place() { return kind == Kind.PLACE || kind == Kind.POSTCODE || kind == Kind.NUMBER && heading.contains("street"); }
    boolean family() { return kind == Kind.NAME && (heading.contains("sur") || heading.contains("last") || heading.contains("family")); }
    double collision() { return frequencies.chance(); }

    String heading() {
        return heading;
    }

    Kind kind() {
        return kind;
    }

    /// The number of a record's value; -1 for none.
    int number(int record) {
        return numbers[record];
    }

    boolean empty(int record) {
        return numbers[record] < 0;
    }

    String value(int record) {
        return values.get(numbers[record]);
    }

    /// The value without anything but letters and digits.
    Spelling joined(int record) {
        return joined.get(numbers[record]);
    }

    double rarity(int record) {
        return frequencies.rarity(numbers[record]);
    }
}
