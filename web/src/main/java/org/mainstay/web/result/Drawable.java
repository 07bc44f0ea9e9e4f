package org.mainstay.web.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.appraisal.Approach;
import org.mainstay.engine.appraisal.Payer;
import org.mainstay.engine.appraisal.PayerMatrix;
import org.mainstay.web.result.Appraised.Ref;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// What the pictures of an appraisal are drawn from, read back from its JSON document, whose keys the names of these
/// components are.
public record Drawable(
        int years,
        List<One> approaches,
        @Nullable One option,
        @Nullable List<One> options) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public static Drawable read(byte[] json) {
        return MAPPER.readValue(json, Drawable.class);
    }

    /// Those that can be drawn: a result from before there were pictures has none.
    public List<One> all() {
        var all = new ArrayList<>(approaches);
        if (option != null) {
            all.add(option);
        }
        if (options != null) {
            all.addAll(options);
        }
        return all.stream().filter(One::complete).toList();
    }

    /// One approach or option.
    public record One(
            @Nullable String approach,
            @Nullable String option,
            Appraised.Figures figures,
            List<Appraised.DecileLoss> byDecile,
            List<Appraised.Turn> switchingValues,
            @Nullable Matrix payerMatrix,
            @Nullable Losers weightedLosers,
            @Nullable Outlook outlook) {

        boolean complete() {
            return payerMatrix != null
                    && payerMatrix.councilCash() != null
                    && weightedLosers != null
                    && outlook != null;
        }

        public String name() {
            return approach == null
                    ? "Option " + option
                    : Approach.valueOf(approach).words();
        }
    }

    /// Who pays and who saves by year.
    ///
    /// @param councilCash null in a result from before it was published
    public record Matrix(
            List<Row> rows,
            Years publicPurseCashable,
            Years publicPurseFull,
            @Nullable Years councilCash) {}

    /// One row of it.
    public record Row(Payer payer, String side, List<Year> years, Ref laterPence, Ref presentValuePence) {

        public PayerMatrix.Side counted() {
            return PayerMatrix.Side.valueOf(side.toUpperCase(Locale.ROOT));
        }

        public Years byYear() {
            return new Years(years, laterPence, presentValuePence);
        }
    }

    public record Years(List<Year> years, Ref laterPence, Ref presentValuePence) {}

    public record Year(int year, Ref pence) {}

    public record Losers(String sentence, List<Group> byDecile) {}

    public record Group(String group, Ref people) {}

    /// What the draws say.
    public record Outlook(
            Headline councilCashPence,
            Headline publicPursePence,
            Headline peopleServed,
            Ref bestForPurse,
            Ref bestForCouncil,
            List<Swing> tornado,
            List<Measure> measure,
            @Nullable Integer grade,
            @Nullable Ref restingOnAssumptions) {}

    public record Headline(Ref median, Ref pessimistic) {}

    public record Swing(String assumption, Ref leastHarm, Ref mostHarm) {}

    public record Measure(String assumption, Ref worthPence, Ref clarity, String datum, String ask) {}
}
