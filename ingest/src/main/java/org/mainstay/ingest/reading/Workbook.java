package org.mainstay.ingest.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.mainstay.model.evidence.Source;

/// An open XLSX workbook, whose sheets are read row by row.
///
/// A sheet's own [Content] has the sheet's name in its source and the bytes of the whole workbook. It can only be had
/// from [#sheets(Content)], which refuses workbooks made to do harm.
public final class Workbook implements AutoCloseable {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    private static final ReadingOptions WITHOUT = new ReadingOptions(false, true);

    private final ReadableWorkbook workbook;
    private final List<Sheet> sheets;

    private Workbook(ReadableWorkbook workbook) {
        this.workbook = workbook;
        this.sheets = workbook.getSheets().toList();
    }

    /// Opens the whole workbook, also where the content is one sheet of it.
    static Workbook open(Content content) throws IOException {
        try {
            return new Workbook(open(content, WITH_FORMATS));
        } catch (ExcelReaderException perhapsWithoutStyles) {
            // A workbook need not say how its numbers look.
            return withoutFormats(content);
        } catch (IOException | RuntimeException broken) {
            throw new BrokenWorkbook(broken);
        }
    }

    private static Workbook withoutFormats(Content content) throws IOException {
        try {
            return new Workbook(open(content, WITHOUT));
        } catch (IOException | RuntimeException broken) {
            throw new BrokenWorkbook(broken);
        }
    }

    /// A file is read where it lies; a member of an archive is held in memory, packed as it is.
    private static ReadableWorkbook open(Content content, ReadingOptions options) throws IOException {
        var file = content.file();
        if (file.isPresent()) {
            return new ReadableWorkbook(file.get().toFile(), options);
        }
        try (InputStream bytes = content.open()) {
            return new ReadableWorkbook(bytes, options);
        }
    }

    /// Its sheets, hidden ones too, in their order.
    ///
    /// A [BrokenWorkbook] says why it cannot be read as one.
    public static List<Content> sheets(Content content) throws IOException {
        WorkbookCheck.look(content);
        try (var workbook = open(content)) {
            return workbook.sheets.stream()
                    .map(sheet -> sheet(content, sheet.getName()))
                    .toList();
        }
    }

    /// The sheet of this name, if the workbook has one.
    public static Optional<Content> find(Content content, String name) throws IOException {
        return sheets(content).stream()
                .filter(sheet -> sheet.source().sheet().equals(name))
                .findFirst();
    }

    private static Content sheet(Content workbook, String name) {
        var whole = workbook.source();
        return new SheetContent(workbook, new Source(whole.sha256(), whole.path(), name, whole.bytes()));
    }

    private record SheetContent(Content workbook, Source source) implements Content {

        @Override
        public InputStream open() throws IOException {
            return workbook.open();
        }

        @Override
        public Optional<Path> file() {
            return workbook.file();
        }
    }

    /// The rows of a sheet that are not blank, none where there is no such sheet. One row is filled again and
    /// again;
    /// its line is the sheet's own row number.
    ///
    /// Where the sheet breaks off, the iterator throws an [java.io.UncheckedIOException]
    /// that holds a [BrokenWorkbook].
    Iterator<Row> rows(String sheet) throws IOException {
        for (var one : sheets) {
            if (sheet.equals(one.getName())) {
                return new SheetRows(one, new CellText(workbook.isDate1904()));
            }
        }
        return List.<Row>of().iterator();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
