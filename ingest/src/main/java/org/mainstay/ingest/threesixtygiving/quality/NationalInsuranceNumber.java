package org.mainstay.ingest.threesixtygiving.quality;

import java.util.regex.Pattern;
import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Severity;

/// By the form that HM Revenue and Customs gives.
@About(
        severity = Severity.ERROR,
        what = "A National Insurance number stands in free text: it is a person's and must not be published.",
        fix = "Remove it, and tell your data protection officer if the file is already public.",
        example = "Description: claimant QQ 12 34 56 C")
final class NationalInsuranceNumber implements ReaderRule {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<!\\w)(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D](?!\\w)",
            Pattern.CASE_INSENSITIVE);

    private final FreeText texts;

    NationalInsuranceNumber(FreeText texts) {
        this.texts = texts;
    }

    @Override
    public void look(GrantRecord grant, Findings out) {
        for (var scalar : texts.of(grant).withDigits()) {
            var match = NUMBER.matcher(scalar.text());
            if (match.find()) {
                out.found(
                        NationalInsuranceNumber.class, scalar.cell().row(), scalar.cell(), Mask.all(match.group()), "");
            }
        }
    }
}
