/// What the world may do to a place: shocks as people write them, where they land, what they cost
/// people month by month in every draw, and which choice leaves the place better able to take them.
/// Uses `appraisal`, `resilience`, `simulation` and `uncertainty`.
@NullMarked
package org.mainstay.engine.scenario;

import org.jspecify.annotations.NullMarked;
