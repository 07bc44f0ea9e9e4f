/// Ties between the organisations of a place, from every file that tells them: who pays, hosts, refers to or holds up
/// whom, and who may fall where another does. Uses `matching`, `history`, `relationship`.
@NullMarked
package org.mainstay.engine.tie;

import org.jspecify.annotations.NullMarked;
