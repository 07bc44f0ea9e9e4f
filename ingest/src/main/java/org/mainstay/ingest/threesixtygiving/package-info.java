/// Grants in the 360Giving Data Standard, as CSV and as JSON. Uses `reading`.
@NullMarked
package org.mainstay.ingest.threesixtygiving;

import org.jspecify.annotations.NullMarked;
