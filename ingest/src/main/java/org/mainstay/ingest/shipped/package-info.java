/// The assumptions, cues, service types and shocks that ship with the product, read like anyone's own.
/// Uses `assumptions`, `calendar`, `taxonomy`, `entered` and `reading`.
@NullMarked
package org.mainstay.ingest.shipped;

import org.jspecify.annotations.NullMarked;
