package org.mainstay.ingest.reading;

import java.io.IOException;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.Notice;

/// The bytes of a workbook, or of one of its sheets, are not what a workbook's must be.
public final class BrokenWorkbook extends IOException {

    private static final long serialVersionUID = 1;

    private final boolean other;

    BrokenWorkbook(Exception cause) {
        super(words(cause), cause);
        other = false;
    }

    BrokenWorkbook(String what) {
        super(what);
        other = false;
    }

    private BrokenWorkbook() {
        super("it is no Excel workbook");
        other = true;
    }

    /// For an archive or a document that is none.
    static BrokenWorkbook none() {
        return new BrokenWorkbook();
    }

    /// Whether it was never meant to be a workbook.
    public boolean other() {
        return other;
    }

    /// The same as a notice on the sheet that cannot be opened.
    public Notice on(Content sheet) {
        return new BrokenSheet(new RowRef(sheet.source(), 1), String.valueOf(getMessage()));
    }

    /// What the library says on purpose is meant for people; what befalls it is not.
    private static String words(Exception cause) {
        return cause instanceof ExcelReaderException && cause.getMessage() != null && cause.getCause() == null
                ? Text.shown(cause.getMessage()).replace("\"", "")
                : "it is not written as a workbook must be";
    }
}
