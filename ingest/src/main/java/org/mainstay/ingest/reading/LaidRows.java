package org.mainstay.ingest.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/// The rows of one source laid down one by one in a file, so that each is found without passing over those before it.
///
/// The texts come first, each after its length in bytes; then for each line where its text lies; then how many lines
/// there are and how rows are cut into cells.
public final class LaidRows {

    /// How the names of files begin that are not whole yet.
    public static final String UNFINISHED = "unfinished";

    /// Stands in no cell of a workbook.
    static final String BETWEEN = "\u001F";

    private static final int FOOT = Integer.BYTES + 2 * Character.BYTES;
    private static final int SLOT = Long.BYTES;

    private final Path file;
    private final long slots;
    private final int lines;
    private final Form form;
    private final char separator;

    /// How the text of a row is made into cells.
    enum Form {
        NONE('-'),
        QUOTED('q'),
        UNQUOTED('u'),
        SHEET('s'),
        RECORD('r');

        private final char sign;

        Form(char sign) {
            this.sign = sign;
        }

        char sign() {
            return sign;
        }

        static Form of(char sign) {
            for (var form : values()) {
                if (form.sign == sign) {
                    return form;
                }
            }
            throw new IllegalStateException("Rows are laid down in no known form.");
        }
    }

    private LaidRows(Path file) throws IOException {
        this.file = file;
        try (var channel = FileChannel.open(file)) {
            var foot = read(channel, channel.size() - FOOT, FOOT);
            lines = foot.getInt();
            form = Form.of(foot.getChar());
            separator = foot.getChar();
            slots = channel.size() - FOOT - (long) lines * SLOT;
        }
    }

    /// Rows that were laid down before; a [java.nio.file.NoSuchFileException] where they were not.
    public static LaidRows open(Path file) throws IOException {
        return new LaidRows(file);
    }

    /// Lays the rows of a source down. They are whole before the file has its name.
    public static LaidRows lay(Content content, Path file) throws IOException {
        var unfinished = Files.createTempFile(file.toAbsolutePath().getParent(), UNFINISHED, "");
        try {
            LaidRowsWriter.write(content, unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        return new LaidRows(file);
    }

    /// The records that start on these lines, as they were published; lines on which none starts are left out.
    public SortedMap<Integer, String> texts(SortedSet<Integer> wanted) throws IOException {
        var texts = new TreeMap<Integer, String>();
        try (var channel = FileChannel.open(file)) {
            for (var line : wanted) {
                text(channel, line).ifPresent(text -> texts.put(line, form == Form.SHEET ? tabbed(text) : text));
            }
        }
        return texts;
    }

    private static String tabbed(String text) {
        return text.replace(BETWEEN, "\t");
    }

    /// The cells of the record that starts on this line, as [RowCells] finds them.
    public List<RowCells.Cell> cells(int line) throws IOException {
        try (var channel = FileChannel.open(file)) {
            if (form == Form.RECORD) {
                return RowCells.inJson(text(channel, line).orElse(""));
            }
            var rows = new ArrayList<Row>();
            for (var at = 1; at < Math.min(line, lines) && rows.size() < RowCells.MOST_TITLES; at++) {
                row(channel, at).ifPresent(rows::add);
            }
            row(channel, line).ifPresent(rows::add);
            return RowCells.find(rows.iterator(), line);
        }
    }

    private Optional<Row> row(FileChannel channel, int line) throws IOException {
        var text = text(channel, line);
        return text.isEmpty() ? Optional.empty() : Optional.of(new Row(line, cut(text.get())));
    }

    private List<String> cut(String text) {
        if (form == Form.SHEET) {
            return List.of(text.split(BETWEEN, -1));
        }
        try {
            var rows = CsvTable.open(new StringReader(text), separator, form == Form.QUOTED, new RecordFiller());
            return rows.hasNext() ? rows.next().cells() : List.of();
        } catch (CsvParseException broken) {
            return List.of();
        }
    }

    private Optional<String> text(FileChannel channel, int line) throws IOException {
        if (line < 1 || line >= lines) {
            return Optional.empty();
        }
        var at = read(channel, slots + (long) line * SLOT, SLOT).getLong() - 1;
        if (at < 0) {
            return Optional.empty();
        }
        var length = read(channel, at, Integer.BYTES).getInt();
        var bytes = read(channel, at + Integer.BYTES, length);
        return Optional.of(StandardCharsets.UTF_8.decode(bytes).toString());
    }

    private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw new EOFException("Rows that were laid down end too early.");
            }
        }
        return bytes.flip();
    }
}
