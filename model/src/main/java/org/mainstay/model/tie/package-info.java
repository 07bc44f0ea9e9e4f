/// Ties between organisations as people wrote them down: who pays, hosts, refers to or holds up whom. Uses `evidence`.
@NullMarked
package org.mainstay.model.tie;

import org.jspecify.annotations.NullMarked;
