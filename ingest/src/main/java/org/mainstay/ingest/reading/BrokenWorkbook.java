package org.mainstay.ingest.reading;

import java.io.IOException;
import org.dhatim.fastexcel.reader.ExcelReaderException;

/// The bytes of a workbook, or of one of its sheets, are not what a workbook's must be.
public final class BrokenWorkbook extends IOException {

    private static final long serialVersionUID = 1;

    BrokenWorkbook(RuntimeException cause) {
        super(words(cause), cause);
    }

    BrokenWorkbook(String what) {
        super(what);
    }

    /// What the library says on purpose is meant for people; what befalls it is not.
    private static String words(RuntimeException cause) {
        return cause instanceof ExcelReaderException && cause.getMessage() != null && cause.getCause() == null
                ? Text.shown(cause.getMessage()).replace("\"", "")
                : "it is not written as a workbook must be";
    }
}
