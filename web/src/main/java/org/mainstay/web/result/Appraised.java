package org.mainstay.web.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.report.Labels;
import org.mainstay.engine.appraisal.Appraisal;
import org.mainstay.engine.appraisal.Approach;
import org.mainstay.engine.appraisal.Verdict;
import org.mainstay.web.view.Words;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// An appraisal read back from its own JSON document, whose keys the names of these components are.
public record Appraised(
        @Nullable Long savingTargetPence,
        int years,
        long seed,
        String on,
        List<String> answer,
        Base base,
        List<Kept> setAside,
        List<Approached> approaches,
        @Nullable Approached option,
        @Nullable List<Approached> options,
        List<Assumed> assumptions,
        List<String> notKnown,
        List<String> leftOut) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Appraised read(byte[] json) {
        return MAPPER.readValue(json, Appraised.class);
    }

    /// The approaches and after them the options, in the order in which they were asked for.
    public List<Approached> results() {
        var all = new ArrayList<>(approaches);
        if (option != null) {
            all.add(option);
        }
        if (options != null) {
            all.addAll(options);
        }
        return List.copyOf(all);
    }

    /// A figure of the run, by its id.
    public record Ref(String id) {}

    /// The place as it is, and the money that the answer can weigh.
    public record Base(
            Ref peopleServed,
            Ref peopleNotServed,
            String fundingYear,
            Ref fundingLinesPence,
            Ref oneOffsPence,
            Ref typeUnknownPence,
            Ref withheldPence) {}

    /// A line that no proposal touches.
    public record Kept(String line, String organisation, String label, Ref yearlyPence, String setAside, String why) {}

    /// One approach, or one option.
    ///
    /// @param approach null for an option
    /// @param option what the option is called, null for an approach
    /// @param refused rows of the option that are not weighed
    /// @param optimality null where nothing was optimised
    /// @param standards null for a result that was kept before there were any
    /// @param keptBack what no search may take; null likewise
    public record Approached(
            @Nullable String approach,
            @Nullable String option,
            @Nullable List<Refused> refused,
            String rule,
            @Nullable Verdict verdict,
            String why,
            List<Changed> changes,
            Figures figures,
            Map<String, Ref> byPayer,
            List<DecileLoss> byDecile,
            List<AreaLoss> byArea,
            List<NeedLoss> byNeed,
            List<Turn> switchingValues,
            @Nullable Optimality optimality,
            @Nullable Standards standards,
            @Nullable List<String> keptBack) {

        /// What people call it.
        public String words() {
            return approach == null
                    ? "Option " + option
                    : Approach.valueOf(approach).words();
        }

        /// How many grants it ends, those included whose work another takes on.
        public long ended() {
            return changes.stream().filter(Changed::ends).count();
        }
    }

    /// How good a choice is known to be.
    public record Optimality(
            Ref runs,
            Ref estimated,
            Ref bound,
            Ref gap,
            Ref simulated,
            Ref kept,
            Ref regret,
            Ref off,
            @Nullable Ref lastTenThousand) {}

    /// The standards of a resilient place, held against what an approach does.
    public record Standards(
            Ref belowFloors, Ref deprivedShare, @Nullable Ref mostBorne, String sentence) {}

    /// A row of an option that is not weighed, and why.
    public record Refused(int line, String why) {}

    /// What an approach comes to.
    public record Figures(
            Ref savingPence,
            @Nullable Ref shortfallPence,
            Ref unclearShare,
            Ref councilCashPence,
            Ref publicPursePence,
            Ref peopleServed,
            Ref peopleNotServed) {}

    /// One change and its verdict.
    ///
    /// @param percent of a cut, by how much; of a taper, what is left
    /// @param months of a taper
    /// @param into the line that takes the work on, in a merger
    public record Changed(
            String line,
            String change,
            @Nullable Integer percent,
            @Nullable Integer months,
            @Nullable String into,
            @Nullable String intoOrganisation,
            @Nullable String intoOrganisationId,
            @Nullable Verdict verdict,
            String why,
            String organisation,
            String organisationId,
            String label,
            @Nullable String need,
            boolean confirmed,
            List<String> flags,
            Ref savingPence,
            @Nullable Ref councilCashPence,
            @Nullable Ref publicPursePence,
            @Nullable Ref peopleLosing,
            Appraisal.@Nullable Unclear unclear) {

        /// What is done to the line, in words.
        public String what() {
            return switch (change) {
                case "CUT" -> "Cut by %d%%".formatted(percent);
                case "MERGE" -> "Merge into %s".formatted(intoOrganisation);
                case "TAPER" -> "Taper to %d%% in %s".formatted(percent, Labels.months(months == null ? 0 : months));
                default -> Words.of(change.toLowerCase(Locale.ROOT));
            };
        }

        /// Whether nothing is paid for the line any more.
        boolean ends() {
            return change.equals("END") || change.equals("MERGE");
        }

        public Optional<String> findInto() {
            return Optional.ofNullable(intoOrganisationId);
        }
    }

    public record DecileLoss(String decile, Ref people) {}

    public record AreaLoss(String area, Ref people) {}

    public record NeedLoss(String need, Ref people) {}

    public record Turn(String name, @Nullable Ref value, String sentence) {}

    /// An assumption used; its numbers keep the digits they were written with.
    public record Assumed(
            String id,
            String value,
            String low,
            String high,
            String unit,
            int grade,
            boolean verified,
            String source,
            String note) {}
}
