/// Chooses what each approach proposes: portfolios of changes under one savings target. An optimiser for any problem of
/// lines and options does the choosing, by estimates that the model corrects, behind
/// [org.mainstay.engine.portfolio.Approaches]. Uses `option`, `relationship` and `effort`; asks for scores, never makes
/// them.
@NullMarked
package org.mainstay.engine.portfolio;

import org.jspecify.annotations.NullMarked;
