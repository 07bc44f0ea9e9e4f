package org.mainstay.ingest.threesixtygiving.quality;

import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Names of places repeat; codes do not.
@About(
        severity = Severity.INFO,
        what = "The place that benefits has a name but no code, so a computer cannot find it.",
        fix = "Add the code of the area, such as a ward.",
        example = "Beneficiary Location:Name: Larkfield, Geographic Code is empty")
@Counted(check = 34)
final class PlaceNameWithoutCode implements Rule {

    @Override
    public void look(GrantRecord grant, Findings out) {
        for (var location : grant.fields().parts(Grants.BENEFICIARY)) {
            if (location.has(Grants.NAME) && !location.has(Grants.GEO_CODE)) {
                Grants.report(out, PlaceNameWithoutCode.class, grant, location.scalar(Grants.NAME));
                return;
            }
        }
    }
}
