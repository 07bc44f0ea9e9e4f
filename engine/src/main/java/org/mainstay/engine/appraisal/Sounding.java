package org.mainstay.engine.appraisal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.soundness.Evidence;
import org.mainstay.engine.soundness.SoundRule;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Published;

/// Whether one funding line is a sound investment, and what says so.
///
/// @param sound null for a line whose need nobody knows
/// @param unique share of its people whom nobody else in reach has room for; null where its need is not known
/// @param losing people who lose service over the horizon if it ends; null as above
/// @param other what other funders would take away with each pound, less what they would put in its place
/// @param dependence the council's share of the organisation's income; null where its income is not known
/// @param consequence what comes back to the public purse for each pound, if the line ends; null where nobody knows
/// what
/// one person costs who goes without
/// @param runway how long free reserves last; null where they are not known
/// @param closing share of draws in which the organisation closes within a year of losing a fifth of the line; null
/// where its reserves are not known
/// @param twin the other line that duplicates it most; null where none does
/// @param assumed share of the money of the consequence that rests on the two worst grades
/// @param mostlyAssumed whether that is more than half
/// @param why in one sentence
/// @param datum what to measure next
/// @param ask whom to ask for it
@Published
public record Sounding(
        FundingLine line,
        SoundRule.@Nullable Sound sound,
        Evidence evidence,
        @Nullable Figure unique,
        @Nullable Figure losing,
        Figure other,
        @Nullable Figure dependence,
        @Nullable Figure consequence,
        @Nullable Figure runway,
        @Nullable Figure closing,
        @Nullable Twin twin,
        Figure assumed,
        boolean mostlyAssumed,
        String why,
        String advice,
        String datum,
        String ask) {

    /// Another line for the same people.
    ///
    /// @param duplication of what the smaller of the two does alone, the share that the other does as well
    /// @param newSinglePoint whether a body merged of both would be one that the place cannot lose
    @Published
    public record Twin(FundingLine line, Figure duplication, boolean newSinglePoint) {}

    /// The verdict as it may be said: never without a word of doubt where it rests on assumptions.
    public String standing() {
        var found = sound;
        if (found == null) {
            return "No verdict";
        }
        var words = found.soundness().words();
        if (!line.hasLocalEvidence() && !found.rule().equals(SoundRule.DUTY_RULE)) {
            return "Leans to %s, on assumptions alone".formatted(words.toLowerCase(Locale.ROOT));
        }
        return mostlyAssumed && !found.rule().equals(SoundRule.DUTY_RULE) ? words + ", mostly assumption" : words;
    }
}
