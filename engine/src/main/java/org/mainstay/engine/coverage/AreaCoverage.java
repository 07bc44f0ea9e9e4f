package org.mainstay.engine.coverage;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.access.Reason;
import org.mainstay.model.area.Area;
import org.mainstay.model.evidence.Figure;

/// What one need finds in one area.
///
/// @param people who need it; null where nobody can say
/// @param services in reach
/// @param providers organisations that give them
/// @param access places for the people in need, shared with all who reach them, in millionths; null where no
///     capacity in reach is known
/// @param nearest minutes to the nearest that people travel to, null where there is none in reach
/// @param second minutes to the next, null as above
/// @param reason why there is no access, null where there is some or nothing was measured
/// @param doubts what makes it uncertain
public record AreaCoverage(
        Area area,
        @Nullable Figure people,
        int services,
        int providers,
        @Nullable Figure access,
        @Nullable Figure nearest,
        @Nullable Figure second,
        @Nullable Reason reason,
        Set<Doubt> doubts) {

    public AreaCoverage {
        doubts = Set.copyOf(doubts);
    }

    public Optional<Reason> findReason() {
        return Optional.ofNullable(reason);
    }

    /// Whether people there have nobody to go to, as far as the files tell.
    public boolean gap() {
        return services == 0 && reason != Reason.NOT_LOCATED;
    }

    /// Why a finding may be wrong.
    public enum Doubt {
        /// With straighter or more winding ways it is another finding.
        TRAVEL("it hangs on how winding the ways are"),
        /// People can reach across the border of the data, where services may be that no file names.
        EDGE("the border of the data is within reach");

        private final String words;

        Doubt(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
