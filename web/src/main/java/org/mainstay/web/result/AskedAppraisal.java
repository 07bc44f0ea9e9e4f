package org.mainstay.web.result;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.mainstay.app.report.Format;
import org.mainstay.engine.appraisal.AppraisalRequest;

/// What an appraisal is asked for, as jobs and results hold it.
public record AskedAppraisal(long savingPence, int years, long seed) {

    /// Which work and which question this is, as the store calls it.
    public static final String KIND = "appraise";

    private static final Pattern WRITTEN = Pattern.compile("saving_pence=(\\d+) years=(\\d+) seed=(-?\\d+)");

    public static AskedAppraisal of(String text) {
        var written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("The store holds a request that is none: " + text);
        }
        return new AskedAppraisal(
                Long.parseLong(written.group(1)), Integer.parseInt(written.group(2)), Long.parseLong(written.group(3)));
    }

    public String text() {
        return "saving_pence=%d years=%d seed=%d".formatted(savingPence, years, seed);
    }

    /// For people: `Saving £200,000 a year, over 3 years`.
    public String words() {
        return "Saving %s a year, over %d %s"
                .formatted(Format.pounds(savingPence), years, years == 1 ? "year" : "years");
    }

    AppraisalRequest request(LocalDate on) {
        return new AppraisalRequest(savingPence, years, seed, on);
    }
}
