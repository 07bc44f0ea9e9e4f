package org.mainstay.ingest.joining;

import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what =
                "Services name their organisation by an identifier that no table explains, so they are shown without it.",
        fix = "Put the directory's whole table of organisations into the folder too.",
        example = "services.csv with organization_id 4, and no row 4 in organizations.csv")
record OrganisationTableMissing(Source source) implements Notice {

    @Override
    public String message() {
        return "Services of %s name an organisation that no table in the folder explains.".formatted(source.path());
    }
}
