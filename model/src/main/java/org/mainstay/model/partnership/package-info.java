/// Partnerships as people wrote them down: who works with whom and for what, what each puts in, how it is governed, and
/// what was decided about it with what in front of the deciders. Uses `evidence`, `need`.
@NullMarked
package org.mainstay.model.partnership;

import org.jspecify.annotations.NullMarked;
