package org.mainstay.ingest.need;

import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.INFO,
        what = "A table of population estimates does not say of which year it is.",
        fix = "Keep the title above the headings when the sheet is exported: it names the year.",
        example = "LSOA 2021 Code, Total, F0 to 15")
record PopulationYearUnknown(Source source) implements Notice {

    @Override
    public String message() {
        return "Neither title nor headings say of which year these residents are. They are used without a year.";
    }
}
