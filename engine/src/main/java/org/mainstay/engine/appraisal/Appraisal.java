package org.mainstay.engine.appraisal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.relationship.FundingLines;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Published;

/// The answer: the three approaches to one saving and the options that people wrote, side by side.
///
/// @param answer the first paragraph, in sentences
/// @param base the place as it is, when every line is kept
/// @param approaches empty where no saving is to be met
/// @param options what people asked for, in their order
/// @param notKnown what nobody told us and what would settle it, one sentence each
/// @param leftOut what this version of the method leaves out, one sentence each
/// @param assumptions every assumption used
/// @param figures every figure in here, and every figure that those were made from
@Published
public record Appraisal(
        AppraisalRequest request,
        FundingLines funding,
        List<String> answer,
        Base base,
        List<Result> approaches,
        List<Result> options,
        List<String> notKnown,
        List<String> leftOut,
        List<Assumption> assumptions,
        List<Figure> figures) {

    /// The approaches and after them the options.
    public List<Result> results() {
        return Stream.concat(approaches.stream(), options.stream()).toList();
    }

    /// How rough it is, where it is a first look.
    public Optional<FirstLook> firstLook() {
        return request.first() ? Optional.of(FirstLook.of(request)) : Optional.empty();
    }

    /// The place as it is, over the horizon.
    @Published
    public record Base(Figure councilPaid, Figure peopleServed, Figure peopleNotServed) {}

    /// One approach, or one option.
    ///
    /// @param approach whose changes they are
    /// @param rule how its changes were chosen, in one sentence
    /// @param verdict of all its changes together; null where it has none that can be judged
    /// @param saving booked a year: the yearly amounts of what it ends, citing the rows
    /// @param shortfall of the target; null where there is none
    /// @param delivered council money no longer paid over the horizon, less what the changes cost once, as
    /// present value and before the costs that come back
    /// @param councilCash change in council cash over the horizon, present value, after displaced costs;
    /// positive is better
    /// @param publicPurse the same for all public payers
    /// @param byPayer change for each payer
    /// @param byDecile people who lose service, by deprivation decile of where they live; `unknown` last
    /// @param byArea the same by ward, in order of name; empty where no file tells areas
    /// @param outlook what the draws say
    /// @param payerMatrix who pays and who saves, year by year
    /// @param pooledBudget what partners would share so that none is worse off
    /// @param fairness the people who lose service, weighed
    /// @param chosen how its changes were chosen, and which standards they keep to
    @Published
    public record Result(
            Proposer approach,
            String rule,
            List<Judged> changes,
            @Nullable Verdict verdict,
            String verdictWhy,
            Figure saving,
            @Nullable Figure shortfall,
            Figure delivered,
            Figure unclearShare,
            Figure councilCash,
            Figure publicPurse,
            Figure peopleServed,
            Figure peopleNotServed,
            SortedMap<Payer, Figure> byPayer,
            List<DecileLoss> byDecile,
            List<AreaLoss> byArea,
            List<NeedLoss> byNeed,
            List<Switching> switching,
            Outlook outlook,
            PayerMatrix payerMatrix,
            PooledBudget pooledBudget,
            Fairness fairness,
            Chosen chosen) {

        /// The first before it among some that comes to the same changes, and so to all that follows from them.
        public Optional<Result> findSame(List<Result> all) {
            var same = all.stream()
                    .filter(other -> changed().equals(other.changed()))
                    .findFirst();
            return changes.isEmpty() ? Optional.empty() : same.filter(other -> !other.approach.equals(approach));
        }

        private Set<Change> changed() {
            return changes.stream().map(Judged::change).collect(Collectors.toSet());
        }
    }

    /// One change and its verdict.
    ///
    /// @param confirmed whether its duty, ring fence, notice and contract end are all known, so that the
    /// saving can be banked
    /// @param verdict null for a line outside the need list
    /// @param why the reason, in one sentence
    /// @param unclear what a councillor can use where the verdict is UNCLEAR, null elsewhere
    /// @param shares of the four classes over all draws; empty for a line outside the need list
    /// @param sounding whether the line is a sound investment; null where that was not asked
    @Published
    public record Judged(
            Change change,
            boolean confirmed,
            @Nullable Verdict verdict,
            String why,
            @Nullable Unclear unclear,
            List<String> flags,
            Figure saving,
            @Nullable Figure councilCash,
            @Nullable Figure publicPurse,
            @Nullable Figure peopleLosing,
            List<Outlook.ClassShare> shares,
            @Nullable Sounding sounding) {}

    /// For an unclear line: what it hangs on, where it leans, and whom to ask for what.
    ///
    /// @param switching the switching sentence
    /// @param leaning the class that comes out most
    /// @param leans in how many draws
    /// @param clear what is clear all the same; empty where nothing is
    @Published
    public record Unclear(String switching, Verdict leaning, String leans, String datum, String ask, String clear) {}

    /// People in one decile who lose service.
    @Published
    public record DecileLoss(String decile, Figure people) {}

    /// People in one ward who lose service.
    @Published
    public record AreaLoss(String area, Figure people) {}

    /// People with one need who lose service.
    @Published
    public record NeedLoss(String need, Figure people) {}

    /// The value at which the answer turns.
    ///
    /// @param switchingValue share of unserved people who turn up elsewhere at which the public purse breaks even
    /// @param sentence what it means, with the range it should be held against
    @Published
    public record Switching(String name, @Nullable Figure switchingValue, String sentence) {}
}
