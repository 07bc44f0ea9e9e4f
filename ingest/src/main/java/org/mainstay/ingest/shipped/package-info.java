/// The assumptions and cues that ship with the product, read like anyone's own. Uses `assumptions` and `reading`.
@NullMarked
package org.mainstay.ingest.shipped;

import org.jspecify.annotations.NullMarked;
