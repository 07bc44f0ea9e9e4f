package org.mainstay.app.command;

import java.util.List;
import java.util.stream.Stream;
import org.mainstay.ingest.point.Points;
import org.mainstay.model.notice.Notice;

/// The scores of all areas, type by type, with the lists they come from.
public record AreaScores(ScoreAreas.Asked asked, Points areas, Points services, List<TypeScores> types) {

    public AreaScores {
        types = List.copyOf(types);
    }

    /// What was wrong with either list.
    public List<Notice> notices() {
        return Stream.concat(areas.notices().stream(), services.notices().stream())
                .toList();
    }

    public int refused() {
        return areas.refused() + services.refused();
    }
}
