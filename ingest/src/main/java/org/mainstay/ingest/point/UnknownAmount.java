package org.mainstay.ingest.point;

import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what =
                "The people of an area or the capacity of a service is missing or no number of 0 or more, so it is not known.",
        fix = "Give a number of 0 or more, without units.",
        example = "pop: about 1500")
record UnknownAmount(RowRef row, String column, String found) implements Notice.OfRow {

    @Override
    public String message() {
        return "Line %d has \"%s\" under %s. %s"
                .formatted(
                        row.line(),
                        found,
                        column,
                        column.equals("pop")
                                ? "Nobody is counted there, though the area is still scored."
                                : "The service counts as there, and is left out of what is offered.");
    }
}
