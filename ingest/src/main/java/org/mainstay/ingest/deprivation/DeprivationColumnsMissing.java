package org.mainstay.ingest.deprivation;

import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.INFO,
        what =
                "The file lacks rates or denominators, so ranks and deciles are used but people in need are not counted.",
        fix = "Download the whole File 7, with its population denominators.",
        example = "File 7 without its population columns")
record DeprivationColumnsMissing(Source source, String columns) implements Notice {

    @Override
    public String message() {
        return "These columns are missing: %s. Without them the income and employment deprived are not counted from this file."
                .formatted(columns);
    }
}
