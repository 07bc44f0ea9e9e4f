/// The assumptions, cues and service types that ship with the product, read like anyone's own. Uses `assumptions`,
/// `calendar`, `taxonomy` and `reading`.
@NullMarked
package org.mainstay.ingest.shipped;

import org.jspecify.annotations.NullMarked;
