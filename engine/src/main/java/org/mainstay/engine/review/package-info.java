/// What people who review a partnership ask of a place and no other room answers: what was cut and whom that served,
/// what partners report, whom to interview, and which of the council's own notes stand. Uses `appraisal`,
/// `coverage`, `history`, `matching` and `relationship`.
@NullMarked
package org.mainstay.engine.review;

import org.jspecify.annotations.NullMarked;
