package org.mainstay.engine.appraisal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Published;

/// Why the model closes one organisation under an option, or why it does not, month by month beside the place as it is.
///
/// @param lines its funding lines
/// @param changes what the option does to it, in words; empty where nothing
/// @param answer the first sentences: what happens and why
/// @param steps the ten steps of the month that decides
/// @param figures every figure in here, and every figure that those were made from
@Published
public record Explanation(
        String organisation,
        String name,
        AppraisalRequest request,
        List<FundingLine> lines,
        List<String> changes,
        List<String> answer,
        Way base,
        Way option,
        List<Step> steps,
        Rescue rescue,
        List<Figure> figures) {

    public Explanation {
        lines = List.copyOf(lines);
        changes = List.copyOf(changes);
        answer = List.copyOf(answer);
        steps = List.copyOf(steps);
        figures = List.copyOf(figures);
    }

    /// How it goes, with the option or without.
    ///
    /// @param closes the month at the end of which the model closes it; null where it does not
    /// @param why it closes, or why not
    public record Way(List<Month> months, @Nullable Figure closes, String why) {

        public Way {
            months = List.copyOf(months);
        }
    }

    /// One month; all is at central assumptions, with the range between the cases that do least and most harm.
    ///
    /// @param when such as `month 14`
    /// @param withdrawn a year, by other funders because the council pays less
    /// @param replaced a year, of that
    /// @param activity the part of its full activity that it can afford to offer
    /// @param turnedAway its own clients who came or waited and whom it did not serve
    /// @param reserves at the end; where they are not known, the change since the start
    /// @param runway how long they last at this month's spending
    /// @param test what the closing rule found at a quarter-end; empty in other months
    public record Month(
            String when,
            Figure council,
            Figure other,
            Figure withdrawn,
            Figure replaced,
            Figure fixed,
            Figure activity,
            Figure served,
            Figure turnedAway,
            Figure reserves,
            Figure runway,
            String test) {}

    /// One of the ten steps of a month, as things are and with the option.
    public record Step(String name, String base, String option) {}

    /// What would keep it open.
    ///
    /// @param grant the least the council could pay it a year, on the lines that the option changes; null
    ///     where it stays open, or no grant that was tried helps
    /// @param reserves the least it could have to begin with; null where it stays open or they are not known
    /// @param supposed when it closes with reserves that are supposed; empty where they are known
    public record Rescue(
            @Nullable Figure grant, @Nullable Figure reserves, List<Supposed> supposed, List<String> says) {

        public Rescue {
            supposed = List.copyOf(supposed);
            says = List.copyOf(says);
        }
    }

    /// What happens if it had so much.
    ///
    /// @param closes null where it does not
    public record Supposed(
            String months, Figure reserves, @Nullable Figure closes) {}
}
