package org.mainstay.engine.survey;

import java.time.LocalDate;
import java.util.List;
import org.mainstay.model.evidence.Published;

/// What one round of the survey tells so far.
///
/// @param code its title as addresses write it
/// @param latest the day on which the last batch came
/// @param groups in the order of their names; empty where all were asked as one
@Published
public record RoundViews(String code, String title, LocalDate latest, GroupViews all, List<GroupViews> groups) {

    public RoundViews {
        groups = List.copyOf(groups);
    }
}
