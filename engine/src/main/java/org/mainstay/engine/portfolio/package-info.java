/// Chooses what each approach proposes: portfolios of changes under one savings target. An optimiser will take
/// the place of the greedy search here, behind [org.mainstay.engine.portfolio.Approaches]. Uses `option` and
/// `relationship`; asks
/// for scores, never makes them.
@NullMarked
package org.mainstay.engine.portfolio;

import org.jspecify.annotations.NullMarked;
