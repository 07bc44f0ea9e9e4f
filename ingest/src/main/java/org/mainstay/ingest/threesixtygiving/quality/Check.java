package org.mainstay.ingest.threesixtygiving.quality;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.mainstay.model.notice.Severity;

/// What one check found in a file.
///
/// @param number of the published check, 0 where it is ours
/// @param among what the share is of
/// @param count how many grants (or rows) it is about
/// @param of how many it could be about
/// @param cells how many findings; a grant may have several
/// @param where the first of them
/// @param why what is wrong and why it matters
/// @param fix how to mend it
public record Check(
        String code,
        Severity severity,
        int number,
        Among among,
        long count,
        long of,
        long cells,
        List<Finding> where,
        String why,
        String fix) {

    private static final int PLACES = 4;

    public Check {
        where = List.copyOf(where);
    }

    /// Rounded half up to four decimal places.
    public BigDecimal share() {
        if (of == 0) {
            return BigDecimal.ZERO.setScale(PLACES);
        }
        return BigDecimal.valueOf(count)
                .divide(BigDecimal.valueOf(of), MathContext.DECIMAL64)
                .setScale(PLACES, RoundingMode.HALF_UP);
    }
}
