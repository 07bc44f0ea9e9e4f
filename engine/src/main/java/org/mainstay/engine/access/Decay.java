package org.mainstay.engine.access;

/// How much a service counts that costs so much to get to: 1 next door, 0 beyond the limit.
///
/// Costs are metres or minutes, whatever the reach is in.
public sealed interface Decay permits Binary, Exponential, Gaussian, Steps {

    /// The weight of a cost.
    double weight(double cost);

    /// The cost beyond which nothing counts; what lies at it counts.
    double limit();

    /// Its name and parameters, for a reader of the result.
    String described();
}
