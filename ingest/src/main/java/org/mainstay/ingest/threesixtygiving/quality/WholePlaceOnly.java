package org.mainstay.ingest.threesixtygiving.quality;

import java.util.Set;
import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// By the first three letters of the area code.
@About(
        severity = Severity.INFO,
        what = "The only place that benefits is a whole council area or larger, which hides who is reached.",
        fix = "Name the wards or neighbourhoods that benefit, where the grant is meant for some.",
        example = "Beneficiary Location:Geographic Code: E08000099")
final class WholePlaceOnly implements Rule {

    private static final int LENGTH = 9;
    private static final Set<String> WHOLE = Set.of(
            "E06", "E07", "E08", "E09", "E10", "E11", "E12", "E13", "E47", "E92", "W06", "W92", "S12", "S92", "N09",
            "N92", "K02", "K03", "K04");

    @Override
    public void look(GrantRecord grant, Findings out) {
        var locations = grant.fields().parts(Grants.BENEFICIARY);
        if (locations.isEmpty()) {
            return;
        }
        for (var location : locations) {
            var code = location.text(Grants.GEO_CODE);
            if (code.length() != LENGTH || !WHOLE.contains(code.substring(0, 3))) {
                return;
            }
        }
        Grants.report(out, WholePlaceOnly.class, grant, locations.getFirst().scalar(Grants.GEO_CODE));
    }
}
