package org.mainstay.ingest.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// One record of a table. A cell becomes a string only when it is asked for.
///
/// While a file is read one row is filled again and again: what it says holds until the next row is read.
public final class Row {

    /// So many digits are an int, whatever they are.
    private static final int MOST_DIGITS = 9;

    private char[] text = new char[512];
    private int[] ends = new int[32];
    private int size;
    private int line;
    private boolean blank;
    private final BitSet numbers = new BitSet();

    Row() {}

    public Row(int line, List<String> cells) {
        begin(line);
        cells.forEach(this::add);
    }

    /// The line it starts on, from 1.
    public int line() {
        return line;
    }

    /// The trimmed cell; empty where the column is absent or the row too short.
    public String get(int column) {
        if (column < 0 || column >= size) {
            return "";
        }
        var start = start(column);
        var end = ends[column];
        while (start < end && Text.blank(text[start])) {
            start++;
        }
        while (end > start && Text.blank(text[end - 1])) {
            end--;
        }
        return new String(text, start, end - start);
    }

    /// The cell as a whole number, where it is nothing but a few digits; else -1.
    public int whole(int column) {
        if (column < 0 || column >= size) {
            return -1;
        }
        var start = start(column);
        var end = ends[column];
        if (start == end || end - start > MOST_DIGITS) {
            return -1;
        }
        var number = 0;
        for (var index = start; index < end; index++) {
            var digit = text[index] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    /// How long the cell is before it is trimmed.
    int length(int column) {
        return column < 0 || column >= size ? 0 : ends[column] - start(column);
    }

    /// Writes the trimmed cell into `into` and tells its length.
    int copy(int column, char[] into, int offset) {
        if (column < 0 || column >= size) {
            return 0;
        }
        var start = start(column);
        var end = ends[column];
        while (start < end && Text.blank(text[start])) {
            start++;
        }
        while (end > start && Text.blank(text[end - 1])) {
            end--;
        }
        System.arraycopy(text, start, into, offset, end - start);
        return end - start;
    }

    /// Whether the cell is a number by its kind, which only workbooks tell.
    public boolean number(int column) {
        return column >= 0 && numbers.get(column);
    }

    /// The cells as they stand, untrimmed.
    public List<String> cells() {
        var cells = new ArrayList<String>(size);
        for (var column = 0; column < size; column++) {
            cells.add(new String(text, start(column), ends[column] - start(column)));
        }
        return cells;
    }

    /// How many cells it has.
    public int size() {
        return size;
    }

    public boolean blank() {
        return blank;
    }

    /// Says what another row says.
    void become(Row other) {
        begin(other.line);
        text = fit(text, other.length());
        ends = other.size > ends.length ? new int[other.ends.length] : ends;
        System.arraycopy(other.text, 0, text, 0, other.length());
        System.arraycopy(other.ends, 0, ends, 0, other.size);
        size = other.size;
        blank = other.blank;
        numbers.clear();
        numbers.or(other.numbers);
    }

    /// Takes in a row that was cut off this one inside its last cell; a space stands where the cut was.
    void join(Row rest) {
        extend(new char[] {' '}, 0, 1);
        var from = rest.size > 1 && rest.ends[0] == 0 ? 1 : 0;
        extend(rest.text, rest.start(from), rest.ends[from] - rest.start(from));
        for (var column = from + 1; column < rest.size; column++) {
            add(rest.text, rest.start(column), rest.ends[column] - rest.start(column));
        }
    }

    /// Makes the last cell longer.
    private void extend(char[] from, int offset, int length) {
        add(from, offset, length);
        if (size > 1) {
            ends[size - 2] = ends[size - 1];
            size--;
        }
    }

    private static char[] fit(char[] letters, int length) {
        return length > letters.length ? new char[length * 2] : letters;
    }

    /// How many characters it holds.
    int length() {
        return size == 0 ? 0 : ends[size - 1];
    }

    void begin(int newLine) {
        line = newLine;
        size = 0;
        blank = true;
        numbers.clear();
    }

    void add(char[] from, int offset, int length) {
        var at = room(length);
        System.arraycopy(from, offset, text, at, length);
        added(length);
    }

    /// Adds the cell of a workbook that holds a number.
    void addNumber(String cell) {
        numbers.set(size);
        add(cell);
    }

    void add(String cell) {
        var at = room(cell.length());
        cell.getChars(0, cell.length(), text, at);
        added(cell.length());
    }

    /// Where the next cell starts, once there is room for so many characters of it.
    private int room(int length) {
        var start = start(size);
        if (start + length > text.length) {
            text = Arrays.copyOf(text, Math.max(start + length, text.length * 2));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
        }
        return start;
    }

    private void added(int length) {
        var start = start(size);
        ends[size] = start + length;
        size++;
        for (var index = start; blank && index < start + length; index++) {
            blank = Text.blank(text[index]);
        }
    }

    private int start(int column) {
        return column == 0 ? 0 : ends[column - 1];
    }
}
