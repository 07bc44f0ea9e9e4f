package org.mainstay.engine.appraisal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Published;

/// What would hurt most if it went, what would help most, and who shows signs that it may go.
///
/// @param answer the first paragraph, in sentences
/// @param served people served in a year as things are, when everybody tries elsewhere
/// @param singles the worst organisations to lose, the worst first; of all
/// @param pairs the worst two to lose together; of all pairs
/// @param backups two of whom neither looks important because the other stands in, the most hidden
/// first; of all pairs
/// @param triples the worst three to lose together
/// @param proven whether no worse three exist; else there may be
/// @param oneByOne the worst two and three that are found by looking at one at a time, to compare
/// @param reliance how far the signs can be relied on; null where nobody's reserves are known
/// @param notKnown what these files cannot show, one sentence each
/// @param figures every figure in here, and every figure that those were made from
@Published
public record WorstLosses(
        AppraisalRequest request,
        List<String> answer,
        Figure served,
        List<Hurt> singles,
        List<Pair> pairs,
        List<Pair> backups,
        List<Hurt> triples,
        boolean proven,
        List<Hurt> oneByOne,
        List<Support> supports,
        List<Signs> signs,
        @Nullable Reliance reliance,
        List<String> notKnown,
        List<Assumption> assumptions,
        List<Figure> figures) {

    /// What is lost with some organisations.
    ///
    /// @param organisations that go, in order of id
    /// @param fallen who falls with them
    /// @param people a year who lose service
    /// @param alone the same if nobody fell with them; null where nobody does
    /// @param withoutAlternative of `people` those whom no other service for their need reaches
    /// @param funded pounds a year of the lines of those that go
    /// @param forEachTenThousand people for each £10,000 of that; null where nothing is paid
    /// @param byDecile people by deprivation decile; the range says whose place is not settled
    /// @param reported whether somebody local has said how many those that go serve; else it follows
    /// from money and an assumed cost of a person, and says nothing about them
    @Published
    public record Hurt(
            List<Organisation> organisations,
            List<Fallen> fallen,
            Figure people,
            @Nullable Figure alone,
            Figure withoutAlternative,
            Figure funded,
            @Nullable Figure forEachTenThousand,
            List<Appraisal.DecileLoss> byDecile,
            boolean reported) {}

    /// One that falls with others.
    public record Fallen(Organisation organisation, String why) {}

    /// Two that go together.
    ///
    /// @param beyond people who lose service with both, less those with each alone: how far the one
    /// stands in for the other; below 0 where one falls with the other anyway
    @Published
    public record Pair(Hurt hurt, Figure beyond) {}

    /// What would keep a loss from happening, or from hurting.
    ///
    /// @param price what it costs; for a shared back office what it frees
    /// @param effect what it changes, by the same model
    /// @param says both in a sentence
    @Published
    public record Support(Kind kind, List<Organisation> organisations, Figure price, Figure effect, String says) {

        /// What kind of help.
        public enum Kind {
            /// Another that could serve those who would be left.
            SECOND_PROVIDER,
            /// The least that keeps it open.
            CORE_FUNDING,
            /// As much in reserve as makes it not fragile.
            RESERVES,
            /// One back office for two that stand in for each other.
            SHARED_BACK_OFFICE
        }
    }

    /// One organisation that shows signs that it may go.
    ///
    /// @param runway how long its free reserves last; null where unknown
    /// @param dependence the share of its income that the council pays; null where unknown
    /// @param people a year who would lose service with it
    /// @param signs one sentence each, at least one
    @Published
    public record Signs(
            Organisation organisation,
            @Nullable Figure runway,
            @Nullable Figure dependence,
            Figure people,
            List<String> signs) {}

    /// How far the early signs can be relied on, by the model and not by what happened to anybody.
    ///
    /// @param falseAlarms of organisations with a sign, the share that does not close
    /// @param missed of organisations that close, the share that showed no sign; null where none closes
    @Published
    public record Reliance(Figure falseAlarms, @Nullable Figure missed, String says) {}
}
