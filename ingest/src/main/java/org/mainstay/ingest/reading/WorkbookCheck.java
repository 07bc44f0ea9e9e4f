package org.mainstay.ingest.reading;

/// placeholder
final class WorkbookCheck {
    private WorkbookCheck() {}
}
