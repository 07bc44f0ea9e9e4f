package org.mainstay.ingest.geography;

import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.INFO,
        what =
                "The codes of areas are taken from a property that was chosen by the shape of its values, since its name varies.",
        fix = "Nothing to mend: check that it is the code you mean where a feature carries several.",
        example = "A property named ref that holds E05099901.")
record OutlineCodesTaken(Source source, String property) implements Notice {

    @Override
    public String message() {
        return "The codes of these outlines are taken from the property %s. Names are taken from the one beside it."
                .formatted(property);
    }
}
