package org.mainstay.engine.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Figure;

/// How access falls on areas from most to least deprived.
///
/// @param deciles those that have people in need, most deprived first; empty where no file tells deprivation
/// @param concentration the concentration index of access, areas ranked from most to least deprived and equal ones
///     merged, in millionths: below 0 where the most deprived have more of it; null where access was not measured
/// @param gini in millionths, 0 where everyone has the same; null as above
/// @param palma what the tenth in the least deprived areas has over what the four tenths in the most deprived have, in
///     millionths; null as above, and where those have nothing
public record Fairness(
        List<Decile> deciles,
        @Nullable Figure concentration,
        @Nullable Figure gini,
        @Nullable Figure palma) {

    public Fairness {
        deciles = List.copyOf(deciles);
    }

    /// The areas of one decile of deprivation in the country.
    ///
    /// @param without people in need with nobody in reach; null where the supply is not known
    /// @param one people in need with one service in reach; null as above
    public record Decile(
            int decile,
            Figure people,
            @Nullable Figure without,
            @Nullable Figure one) {}
}
