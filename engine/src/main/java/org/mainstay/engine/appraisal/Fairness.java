package org.mainstay.engine.appraisal;

import java.util.List;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Published;

/// Who loses service when people do not all count alike; beside it always stand the people as they are.
///
/// @param sentence what the weights rest on
/// @param byDecile empty where everybody counts alike, as are the others
@Published
public record Fairness(String sentence, List<Weighted> byDecile, List<Weighted> byArea, List<Weighted> byNeed) {

    /// People of one group who lose service, each times a weight.
    @Published
    public record Weighted(String group, Figure people) {}
}
