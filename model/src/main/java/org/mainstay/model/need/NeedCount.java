package org.mainstay.model.need;

import java.time.LocalDate;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// How many people need one kind of help in one area, as somebody who knows the place has counted them. It wins over
/// any share of its residents.
///
/// @param area of the vintage of the place; of none where no table of areas has its code
public record NeedCount(
        Need need, AreaKey area, int people, int low, int high, LocalDate reported, String source, RowRef row)
        implements Fact {

    public NeedCount {
        if (low < 0 || low > people || people > high) {
            throw new IllegalArgumentException(
                    "The people must rise from 0: low (%s), people (%s), high (%s).".formatted(low, people, high));
        }
    }
}
