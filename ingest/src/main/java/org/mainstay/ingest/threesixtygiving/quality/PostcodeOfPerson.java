package org.mainstay.ingest.threesixtygiving.quality;

import java.util.regex.Pattern;
import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// A postcode is about fifteen homes.
@About(
        severity = Severity.ERROR,
        what = "A grant to a person gives a postcode as its area, which a handful of homes share.",
        fix = "Give the ward or the council area instead.",
        example = "Beneficiary Location:Geographic Code: AB1 2CD on a grant to a person")
@Counted(check = 19, among = Among.GRANTS_TO_PEOPLE)
final class PostcodeOfPerson implements Rule {

    private static final Pattern POSTCODE =
            Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}", Pattern.CASE_INSENSITIVE);

    @Override
    public void look(GrantRecord grant, Findings out) {
        if (!Grants.toPerson(grant)) {
            return;
        }
        for (var location : grant.fields().parts(Grants.BENEFICIARY)) {
            var code = location.scalar(Grants.GEO_CODE);
            if (code != null && POSTCODE.matcher(code.text()).matches()) {
                out.found(PostcodeOfPerson.class, code.cell().row(), code.cell(), Mask.all(code.text()), "");
            }
        }
    }
}
