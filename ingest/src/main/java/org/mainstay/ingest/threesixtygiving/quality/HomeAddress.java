package org.mainstay.ingest.threesixtygiving.quality;

import java.util.regex.Pattern;
import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// Only where the text says that someone lives there.
@About(
        severity = Severity.ERROR,
        what = "Free text gives the address of a home.",
        fix = "Remove it; a ward or a town says enough.",
        example = "Description: The family, living at 12 Acacia Road, needs a cooker")
final class HomeAddress implements ReaderRule {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:\\b(?i:lives?|living|resides?|resident|residing) (?i:at|in)|(?i:home address)(?: is|:)?),?"
                    + " ((?:Flat \\d+[A-Za-z]?,? )?\\d{1,4}[A-Za-z]?,? (?:[A-Z][\\w'’]+ ){1,4}"
                    + "(?:Road|Rd|Street|St|Avenue|Ave|Lane|Close|Drive|Crescent|Grove|Court|Place|Way|Terrace|Gardens"
                    + "|Walk|Square|Hill|Park|Green)\\b)");

    private final FreeText texts;

    HomeAddress(FreeText texts) {
        this.texts = texts;
    }

    @Override
    public void look(GrantRecord grant, Findings out) {
        for (var scalar : texts.of(grant).withHomes()) {
            var match = ADDRESS.matcher(scalar.text());
            if (match.find()) {
                out.found(HomeAddress.class, scalar.cell().row(), scalar.cell(), Mask.all(match.group(1)), "");
            }
        }
    }
}
