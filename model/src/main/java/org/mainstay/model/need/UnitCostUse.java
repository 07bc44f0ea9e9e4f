package org.mainstay.model.need;

import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;

/// Which unit costs an assumption is made of, so that a place's own database replaces the number that ships.
///
/// @param id of the assumption, such as `outcome_cost/food`
/// @param value sum of codes, each with its number of times: `52*SS11.3`, `SS6.1+SS6.2`, `HE11.0.1/HE11.0`
/// @param low the same for the low end
/// @param high the same for the high end
/// @param why these stand for it
public record UnitCostUse(String id, String value, String low, String high, String why, RowRef row) implements Fact {}
