package org.mainstay.engine.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.appraisal.AppraisalRequest;
import org.mainstay.engine.relationship.FundingLines;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Published;

/// The answer to how resilient a place is: what each shock takes, month by month, where and from whom.
///
/// @param answer the first paragraph, in sentences
/// @param base the share of need met in each month as things are and without a shock
/// @param shocks in the order asked
/// @param meetings pairs of shocks that take more together than each alone, the most first
/// @param choices what each choice leaves to take them with; keeping everything comes first, alone
/// where nothing else is asked about
/// @param ties who bears on whom, as far as files tell it; shocks travel along these
/// @param notShown shocks and parts of them that these files cannot show, and why
/// @param leftOut what this version of the method leaves out, one sentence each
/// @param assumptions every assumption used
/// @param figures every figure in here, and every figure that those were made from
@Published
public record Stress(
        AppraisalRequest request,
        FundingLines funding,
        List<String> answer,
        List<Month> base,
        List<Result> shocks,
        List<Meeting> meetings,
        List<Choice> choices,
        List<Tied> ties,
        List<String> notShown,
        List<String> leftOut,
        List<Assumption> assumptions,
        List<Figure> figures) {

    public Stress {
        answer = List.copyOf(answer);
        base = List.copyOf(base);
        shocks = List.copyOf(shocks);
        meetings = List.copyOf(meetings);
        choices = List.copyOf(choices);
        ties = List.copyOf(ties);
        notShown = List.copyOf(notShown);
        leftOut = List.copyOf(leftOut);
        assumptions = List.copyOf(assumptions);
        figures = List.copyOf(figures);
    }

    /// The shock that takes most as things are.
    public Optional<Result> worst() {
        return worst(shocks);
    }

    static Optional<Result> worst(List<Result> results) {
        return results.stream()
                .max(Comparator.comparingLong(result -> result.unserved().value()));
    }

    public Optional<Result> find(String shock) {
        return shocks.stream().filter(one -> one.shock().id().equals(shock)).findFirst();
    }

    /// What one shock does as things are.
    ///
    /// @param says it in one sentence
    /// @param unserved more people who ask and are not served, over the horizon
    /// @param rebuilding what it costs once to rebuild bodies that it closes
    /// @param curve the share of need met, by month
    /// @param deciles by deprivation of where people live
    /// @param wards in order of name; empty where no file tells areas
    /// @param closings who closes that would not otherwise, the most likely first
    /// @param cascade who fell because of whom at central assumptions, in the order in which they fell; those that
    /// the shock closes by itself come without a because; empty where nobody is tied to anybody
    /// @param distress an indicator of who is strained along ties: no money, and never added to any
    @Published
    public record Result(
            Shock shock,
            String says,
            Measures place,
            Figure unserved,
            Figure rebuilding,
            List<Month> curve,
            List<Group> deciles,
            List<Ward> wards,
            List<Closing> closings,
            List<Fallen> cascade,
            List<Strained> distress) {

        public Result {
            curve = List.copyOf(curve);
            deciles = List.copyOf(deciles);
            wards = List.copyOf(wards);
            closings = List.copyOf(closings);
            cascade = List.copyOf(cascade);
            distress = List.copyOf(distress);
        }
    }

    /// One month.
    ///
    /// @param when such as `month 14`
    @Published
    public record Month(String when, Figure met) {

        static final String WORD = "month ";

        /// From 1.
        public int number() {
            return Integer.parseInt(when.substring(WORD.length()));
        }
    }

    /// What is kept of the need that would be met without the shock (Bruneau and others, 2003).
    ///
    /// @param lowest the lowest share in any month
    /// @param recovery months until service is back for good at 95 in 100 of what it was; null where it
    /// is not within the horizon at central assumptions
    /// @param recovered share of draws in which it is
    /// @param lost months of full service
    /// @param kept share over the whole horizon
    @Published
    public record Measures(Figure lowest, @Nullable Figure recovery, Figure recovered, Figure lost, Figure kept) {}

    /// People who live alike.
    ///
    /// @param code for programs: `1` to `10` or `unknown`
    @Published
    public record Group(String code, Measures measures) {}

    /// People of one ward.
    ///
    /// @param met the share of need met in every third month
    @Published
    public record Ward(String name, String code, Measures measures, List<Month> met) {

        public Ward {
            met = List.copyOf(met);
        }
    }

    /// A body that closes.
    ///
    /// @param share of draws in which it does
    /// @param month at the end of which, at central assumptions; null where it does not close there
    @Published
    public record Closing(
            String organisation,
            String name,
            Figure share,
            @Nullable Figure month,
            String why) {}

    /// A tie between two organisations with a funding line.
    ///
    /// @param kind for programs: `pays`, `hosts`, `refers`, `supports`
    /// @param yearly what is paid; null where nothing is
    /// @param share how much of the other hangs on it; null for a payment
    /// @param said whether somebody said how much, and it is not merely assumed
    /// @param says it as a clause
    @Published
    public record Tied(
            String kind,
            String from,
            String to,
            @Nullable Figure yearly,
            @Nullable Figure share,
            boolean said,
            String says,
            String why) {}

    /// A body that has closed.
    ///
    /// @param month in which
    /// @param because the bodies that brought it down; empty where the shock did so by itself
    @Published
    public record Fallen(String organisation, String name, Figure month, List<Because> because, String why) {

        public Fallen {
            because = List.copyOf(because);
        }
    }

    /// One that brought another down.
    ///
    /// @param how it bears on it: `hosts`
    @Published
    public record Because(String organisation, String name, String how) {}

    /// A body that is strained (DebtRank, 0 to 1).
    ///
    /// @param first by the shock itself: the share of those it served whom it no longer serves
    /// @param index with what reaches it along ties
    @Published
    public record Strained(String organisation, String name, Figure first, Figure index) {}

    /// Two shocks at once.
    ///
    /// @param first more people unserved by the one alone
    /// @param both by both at once
    /// @param onlyTogether whether nearly all of it is lost only where they meet
    @Published
    public record Meeting(
            Shock one, Shock other, Figure first, Figure second, Figure both, boolean onlyTogether, String says) {}

    /// A choice.
    ///
    /// @param unserved more people unserved than as things are, without any shock
    /// @param worst the share of need met by month under the shock that takes most as things are; empty
    ///     without shocks
    @Published
    public record Choice(String id, String name, Figure unserved, List<Under> shocks, List<Month> worst) {

        public Choice {
            shocks = List.copyOf(shocks);
            worst = List.copyOf(worst);
        }
    }

    /// A choice under a shock, beside things as they are without it.
    @Published
    public record Under(Shock shock, Figure lowest, Figure kept, Figure unserved) {}
}
