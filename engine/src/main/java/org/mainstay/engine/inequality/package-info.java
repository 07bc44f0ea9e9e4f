/// How evenly something is spread over people: Gini, Theil, concentration by deprivation, Palma, and how many
/// fall below a line. Areas with nothing count with nothing; none is dropped.
@NullMarked
package org.mainstay.engine.inequality;

import org.jspecify.annotations.NullMarked;
