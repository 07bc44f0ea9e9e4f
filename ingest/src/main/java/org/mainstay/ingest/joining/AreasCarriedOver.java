package org.mainstay.ingest.joining;

import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.INFO,
        what =
                "Rows about areas of another census were carried over to those of this place where the area did not change or became part of another.",
        fix = "Nothing to mend: the edition for the areas of this place would say more.",
        example = "LSOA code (2011) with the exact-fit lookup beside it")
record AreasCarriedOver(Source source, int number, String to) implements Notice {

    @Override
    public String message() {
        return "%,d rows are about areas that did not change or lie in one that became part of another, by ONS's exact-fit lookup. They were carried over to areas of 20%s."
                .formatted(number, to);
    }
}
