/// Partnerships as people enter them: the register, its members, what they put in, the log of decisions, and what was
/// said of suggestions. Uses `reading`.
@NullMarked
package org.mainstay.ingest.partnership;

import org.jspecify.annotations.NullMarked;
