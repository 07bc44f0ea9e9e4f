package org.mainstay.ingest.reading;

/// How a table turned out to be written.
///
/// @param encoding such as `UTF-8` or `Windows-1252`; `workbook` for a sheet of one
/// @param separator what parts its cells, in words
/// @param headings the line of the headings, 0 where none was found
public record TableForm(String encoding, String separator, int headings) {

    static final TableForm SHEET = new TableForm("workbook", "cells", 0);

    static TableForm of(String encoding, char separator) {
        return new TableForm(encoding, separator == ',' ? "commas" : separator == ';' ? "semicolons" : "tabs", 0);
    }

    TableForm at(int line) {
        return new TableForm(encoding, separator, line);
    }
}
