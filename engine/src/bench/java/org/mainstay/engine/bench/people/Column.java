package org.mainstay.engine.bench.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.mainstay.engine.linkage.Frequencies;
import org.mainstay.engine.linkage.Spelling;

/// One column of one or two files, each distinct value once.
final class Column {

    /// A column in which records agree by chance this often says little about where someone lives: a state.
    private static final double TELLS_LITTLE = 0.1;

    private final int place;
    private final String heading;
    private final Kind kind;
    private final int[] numbers;
    private final Spelling[] joined;
    private final List<List<String>> words;
    private final List<Spelling> sorted;
    private final List<String> beforeSign;
    private final Frequencies frequencies;

    private Column(int place, String heading, int[] numbers, List<String> values) {
        this.place = place;
        this.heading = heading;
        this.kind = Kind.of(heading);
        this.numbers = numbers;
        joined = values.stream()
                .map(value -> Spelling.of(kind == Kind.DATE ? date(value) : lettersAndDigits(value)))
                .toArray(Spelling[]::new);
        words = kind.isName() ? values.stream().map(Column::sorted).toList() : List.of();
        sorted = words.stream().map(list -> Spelling.of(String.join("", list))).toList();
        beforeSign = kind == Kind.EMAIL
                ? values.stream().map(value -> value.split("@", 2)[0]).toList()
                : List.of();
        frequencies = Frequencies.of(numbers, values.size());
    }

    /// @param place where it stands among the columns
    static Column of(int place, String heading, List<String> cells) {
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
        return new Column(place, heading, numbers, values);
    }

    private static String lettersAndDigits(String value) {
        var kept = new StringBuilder(value.length());
        for (var at = 0; at < value.length(); at++) {
            if (Character.isLetterOrDigit(value.charAt(at))) {
                kept.append(value.charAt(at));
            }
        }
        return kept.length() == value.length() ? value : kept.toString();
    }

    /// Year, month and day in eight digits, where a date is written in three parts with either end first.
    private static String date(String value) {
        var parts = value.split("[^0-9]+");
        if (parts.length != 3 || parts[0].length() + parts[2].length() > 6) {
            return lettersAndDigits(value);
        }
        var yearFirst = parts[0].length() > parts[2].length();
        return pad(parts[yearFirst ? 0 : 2], 4) + pad(parts[1], 2) + pad(parts[yearFirst ? 2 : 0], 2);
    }

    private static String pad(String digits, int length) {
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }

    /// The words of a value in order of the alphabet.
    private static List<String> sorted(String value) {
        if (value.equals(lettersAndDigits(value))) {
            return List.of(value);
        }
        return Stream.of(value.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
    }

    int place() {
        return place;
    }

    String heading() {
        return heading;
    }

    Kind kind() {
        return kind;
    }

    /// Whether it says where someone lives, and tells one place from another.
    boolean locates() {
        return (kind == Kind.PLACE || kind == Kind.POSTCODE || kind == Kind.HOUSE)
                && frequencies.chance() < TELLS_LITTLE;
    }

    /// The number of a record's value; -1 for none.
    int number(int record) {
        return numbers[record];
    }

    boolean empty(int record) {
        return numbers[record] < 0;
    }

    /// The value without anything but letters and digits.
    Spelling joined(int record) {
        return joined[numbers[record]];
    }

    /// The words of a name.
    List<String> words(int record) {
        return words.get(numbers[record]);
    }

    /// The words of a name in order of the alphabet, as one.
    Spelling sorted(int record) {
        return sorted.get(numbers[record]);
    }

    String beforeSign(int record) {
        return beforeSign.get(numbers[record]);
    }

    double rarity(int record) {
        return frequencies.rarity(numbers[record]);
    }
}
