/// Checks the statistics of linkage on open sets of made-up people whose truth is known. Never part of the product,
/// which links organisations only.
@NullMarked
package org.mainstay.engine.bench.people;

import org.jspecify.annotations.NullMarked;
