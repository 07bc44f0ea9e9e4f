/// What can only be said once all files are read: which vintage the small areas of the place have and what joins them,
/// what is given twice, which councils are no more, what lies far from every area of the place.
@NullMarked
package org.mainstay.ingest.joining;

import org.jspecify.annotations.NullMarked;
