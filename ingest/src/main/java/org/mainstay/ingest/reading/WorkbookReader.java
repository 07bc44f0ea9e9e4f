package org.mainstay.ingest.reading;

/// A reader that takes a workbook whole where one of its sheets fits: what its other sheets hold is about the same
/// things.
public interface WorkbookReader extends FormatReader {}
