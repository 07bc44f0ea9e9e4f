package org.mainstay.engine.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.appraisal.AppraisalRequest;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Published;

/// What becomes of one organisation under a shock, at central assumptions, month by month beside the place as it is.
///
/// @param answer the first sentences: whether it closes, and why
/// @param closes the month in which it does; null where it does not
/// @param chain how the blow reached it: those that fell before it because of each other, and it itself; empty where
/// it does not fall because of others
/// @param cascade everybody who closes under the shock
/// @param months one by one
/// @param figures every figure in here, and every figure that those were made from
@Published
public record ShockExplanation(
        String organisation,
        String name,
        Shock shock,
        AppraisalRequest request,
        List<String> answer,
        @Nullable Figure closes,
        List<Stress.Fallen> chain,
        List<Stress.Fallen> cascade,
        List<Month> months,
        List<Figure> figures) {

    public ShockExplanation {
        answer = List.copyOf(answer);
        chain = List.copyOf(chain);
        cascade = List.copyOf(cascade);
        months = List.copyOf(months);
        figures = List.copyOf(figures);
    }

    /// One month, as things are and under the shock.
    ///
    /// @param when such as `month 14`
    @Published
    public record Month(String when, Numbers base, Numbers shocked) {}

    /// What a body has and does in a month.
    ///
    /// @param reserves at the end; where they are not known, the change since the start
    @Published
    public record Numbers(Figure council, Figure other, Figure spent, Figure served, Figure reserves) {}
}
